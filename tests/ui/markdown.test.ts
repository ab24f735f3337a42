import { describe, expect, it } from "vitest";
import { escaped, summaryMarkdown } from "../../src/ui/markdown";
import { emptySummary, hostileSummary } from "./hard-summaries";
import { sampleSummary } from "./sample-summary";
import { sampleTranslator } from "./sample-wording";

const t = sampleTranslator();
const now = new Date("2026-11-24T12:00:00Z");

describe("a summary as Markdown", () => {
  const text = summaryMarkdown(sampleSummary, ["data-collected.health"], t, now);

  it("begins with who and when", () => {
    expect(text).toMatch(
      /^# Brackenway Maps Ltd\n\nUpdated 14 March 2026 · <https:\/\/brackenway\.example\/privacy>\n/,
    );
  });

  it("has each answer with its exception, its quote and its place", () => {
    expect(text).toContain(
      "## Sells your data?\n\n**Yes:** shared with advertisers\\\nBut it says that it does not sell data.\n\n> Advertising partners receive the regions you look at, so that adverts match your interests.\n>\n> (§\u00a07 Advertising and partners)",
    );
  });

  it("has a quote for every statement, the lead-in before it", () => {
    for (const { evidence } of sampleSummary.facts) {
      for (const { quote } of evidence) expect(text).toContain(`> ${escaped(quote)}`);
    }
    expect(text).toContain("> We pass information to:\n>\n> companies that host our servers");
  });

  it("says what is not stated, and that it can be wrong", () => {
    expect(text).toContain("## Browser signals\n\n*Not stated");
    expect(text).toContain("on 24 November 2026");
    expect(summaryMarkdown(emptySummary, [], t, now)).toContain("No date given");
  });

  it("keeps a policy's markup and Markdown from being more than words", () => {
    const hostile = summaryMarkdown(hostileSummary, [], t, now);
    expect(hostile).not.toMatch(/(?<!\\)<(?!https)/);
    expect(escaped("# *a* _b_ [c](d) `e` <f> \u0000\n|")).toBe(
      "\\# \\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f\\>  \\|",
    );
    expect(escaped("1. first")).toBe("1\\. first".replace("1\\.", "\\1."));
  });
});
