import { quoteOf } from "./quote";
import type { Outline } from "./sections";
import type { Decision, Hit, Topic } from "./topic";
import type { Evidence, Fact, SummarySection, Tone } from "./types";
import { VOCABULARY } from "./vocabulary";

const MOST_QUOTES = 3;

/** The facts of one topic; a choice topic without a decision is `not-stated`, said with no evidence and no tone. */
export function factsOf(topic: Topic, decisions: readonly Decision[], outline: Outline): Fact[] {
  if (!decisions.length && VOCABULARY[topic.id].kind === "choice") {
    return [{ topic: topic.id, value: "not-stated", tone: "unknown", evidence: [] }];
  }
  const tones: Readonly<Record<string, Tone | undefined>> = topic.tones ?? {};
  return decisions.map(({ value, hits, beside = [] }) => ({
    topic: topic.id,
    value,
    tone: tones[value] ?? "neutral",
    evidence: evidenceOf(hits, beside, outline),
  }));
}

/** The best proofs, and last the best statement of another value where there is one. */
function evidenceOf(hits: readonly Hit[], beside: readonly Hit[], outline: Outline): Evidence[] {
  const against = beside.slice(0, 1).map((hit): Evidence => ({ ...quoteOf(hit, outline), against: true }));
  return [...hits.slice(0, MOST_QUOTES - against.length).map((hit) => quoteOf(hit, outline)), ...against];
}

/** The policy's outline as the summary shows it. */
export function sectionsOf({ sections, text }: Pick<Outline, "sections" | "text">): SummarySection[] {
  return sections.map(({ heading, level, topics, span }) => ({
    heading,
    level,
    topics: [...topics],
    words: countWords(text.slice(span.start, span.end)),
    span,
  }));
}

/** Words as runs without white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
