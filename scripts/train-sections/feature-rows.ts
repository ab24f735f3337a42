import { eachFeature } from "../../src/analysis/section-topics/features";
import type { SparseRows } from "./logistic-regression";

/** A feature that fewer services use is a brand or a turn of one lawyer. */
const FEWEST_SERVICES = 4;

/** How often each feature stands in a text: words as they are, pairs with a space between. */
export function countFeatures(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  eachFeature<string>(text, {
    wordId: (word) => word,
    word: add,
    pair: (first, second) => add(`${first} ${second}`),
  });
  return counts;
}

export type Vocabulary = { readonly features: readonly string[]; readonly idf: Float64Array };

/** The features that enough services use, sorted, with their inverse document frequency over the texts. */
export function chooseVocabulary(
  counts: readonly Map<string, number>[],
  services: readonly string[],
  keep: (feature: string) => boolean = () => true,
): Vocabulary {
  const documents = new Map<string, number>();
  const users = new Map<string, Set<string>>();
  counts.forEach((map, row) => {
    for (const feature of map.keys()) {
      documents.set(feature, (documents.get(feature) ?? 0) + 1);
      const set = users.get(feature);
      if (!set) users.set(feature, new Set([services[row] ?? ""]));
      else if (set.size < FEWEST_SERVICES) set.add(services[row] ?? "");
    }
  });
  const features = [...documents.keys()]
    .filter((feature) => (users.get(feature)?.size ?? 0) >= FEWEST_SERVICES && keep(feature))
    .sort();
  const idf = Float64Array.from(
    features,
    (feature) => 1 + Math.log((1 + counts.length) / (1 + (documents.get(feature) ?? 0))),
  );
  return { features, idf };
}

/** TF-IDF rows: (1 + ln tf) · idf, each row of length 1. */
export function featureRows(
  counts: readonly Map<string, number>[],
  { features, idf }: Vocabulary,
): SparseRows {
  const column = new Map(features.map((feature, at) => [feature, at]));
  const start = new Int32Array(counts.length + 1);
  const index: number[] = [];
  const value: number[] = [];
  counts.forEach((map, row) => {
    const first = index.length;
    let squares = 0;
    for (const [feature, count] of map) {
      const at = column.get(feature);
      if (at === undefined) continue;
      const weight = (1 + Math.log(count)) * (idf[at] ?? 0);
      index.push(at);
      value.push(weight);
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let at = first; at < value.length; at++) value[at] = (value[at] ?? 0) / norm;
    start[row + 1] = index.length;
  });
  return { start, index: Int32Array.from(index), value: Float32Array.from(value), columns: features.length };
}
