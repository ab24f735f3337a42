import { expect, test } from "vitest";
import { withContractions } from "../../src/analysis/contractions";

test.each([
  [/\bdo not sell\b/, "we don't sell data"],
  [/\b(?:does|will) not sell\b/, "it doesn't sell data"],
  [/\bwill not sell\b/, "we won't sell data"],
  [/\bcannot see\b/, "we can't see it"],
  [/\b(?:not|never) (?:be )?used\b/, "it isn't used"],
  [/\bnot (?:meant|made) for\b/, "it isn't made for you"],
])("%s finds the short form too", (pattern, text) => {
  expect(pattern.test(text)).toBe(false);
  expect(withContractions(pattern).test(text)).toBe(true);
  expect(withContractions(pattern).test(text.replace(/n't/, ""))).toBe(false);
});

test.each([/\bwe sell\b/, /\bknot\b/])("%s stays as it is", (pattern) => {
  expect(withContractions(pattern)).toBe(pattern);
});
