import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/analysis/read-text";

const kinds = (source: string) => readMarkdown(source).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe("readMarkdown", () => {
  test("headings of both kinds, bold lines and numbered ones", () => {
    expect(
      kinds(
        "Privacy\n=======\n\n### Data ###\n\n**What we keep**\n\n1\\. Who we are\n--------\n\nWe are few.",
      ),
    ).toEqual([
      "heading: Privacy",
      "heading: Data",
      "heading: What we keep",
      "heading: 1. Who we are",
      "paragraph: We are few.",
    ]);
  });

  test("items keep their depth, a continuation line belongs to its item", () => {
    const { blocks } = readMarkdown("We keep:\n\n*   names\n    and titles\n    *   nicknames\n");
    expect(blocks.map((b) => [b.kind, b.level, b.text])).toEqual([
      ["paragraph", undefined, "We keep:"],
      ["item", 1, "names and titles"],
      ["item", 3, "nicknames"],
    ]);
  });

  test("a table gives cells with their column's header", () => {
    const { blocks } = readMarkdown("| Kind | Sold? |\n| --- | --- |\n| Names | No |\n");
    expect(blocks.map((b) => [b.row, b.header, b.text])).toEqual([
      [0, undefined, "Kind"],
      [0, undefined, "Sold?"],
      [1, "Kind", "Names"],
      [1, "Sold?", "No"],
    ]);
  });

  test("a table that only lays out text is read as paragraphs", () => {
    expect(kinds("|     |     |\n| --- | --- |\n| We keep names. |     |\n")).toEqual([
      "paragraph: We keep names.",
    ]);
  });

  test("links keep their place in the text, marks and entities are gone", () => {
    const [block] = readMarkdown('Write to _us_ [by **form**](/form?a=(1) "Form") &amp; wait.').blocks;
    expect(block?.text).toBe("Write to us by form & wait.");
    const [link] = block?.links ?? [];
    expect(link?.href).toBe("/form?a=(1)");
    expect(block?.text.slice(link?.start, link?.end)).toBe("by form");
  });

  test("a front matter's title and date are text", () => {
    expect(
      kinds("---\ntitle: Privacy at Larkfield\ndate: 2024-05-01\nlayout: page\n---\nWe keep names.\n"),
    ).toEqual(["heading: Privacy at Larkfield", "paragraph: 2024-05-01", "paragraph: We keep names."]);
  });
});
