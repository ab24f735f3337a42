import { describe, expect, test } from "vitest";
import { topics } from "../src/analysis/topics";

/** Texts made to send a backtracking pattern into long searches; as long as the longest statement that is searched. */
const LENGTH = 4000;
const NASTY: Readonly<Record<string, string>> = {
  "one letter": "a".repeat(LENGTH),
  spaces: " ".repeat(LENGTH),
  "almost a word": "we may ".repeat(LENGTH / 7),
  commas: "name, e-mail, ".repeat(LENGTH / 14),
  "open brackets": "(((share with ".repeat(LENGTH / 14),
  "denials without end": "we do not sell or share or ".repeat(LENGTH / 27),
  numbers: "12 34 56 years or ".repeat(LENGTH / 18),
  "long words": `${"data-".repeat(50)} `.repeat(LENGTH / 251),
};
/** A linear pattern takes well under a millisecond here, one that backtracks takes seconds to hours. */
const LIMIT_MS = 200;

const patterns = topics.flatMap((topic) =>
  topic.clues
    .flatMap((clue) =>
      [clue.pattern, clue.unless, clue.lead].flatMap((pattern) =>
        pattern ? [{ name: `${topic.id} ${clue.value}`, pattern }] : [],
      ),
    )
    .concat(topic.unless ? [{ name: topic.id, pattern: topic.unless }] : []),
);

describe("every pattern", () => {
  test.each(patterns)("$name $pattern stays linear and says one thing", ({ pattern }) => {
    for (const [kind, text] of Object.entries(NASTY)) {
      const start = performance.now();
      pattern.test(text);
      expect(performance.now() - start, `${kind}: bound its gaps, and nest no quantifiers`).toBeLessThan(
        LIMIT_MS,
      );
    }
    expect(
      pattern.flags,
      "patterns see folded text and are used anew each time: no g, i, s or y",
    ).not.toMatch(/[gisy]/);
    expect(pattern.source, "an unbounded gap joins words that do not belong together").not.toMatch(
      /(?<!\\)\.[*+]/,
    );
    expect(pattern.source, "folded text has straight quotes only").not.toMatch(/[\u2018\u2019\u201c\u201d]/);
  });
});
