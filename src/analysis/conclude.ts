import { decide } from "./decide";
import { refiners } from "./refiners";
import { search } from "./search";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import { factsOf } from "./summarize";
import type { Hit, Topic } from "./topic";
import type { Fact } from "./types";

/** What a policy says on one topic. */
export function conclude(topic: Topic, outline: Outline, statements: readonly Statement[]): Fact[] {
  return factsFrom(topic, search([topic], outline, statements).get(topic) ?? [], outline);
}

/** The facts in a topic's evidence: it is refined, and only then decided on. */
export function factsFrom(topic: Topic, found: readonly Hit[], outline: Outline): Fact[] {
  let hits = found;
  for (const refine of refiners) hits = refine(hits, topic);
  return factsOf(topic, decide(topic, hits), outline);
}
