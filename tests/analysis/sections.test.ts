import { expect, test } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { policyText } from "../../src/analysis/policy-text";
import { readMarkdown } from "../../src/analysis/read-text";

test("a section without a heading can be shown by its first words, which stand where it begins", () => {
  const policy = readMarkdown("We respect your privacy.\n\n## Cookies\n\nWe set cookies to count visits.");
  const [first, second] = analyze({ ...policy, language: "en" }).sections;
  const { text } = policyText(policy);
  expect(first?.heading).toBe("");
  expect(first?.opening).toBe("We respect your privacy.");
  expect(text.slice(first?.span.start).startsWith(first?.opening ?? "-")).toBe(true);
  expect(second?.heading).toBe("Cookies");
  expect(second).not.toHaveProperty("opening");
});
