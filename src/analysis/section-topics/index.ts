import type { SectionTopic } from "../vocabulary";
import { clueScores } from "./clues";
import { headingTopics } from "./heading-map";

export { headingTopics } from "./heading-map";

/** A section topic and how sure the classifier is of it, 0 to 1. */
export type ScoredTopic = { readonly topic: SectionTopic; readonly score: number };

/**
 * What a segment (one or more paragraphs) of a policy is about: the topics above the threshold, best first, possibly none.
 * The segment's heading, where it has one, speaks for its topics beside the text.
 */
export function classifySegment(text: string, heading?: string): ScoredTopic[] {
  const scores = clueScores(text);
  for (const topic of heading ? headingTopics(heading) : []) scores.set(topic, (scores.get(topic) ?? 0) + 3);
  const best = Math.max(0, ...scores.values());
  const found: ScoredTopic[] = [];
  for (const [label, score] of scores) {
    if (label === "other" || score < 2 || score < best / 2) continue;
    found.push({ topic: label, score: Math.min(1, score / 10) });
  }
  return found.sort((a, b) => b.score - a.score);
}
