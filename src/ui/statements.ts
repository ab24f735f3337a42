import type { Attention, Evidence, Fact, Headline, Summary, Tone } from "../analysis/types";
import { findFact } from "./facts";
import { crosses } from "./lines";
import type { TopicGroup } from "./topic-groups";

/** The class of a tone, of an icon and of what the reader sees. */
export type ToneName = "good" | "neutral" | "caution" | "unsaid";

/** How a tone of the core looks; what is unknown is shown as unsaid. */
export function toneName(tone: Tone): ToneName {
  return tone === "unknown" ? "unsaid" : tone;
}

/** A line of what deserves attention, with the fact that proves it. */
export type AttentionLine = Pick<Attention, "topic" | "value" | "message"> & {
  readonly fact: Fact | undefined;
  readonly flagged: boolean;
};

/**
 * What deserves attention: the core's list and whatever else crosses the reader's own lines; what crosses a line
 * comes first. A headline that says the same is not told twice, unless the core lists it.
 */
export function attentionLines(summary: Summary, lines: readonly string[]): readonly AttentionLine[] {
  const listed = new Set(summary.attention.map(({ topic, value }) => `${topic}.${value}`));
  const more = summary.facts
    .filter((fact) => crosses(fact, lines) && !listed.has(`${fact.topic}.${fact.value}`))
    .filter((fact) => fact.topic !== "selling" && fact.value !== "not-stated")
    .map(({ topic, value }) => ({ topic, value, message: { id: `${topic}.${value}.says` } }));
  const all = [...summary.attention, ...more].map((line) => ({
    ...line,
    fact: findFact(summary, line.topic, line.value),
    flagged: crosses(line, lines),
  }));
  return [...all.filter((line) => line.flagged), ...all.filter((line) => !line.flagged)];
}

/** Does a headline answer cross one of the reader's lines? */
export function headlineCrosses(headline: Headline, summary: Summary, lines: readonly string[]): boolean {
  if (headline.id === "control") {
    const silent = lines.filter((line) => line.startsWith("!right."));
    return silent.some((line) => !findFact(summary, "right", line.slice("!right.".length)));
  }
  return summary.facts.some((fact) => {
    const asked = headline.id === "selling" ? ["selling"] : ["cookies", "cookie-purpose"];
    return asked.includes(fact.topic) && crosses(fact, lines);
  });
}

/** The words behind a headline's exception: a statement of their own, or the part of the proof that takes it back. */
export function exceptionEvidence(headline: Headline): Evidence | undefined {
  return headline.exceptionEvidence ?? headline.evidence.find((piece) => piece.exception);
}

/** A group's facts for its own page: first what crosses a line, then cautions, then the rest in order. */
export function groupFacts(summary: Summary, group: TopicGroup, lines: readonly string[]): readonly Fact[] {
  const topics = [...(group.aside ?? []), ...group.topics];
  const facts = topics.flatMap((topic) =>
    summary.facts.filter((fact) => fact.topic === topic && fact.value !== "not-stated"),
  );
  const rank = (fact: Fact) => (crosses(fact, lines) ? 0 : fact.tone === "caution" ? 1 : 2);
  return [...facts].sort((a, b) => rank(a) - rank(b));
}
