import { describe, expect, test } from "vitest";
import { conclude } from "../src/analysis/conclude";
import { readMarkdown } from "../src/analysis/read-text";
import { splitSections } from "../src/analysis/sections";
import { splitStatements } from "../src/analysis/statements";
import type { Examples, Topic } from "../src/analysis/topic";
import { topics } from "../src/analysis/topics";

type TopicFile = { readonly examples: Examples };

const files = import.meta.glob<TopicFile>("../src/analysis/topics/*.ts", { eager: true });

/** The values that a policy of these few lines states on one topic. */
function valuesOf(topic: Topic, text: string): string[] {
  const outline = splitSections(readMarkdown(text));
  const facts = conclude(topic, outline, splitStatements(outline));
  return facts.map((fact) => fact.value).filter((value) => value !== "not-stated");
}

for (const topic of topics) {
  const examples = files[`../src/analysis/topics/${topic.id}.ts`]?.examples;
  describe(topic.id, () => {
    test("has examples", () => expect(examples).toBeDefined());
    for (const [value, sentences] of Object.entries(examples?.fires ?? {})) {
      test.each([...sentences])(`${value}: %s`, (sentence) =>
        expect(valuesOf(topic, sentence)).toContain(value),
      );
    }
    test.each([...(examples?.silent ?? [])])("silent: %s", (sentence) =>
      expect(valuesOf(topic, sentence)).toEqual([]),
    );
  });
}
