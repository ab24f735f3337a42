import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOPIC_IDS } from "../../src/analysis/vocabulary";

const page = readFileSync(join(import.meta.dirname, "../../docs/why-it-matters.md"), "utf8");
/** Topic → [why, source], from the rows of the tables. */
const lines = [...page.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, topic = "", why = "", source = ""]) => ({ topic, why, source }),
);
/** What counts as a source: an article or section of a named law, or a standard by its name. */
const SOURCE =
  /(?:GDPR|ePrivacy Directive 2002\/58\/EC|E-Commerce Directive 2000\/31\/EC) Art\. \d|(?:CCPA|California Business and Professions Code) § \d|16 CFR 312\.\d|specification|W3C/;

describe("why it matters", () => {
  test("has one line for each topic, in the vocabulary's order, and for nothing else", () => {
    expect(lines.map(({ topic }) => topic)).toEqual(TOPIC_IDS);
  });

  test.each(lines)("$topic is one short line with its source", ({ why, source }) => {
    expect(why.length).toBeGreaterThan(30);
    expect(why.length, "one line that people read").toBeLessThanOrEqual(180);
    expect(source).toMatch(SOURCE);
  });
});
