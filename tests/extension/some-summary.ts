import { SUMMARY_VERSION, type Summary } from "../../src/analysis/types";

/** A summary that says nothing but its title. */
export function someSummary(title = "Acme"): Summary {
  return {
    version: SUMMARY_VERSION,
    title,
    language: "en",
    words: 100,
    quick: [],
    headlines: [],
    attention: [],
    facts: [],
    sections: [],
    notices: [],
    disclosures: [],
    vague: [],
  };
}
