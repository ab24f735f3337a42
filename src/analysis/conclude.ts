import { decide } from "./decide";
import { refiners } from "./refiners";
import { search } from "./search";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import { factsOf } from "./summarize";
import type { Hit, Topic } from "./topic";
import type { Fact } from "./types";

/** What a policy says on one topic: evidence is searched, refined, and only then decided on. */
export function conclude(topic: Topic, outline: Outline, statements: readonly Statement[]): Fact[] {
  let hits: readonly Hit[] = search(topic, outline, statements);
  for (const refine of refiners) hits = refine(hits, topic);
  return factsOf(topic, decide(topic, hits), outline);
}
