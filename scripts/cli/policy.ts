import { identifyLanguage } from "../../src/analysis/language";
import { readMarkdown, readPlainText } from "../../src/analysis/read-text";
import type { Policy } from "../../src/analysis/types";
import { type InputType, policyOfHtml } from "./pages";

/** The policy in a source of any type, with the language that its words are in. */
export function policyOf(source: string, type: InputType, url?: string): Policy {
  if (type === "html") return policyOfHtml(source, url);
  const policy = type === "md" ? readMarkdown(source) : readPlainText(source);
  return {
    ...policy,
    language: identifyLanguage(
      policy.blocks.map(({ text }) => text),
      policy.language,
    ),
  };
}
