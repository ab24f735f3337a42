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

/** As much of a section without a heading as stands for it. */
const LONGEST_OPENING = 120;

/** The policy's outline as the summary shows it. */
export function sectionsOf({
  sections,
  text,
  blocks,
}: Pick<Outline, "sections" | "text" | "blocks">): SummarySection[] {
  return sections.map(({ heading, level, topics, span, from }) => ({
    heading,
    ...(heading ? {} : { opening: (blocks[from]?.text ?? "").slice(0, LONGEST_OPENING) }),
    level,
    topics: [...topics],
    words: countWords(text.slice(span.start, span.end)),
    span,
  }));
}

/** Words as runs without white space; counted without cutting the text into them. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0, inside = false; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space =
      code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
