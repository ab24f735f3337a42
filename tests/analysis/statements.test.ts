import { describe, expect, test } from "vitest";
import { readMarkdown, readPlainText } from "../../src/analysis/read-text";
import { splitSections } from "../../src/analysis/sections";
import { splitStatements } from "../../src/analysis/statements";
import type { Policy } from "../../src/analysis/types";

/** Each statement with the lead it hangs on: "lead > statement". */
function led(policy: Policy): string[] {
  const outline = splitSections(policy);
  const words = ({ span }: { span: { start: number; end: number } }) =>
    outline.text.slice(span.start, span.end);
  return splitStatements(outline).map((s) => [...s.leads.map(words), words(s)].join(" > "));
}

describe("splitStatements", () => {
  test("items hang on the lead-in before them, nested items on their item too", () => {
    expect(
      led(
        readMarkdown(
          "# Data\n\nWe collect:\n\n* contact data, such as:\n    * your name\n* your bids\n\nWe sell nothing.\n",
        ),
      ),
    ).toEqual([
      "We collect:",
      "We collect: > contact data, such as:",
      "We collect: > contact data, such as: > your name",
      "We collect: > your bids",
      "We sell nothing.",
    ]);
  });

  test("a short answer hangs on the line that it answers, in any kind of text", () => {
    expect(led(readPlainText("Summary\nWe sell your data\nNo.\n"))).toContain("We sell your data > No.");
  });

  test("paragraphs that are a list hang on their lead-in, the sentence after them does not", () => {
    const source =
      "What we know\n\nThe data we may collect from you include:\n\nContact data: your name and e-mail.\n\nUsage data: the pages you read.\n\nWe also set cookies on your device.\n";
    expect(led(readMarkdown(source)).slice(-3)).toEqual([
      "The data we may collect from you include: > Contact data: your name and e-mail.",
      "The data we may collect from you include: > Usage data: the pages you read.",
      "We also set cookies on your device.",
    ]);
  });

  test("a row is one statement with its header row as lead", () => {
    expect(led(readMarkdown("# Data\n\n| Kind | Sold? |\n| --- | --- |\n| Names | No |\n"))).toEqual([
      "Kind | Sold? > Names | No",
    ]);
  });

  test("bullets inside a paragraph are items", () => {
    expect(led(readMarkdown("# Use\n\nWe use it to: \u2022 run the site \u2022 send bills"))).toEqual([
      "We use it to:",
      "We use it to: > run the site",
      "We use it to: > send bills",
    ]);
  });

  test("a table of contents makes no sections", () => {
    const outline = splitSections(
      readPlainText(
        "1. Data we collect\n2. Cookies\n3. Your rights\n4. Contact\n1. Data we collect\nWe collect your name when you order a map from us.\n",
      ),
    );
    expect(outline.sections.filter((s) => s.heading.startsWith("1.")).length).toBeLessThanOrEqual(1);
  });
});
