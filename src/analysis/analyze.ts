import { policyText } from "./policy-text";
import { type Policy, SUMMARY_VERSION, type Summary } from "./types";

/** Reads a policy and says what it states, each statement with the words that state it. */
export function analyze(policy: Policy): Summary {
  const { text } = policyText(policy);
  return {
    version: SUMMARY_VERSION,
    title: policy.title,
    language: policy.language,
    words: text.split(/\s+/).filter(Boolean).length,
    quick: [],
    headlines: [],
    attention: [],
    facts: [],
    sections: [],
    notices: [],
  };
}
