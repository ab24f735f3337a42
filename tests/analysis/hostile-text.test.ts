import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { policyText } from "../../src/analysis/policy-text";
import { readMarkdown, readPlainText } from "../../src/analysis/read-text";
import { type Policy, type Summary, summarySchema } from "../../src/analysis/types";

const CASES = Number(process.env.PROPERTY_CASES ?? 150);

/** Every quote, lead and exception is the slice that its span names, and the summary keeps its own schema. */
function expectTrueSummary(policy: Policy): Summary {
  const summary = analyze(policy);
  const { text } = policyText(policy);
  expect(summarySchema.safeParse(summary).error).toBeUndefined();
  for (const { evidence } of summary.facts) {
    for (const { quote, span, lead, leadSpan, match = [] } of evidence) {
      expect(quote).toBe(text.slice(span.start, span.end));
      expect(quote.length).toBeLessThanOrEqual(400);
      if (leadSpan) expect(lead).toBe(text.slice(leadSpan.start, leadSpan.end));
      for (const [start, end] of match) expect(start < end && end <= quote.length).toBe(true);
    }
  }
  return summary;
}

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: "",
  "a million spaces": `We share data with ${" ".repeat(1_000_000)}our affiliates.`,
  "a sentence of a megabyte": `We share your data with ${"affiliates, partners and ".repeat(42_000)}others`,
  "100,000 items": `We share data with:\n\n${"* our affiliates\n".repeat(100_000)}`,
  "items nested deep": Array.from(
    { length: 2000 },
    (_, depth) => `${"  ".repeat(depth)}* our affiliates`,
  ).join("\n"),
  brackets: "[".repeat(20_000) + "]".repeat(20_000),
  "brackets and parentheses": "[a](".repeat(20_000),
  emphasis: "**_".repeat(30_000),
  pipes: `|${"a|".repeat(20_000)}\n`.repeat(3),
  "markup and templates":
    "<script>alert(1)</script> {{name}} <img src=x onerror=alert(1)> We share data with our affiliates.",
  "controls and bidi": "We \u202eshare\u202c data\u0000 with\u200b our \ud800affiliates\udc00.",
  headings: "# a\n".repeat(20_000),
};

describe("hostile text gives a true summary", () => {
  for (const [name, source] of Object.entries(HOSTILE)) {
    test(
      `${name}, as Markdown`,
      () => void expectTrueSummary({ ...readMarkdown(source), language: "en" }),
      10_000,
    );
    test(
      `${name}, as plain text`,
      () => void expectTrueSummary({ ...readPlainText(source), language: "en" }),
      10_000,
    );
  }

  test(
    "any mixture of a policy's words, marks and letters",
    () => {
      const word = fc.constantFrom(
        "we",
        "share",
        "do not",
        "sell",
        "your",
        "name,",
        "e-mail",
        "cookies",
        "for",
        "ads.",
        "You may",
        "delete",
        "unless",
        "(e.g.",
        "children",
        "under 13.",
        "\n\n",
        "\n* ",
        "\n# ",
        "| a | b |\n",
        "**",
        "30 days",
        "privacy@larkfield.example",
        "\u2019",
        "\u0130",
        "\u{1f600}",
        ":",
      );
      const source = fc.array(
        fc.oneof(
          { weight: 6, arbitrary: word },
          { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
        ),
        { maxLength: 120 },
      );
      fc.assert(
        fc.property(
          source,
          (parts) => void expectTrueSummary({ ...readMarkdown(parts.join(" ")), language: "en" }),
        ),
        { numRuns: CASES },
      );
    },
    Math.max(20_000, CASES * 10),
  );
});
