import type { Evidence, Summary } from "../analysis/types";
import { attentionLines, type ToneName, toneName } from "./statements";
import type { TopicGroup } from "./topic-groups";

/** A mark on the rail: where in the policy a statement comes from. `for` is the statement's id in the view. */
export type RailMark = {
  readonly for?: string;
  /** 0 (the policy's beginning) to 1 (its end). */
  readonly at: number;
  readonly tone: ToneName;
  readonly kind: "answer" | "attention" | "other" | "faint";
};

/** A section's strip on the rail, from `top` to `bottom` (0 to 1). */
export type RailSection = { readonly top: number; readonly bottom: number };

/** Where the policy's text ends, in UTF-16 code units; at least 1. */
export function textEnd(summary: Pick<Summary, "sections" | "facts">): number {
  const ends = [
    ...summary.sections.map(({ span }) => span.end),
    ...summary.facts.flatMap(({ evidence }) => evidence.map(({ span }) => span.end)),
  ];
  return ends.reduce((most, end) => Math.max(most, end), 1);
}

/** The sections as strips, by their length. */
export function railSections(summary: Pick<Summary, "sections" | "facts">): readonly RailSection[] {
  const end = textEnd(summary);
  if (summary.sections.length === 0) return [{ top: 0, bottom: 1 }];
  return summary.sections.map(({ span }) => ({ top: span.start / end, bottom: span.end / end }));
}

/** The marks of the summary's first page: the answers, what deserves attention, and faintly all else. */
export function summaryMarks(summary: Summary, lines: readonly string[]): readonly RailMark[] {
  const at = placeOf(summary);
  const answers = summary.headlines.flatMap(({ id, tone, answer, evidence: [first] }): RailMark[] =>
    first && answer !== "not-stated"
      ? [{ for: `answer-${id}`, at: at(first), tone: toneName(tone), kind: "answer" }]
      : [],
  );
  const attention = attentionLines(summary, lines).flatMap(({ topic, value, fact }): RailMark[] => {
    const [first] = fact?.evidence ?? [];
    if (!fact || !first) return [];
    return [
      { for: `attention-${topic}.${value}`, at: at(first), tone: toneName(fact.tone), kind: "attention" },
    ];
  });
  return [...otherMarks(summary, [...answers, ...attention], "other"), ...attention, ...answers];
}

/** The marks of a topic's page: its statements, the others faintly. */
export function topicMarks(summary: Summary, group: TopicGroup): readonly RailMark[] {
  const at = placeOf(summary);
  const topics: readonly string[] = [...group.topics, ...(group.aside ?? [])];
  const own = summary.facts
    .filter((fact) => topics.includes(fact.topic))
    .flatMap(({ topic, value, tone, evidence: [first] }): RailMark[] =>
      first ? [{ for: `fact-${topic}.${value}`, at: at(first), tone: toneName(tone), kind: "answer" }] : [],
    );
  return [...otherMarks(summary, own, "faint"), ...own];
}

/** The marks of what is left open: the sentences that are shown as vague. */
export function vagueMarks(summary: Summary): readonly RailMark[] {
  const at = placeOf(summary);
  return summary.vague.flatMap(({ id, evidence }) =>
    evidence.map(
      (piece): RailMark => ({ for: `vague-${id}`, at: at(piece), tone: "neutral", kind: "other" }),
    ),
  );
}

function placeOf(summary: Summary): (evidence: Evidence) => number {
  const end = textEnd(summary);
  return (evidence) => (evidence.span.start + evidence.span.end) / 2 / end;
}

/** So many places for marks there are on the rail: more would paint it solid and say nothing. */
const PLACES = 48;

function otherMarks(summary: Summary, taken: readonly RailMark[], kind: RailMark["kind"]): RailMark[] {
  const at = placeOf(summary);
  const used = new Set(taken.map((mark) => Math.round(mark.at * PLACES)));
  const marks: RailMark[] = [];
  for (const { evidence } of summary.facts) {
    const [first] = evidence;
    const step = first && Math.round(at(first) * PLACES);
    if (!first || step === undefined || used.has(step)) continue;
    used.add(step);
    marks.push({ at: at(first), tone: "neutral", kind });
  }
  return marks;
}
