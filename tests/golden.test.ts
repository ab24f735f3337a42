import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { analyze } from "../src/analysis/analyze";
import { policyText } from "../src/analysis/policy-text";
import { readMarkdown } from "../src/analysis/read-text";

/**
 * Whole policies of our own writing with keys that were made by reading them, not by running the program.
 * A key holds every fact that the policy states, as "topic=value"; what is not in it must not be found.
 */
const FOLDER = join(import.meta.dirname, "golden");
const keySchema = z.object({ facts: z.array(z.string()) });
const slugs = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(/\.md$/, ""));

describe.each(slugs)("the policy of a %s", (slug) => {
  const policy = { ...readMarkdown(readFileSync(join(FOLDER, `${slug}.md`), "utf8")), language: "en" };
  const summary = analyze(policy);

  test("states what its key says, and nothing else", () => {
    const key = keySchema.parse(JSON.parse(readFileSync(join(FOLDER, `${slug}.json`), "utf8")));
    const stated = summary.facts.filter(({ value }) => value !== "not-stated");
    expect(stated.map(({ topic, value }) => `${topic}=${value}`).sort()).toEqual([...key.facts].sort());
  });

  test("proves every fact with its own words", () => {
    const { text } = policyText(policy);
    for (const { value, evidence } of summary.facts) {
      expect(evidence.length > 0).toBe(value !== "not-stated");
      for (const { quote, span } of evidence) expect(text.slice(span.start, span.end)).toBe(quote);
    }
  });
});
