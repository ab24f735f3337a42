import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/analysis/sentences";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  test.each<[string, string[]]>([
    ["We collect your name. You can delete it.", ["We collect your name.", "You can delete it."]],
    ["Data (e.g. your name) is kept. We delete it.", ["Data (e.g. your name) is kept.", "We delete it."]],
    ["Larkfield Inc. We use cookies.", ["Larkfield Inc.", "We use cookies."]],
    ["Larkfield Inc. and its partners use cookies.", ["Larkfield Inc. and its partners use cookies."]],
    ["1. Information we collect", ["1. Information we collect"]],
    [
      "Nobody under the age of 16. If you are younger, ask.",
      ["Nobody under the age of 16.", "If you are younger, ask."],
    ],
    ["Under Art. 6 GDPR we ask. Always.", ["Under Art. 6 GDPR we ask.", "Always."]],
    ["Why? Because we must.", ["Why?", "Because we must."]],
    ["It says \u201cNo.\u201d We agree.", ["It says \u201cNo.\u201d", "We agree."]],
  ])("%s", (text, expected) => expect(split(text)).toEqual(expected));

  test("a text without capitals is split all the same", () => {
    expect(split("we keep your data. we delete it later.")).toEqual([
      "we keep your data.",
      "we delete it later.",
    ]);
  });

  test("sentences follow each other with white space alone between them", () => {
    const text = 'A. b! C? (d.) \u2026 e.g. F. "G." h.i.J';
    const spans = splitSentences(text);
    const between = spans.map((s, at) => text.slice(spans[at - 1]?.end ?? 0, s.start));
    expect(between.join("").trim()).toBe("");
    expect(spans.at(-1)?.end).toBe(text.length);
  });
});
