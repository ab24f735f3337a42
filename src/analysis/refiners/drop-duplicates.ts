import type { Hit } from "../topic";
import type { Refiner } from ".";

/** One hit a value and statement: the one that proves best, or the first of equals. */
export const dropDuplicates: Refiner = (hits) => {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.value} ${hit.statement.index}`;
    const before = best.get(key);
    if (!before || hit.weight > before.weight) best.set(key, hit);
  }
  return [...best.values()];
};
