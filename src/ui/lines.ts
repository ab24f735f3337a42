import type { Fact, Summary } from "../analysis/types";

/**
 * The reader's own lines: which statements they want flagged. A flag adds to a statement's tone, it never changes it.
 * A line is `topic.value` (flag it when it is said) or `!topic.value` (flag it when it is not said).
 */
export type LinePreset = "relaxed" | "balanced" | "strict" | "own";

const RELAXED = ["selling.sold", "recipient.data-brokers", "retention.indefinite"];

const BALANCED = [
  "selling.sold",
  "selling.shared-for-ads",
  "recipient.data-brokers",
  "data-collected.health",
  "data-collected.biometrics",
  "data-collected.sensitive-traits",
  "data-collected.precise-location",
  "ai-training.used",
  "retention.indefinite",
];

const STRICT = [
  ...BALANCED,
  "recipient.advertising-partners",
  "recipient.social-networks",
  "recipient.public",
  "purpose.personalised-advertising",
  "purpose.marketing",
  "cookie-purpose.advertising",
  "cookie-purpose.social-media",
  "data-collected.address-book",
  "data-collected.inferences",
  "ai-training.used-with-opt-out",
  "automated-decisions.made",
  "!right.delete",
];

/** The lines of a preset, or the reader's own. */
export function linesOf(preset: LinePreset, own: readonly string[]): readonly string[] {
  if (preset === "own") return own;
  return preset === "relaxed" ? RELAXED : preset === "strict" ? STRICT : BALANCED;
}

/** Does this statement cross one of the lines? */
export function crosses(fact: Pick<Fact, "topic" | "value">, lines: readonly string[]): boolean {
  return lines.includes(`${fact.topic}.${fact.value}`);
}

/** The `!topic.value` lines of a topic that this summary crosses by saying nothing. */
export function silentLines(
  summary: Pick<Summary, "facts">,
  topic: string,
  lines: readonly string[],
): string[] {
  return lines
    .filter((line) => line.startsWith(`!${topic}.`))
    .map((line) => line.slice(topic.length + 2))
    .filter((value) => !summary.facts.some((fact) => fact.topic === topic && fact.value === value));
}
