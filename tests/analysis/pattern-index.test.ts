import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fold } from "../../src/analysis/fold";
import { requiredGrams } from "../../src/analysis/pattern-grams";
import { indexOfPatterns } from "../../src/analysis/pattern-index";
import { readMarkdown } from "../../src/analysis/read-text";
import { splitSections } from "../../src/analysis/sections";
import { splitStatements } from "../../src/analysis/statements";
import type { Examples } from "../../src/analysis/topic";
import { topics } from "../../src/analysis/topics";

const files = import.meta.glob<{ readonly examples: Examples }>("../../src/analysis/topics/*.ts", {
  eager: true,
});
const sentences = Object.values(files).flatMap(({ examples }) =>
  examples ? [...Object.values(examples.fires).flat(), ...examples.silent] : [],
);

const GOLDEN = join(import.meta.dirname, "../golden");

const texts = [
  ...readdirSync(GOLDEN)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) =>
      splitStatements(splitSections(readMarkdown(readFileSync(join(GOLDEN, name), "utf8")))).map(
        ({ text }) => text,
      ),
    ),
  ...sentences.map(fold),
];

test("the index leaves out no clue or cue that matches", () => {
  const patterns = topics.flatMap(({ clues, readers = [] }) => [
    ...clues.map(({ pattern }) => pattern),
    ...readers.map(({ cue }) => cue),
  ]);
  const index = indexOfPatterns(patterns, (pattern) => pattern);
  let matching = 0;
  for (const text of texts) {
    const candidates = new Set(index.candidates(text));
    for (const pattern of patterns) {
      if (!pattern.test(text)) continue;
      matching++;
      expect(candidates, `${pattern} matches "${text}"`).toContain(pattern);
    }
  }
  expect(matching).toBeGreaterThan(500);
});

const gramsOf = (pattern: RegExp) =>
  requiredGrams(pattern.source)?.map((needs) => needs.map((set) => [...set].sort()));

test.each([
  [/\bwe sell\b/, [[["_sell"]]]],
  [/\bjoin(?:s|ed)? our club\b/, [[["_club"], ["_join"]]]],
  [/\bsold|rented\b/, [[["_sold"]], [["ented"]]]],
  [/\b(?:cat|kettle)s?\b/, [[["cat", "kettl"]]]],
  [/\b(?:cat|dog)\b/, [[["_cat_", "_dog_"]]]],
  [/\bwe (?:do|will) not\b/, [[["_not_"], ["_we"], ["_will", "we_do"]]]],
  [/\b(?:ox|cow)+ milk\b/, [[["_ox", "cow"], ["_milk"]]]],
  [/\b(?:fe)?(?:male|man)/, [[["mal", "man"]]]],
  [/\b(?:my |our )?cat\b/, [[["_cat_"]]]],
  [/\bbig (?:\w+ ){0,3}cat\b/, [[["_big_"], ["_cat_"]]]],
])("%s needs %j", (pattern, needs) => {
  const sorted = (all: readonly (readonly string[][])[] | undefined) =>
    all?.map((sets) => sets.map((set) => set.join()).sort());
  expect(sorted(gramsOf(pattern))).toEqual(sorted(needs as string[][][]));
});

test.each([/\w+/, /a?b?/, /[a-z]{4}/, /x|\bthe club\b/])("nothing is known of %s", (pattern) => {
  expect(requiredGrams(pattern.source)).toBeUndefined();
});

test("a text that has one of two needed words makes no candidate, one that has both does", () => {
  const index = indexOfPatterns([/\bcollect\b[^.]{0,40}\bpassport\b/], (pattern) => pattern);
  expect(index.candidates("we collect your name")).toHaveLength(0);
  expect(index.candidates("your passport")).toHaveLength(0);
  expect(index.candidates("we collect your passport")).toHaveLength(1);
  expect(index.candidates("we collect your name")).toHaveLength(0);
});
