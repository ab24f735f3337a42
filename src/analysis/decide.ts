import { proofOf } from "./proof";
import type { Decision, Hit, Topic } from "./topic";
import { VOCABULARY } from "./vocabulary";

/** What a topic's refined evidence says. No hit, no decision: a choice topic is then `not-stated`. */
export function decide(topic: Topic, hits: readonly Hit[]): readonly Decision[] {
  if (topic.decide) return topic.decide(hits).filter((d) => d.hits.length);
  const [first, ...others] = byValue(hits);
  if (!first) return [];
  if (VOCABULARY[topic.id].kind !== "choice") return [first, ...others];
  return [{ ...first, beside: others.flatMap((other) => other.hits) }];
}

/** Every value that was found, in the vocabulary's order, with its hits best first. */
export function byValue(hits: readonly Hit[]): Decision[] {
  const first = hits[0];
  if (!first) return [];
  const order: readonly string[] = VOCABULARY[first.topic].values;
  const values = [...new Set(hits.map((h) => h.value))];
  if (order.length) values.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return values.map((value) => ({ value, hits: bestFirst(hits.filter((h) => h.value === value)) }));
}

/** The best proof first: by weight and proof, then a statement that can be quoted whole, then the order of the policy. */
export function bestFirst(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const ranked = hits.map((hit) => ({
    hit,
    rank: hit.weight + proofOf(hit),
    long: Number(hit.statement.text.length > 400),
  }));
  ranked.sort((a, b) => b.rank - a.rank || a.long - b.long || a.hit.statement.index - b.hit.statement.index);
  return ranked.map(({ hit }) => hit);
}
