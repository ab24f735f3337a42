import type { Fact, Summary } from "../analysis/types";
import { VOCABULARY } from "../analysis/vocabulary";
import { capitalised, statedFacts } from "./facts";
import { crosses, silentLines } from "./lines";
import type { TopicGroup, TopicId } from "./topic-groups";
import type { Translate } from "./translate";

/** A topic's line in the index: its values in words, cautions first, and how many more there are. */
export type IndexRow = {
  readonly group: TopicGroup;
  readonly parts: readonly { readonly text: string; readonly caution: boolean }[];
  readonly more: number;
  readonly flagged: boolean;
};

/** A row names values up to this many letters, at least one of them; the rest is a number. */
const ROOM = 44;

/** Values that say nothing beside the more precise ones of the second topic. */
const BETTER: Partial<Record<string, TopicId>> = {
  "cookies.used": "cookie-purpose",
  "retention.specific-period": "retention-period",
  "children.not-directed": "minimum-age",
};

/** The row of a group; no parts where the policy says nothing about it. */
export function indexRow(
  summary: Summary,
  group: TopicGroup,
  lines: readonly string[],
  t: Translate,
): IndexRow {
  const facts = statedFacts(summary, group.topics).filter((fact) => !hasBetter(summary, fact));
  const sorted = [...facts].sort((a, b) => Number(b.tone === "caution") - Number(a.tone === "caution"));
  const parts = distinct(
    sorted.map((fact) => ({ text: shortText(fact, group, t), caution: fact.tone === "caution" })),
  );
  const [first, ...rest] = parts.slice(0, fitting(parts));
  return {
    group,
    parts: first ? [{ ...first, text: capitalised(first.text, t.language) }, ...rest] : [],
    more: first ? parts.length - 1 - rest.length : 0,
    flagged:
      facts.some((fact) => crosses(fact, lines)) ||
      group.topics.some((topic) => silentLines(summary, topic, lines).length > 0),
  };
}

function hasBetter(summary: Summary, { topic, value }: Fact): boolean {
  const better = BETTER[`${topic}.${value}`];
  return better !== undefined && statedFacts(summary, [better]).length > 0;
}

/** A fact in a word or two: an age, a period, the kind of a contact, else its label. */
function shortText({ topic, value }: Fact, group: TopicGroup, t: Translate): string {
  if (topic === "minimum-age") return t("index.age", { value });
  if (topic === "retention-period") return t("index.value", { value });
  if (group.id === "contact") return t(`index.${topic}`);
  const label = t(`${topic}.${value}`);
  // Both browser signals can be "honoured": which of them is said as well.
  const values: readonly string[] = group.topics.filter((other) => other !== topic).flatMap(valuesOf);
  return values.includes(value) ? t("index.named", { topic: t(`topic.${topic}`), value: label }) : label;
}

function valuesOf(topic: TopicId): readonly string[] {
  return VOCABULARY[topic].values;
}

/** How many of the values find room. */
function fitting(parts: readonly { readonly text: string }[]): number {
  let letters = 0;
  const full = parts.findIndex(({ text }, index) => {
    letters += text.length + 2;
    return index > 0 && letters > ROOM;
  });
  return full < 0 ? parts.length : full;
}

function distinct<T extends { readonly text: string }>(parts: readonly T[]): T[] {
  return parts.filter((part, index) => parts.findIndex((other) => other.text === part.text) === index);
}
