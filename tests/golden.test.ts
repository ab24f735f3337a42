import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { analyze } from "../src/analysis/analyze";
import { policyText } from "../src/analysis/policy-text";
import { readMarkdown } from "../src/analysis/read-text";

/**
 * Whole policies of our own writing with keys that were made by reading them, not by running the program.
 * A key's `facts` are all that the policy states, as "topic=value"; what is not in them must not be found.
 * Where the program is known to be wrong, the key says so in the open: `missed` are facts that it does not find,
 * `invented` are those that it finds and the policy does not state. Each shows as "todo". Who mends one takes it off
 * the list: the test fails until then, so that the lists can only tell the truth.
 */
const FOLDER = join(import.meta.dirname, "golden");
const keySchema = z.object({
  facts: z.array(z.string()),
  missed: z.optional(z.array(z.string())),
  invented: z.optional(z.array(z.string())),
});
const slugs = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(/\.md$/, ""));

describe.each(slugs)("the policy of a %s", (slug) => {
  const policy = { ...readMarkdown(readFileSync(join(FOLDER, `${slug}.md`), "utf8")), language: "en" };
  const summary = analyze(policy);
  const key = keySchema.parse(JSON.parse(readFileSync(join(FOLDER, `${slug}.json`), "utf8")));
  const missed = new Set(key.missed);
  const invented = new Set(key.invented);

  test("states what its key says, and nothing else but the mistakes that the key admits", () => {
    const stated = summary.facts.filter(({ value }) => value !== "not-stated");
    const expected = [...key.facts.filter((fact) => !missed.has(fact)), ...invented];
    expect(stated.map(({ topic, value }) => `${topic}=${value}`).sort()).toEqual(expected.sort());
  });

  test("has a key that admits mistakes about its own facts only", () => {
    expect([...missed].filter((fact) => !key.facts.includes(fact))).toEqual([]);
    expect([...invented].filter((fact) => key.facts.includes(fact))).toEqual([]);
  });

  for (const fact of missed) test.todo(`find ${fact}`);
  for (const fact of invented) test.todo(`leave out ${fact}`);

  test("proves every fact with its own words", () => {
    const { text } = policyText(policy);
    for (const { value, evidence } of summary.facts) {
      expect(evidence.length > 0).toBe(value !== "not-stated");
      for (const { quote, span } of evidence) expect(text.slice(span.start, span.end)).toBe(quote);
    }
  });
});
