import { eachFeature } from "./features";

/**
 * The section model as it is shipped: text that compresses well and needs no escapes.
 * `features` are sorted, each line beginning with the number of characters that it shares with the line before it (in
 * base 36, one digit) and then the rest; a space inside makes it a pair of words. `idf` and `weights` hold one character
 * a number (see `levelOf`); the weights of one feature stand together, one for each label.
 */
export type PackedModel = {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** What one level of a label's weights is worth. */
  readonly scale: readonly number[];
  /** What one level of the inverse document frequencies is worth. */
  readonly idfScale: number;
  readonly features: string;
  readonly idf: string;
  readonly weights: string;
};

/** A decoded model. A word's number is its place in `words`; `wordFeature` and `pairFeature` say which feature counts it. */
export type Model = {
  readonly labels: readonly string[];
  readonly bias: Float64Array;
  readonly words: ReadonlyMap<string, number>;
  readonly wordFeature: Int32Array;
  readonly pairFeature: ReadonlyMap<number, number>;
  readonly idf: Float64Array;
  readonly weights: Float32Array;
};

/** Numbers are written as the characters from `#` on, without the backslash: 0 to 88. */
const FIRST_CODE = 35;
const BACKSLASH = 92;
/** A weight's zero; weights reach from -44 to 44. */
export const ZERO_LEVEL = 44;
export const HIGHEST_LEVEL = 88;

/** The character that stands for a level, and back. */
export function characterOf(level: number): string {
  const code = FIRST_CODE + level;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}
function levelAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - FIRST_CODE;
}

/** More than any number of different words in the features. */
const PAIR_BASE = 65536;

/** Makes the shipped text into tables that are quick to look up. Takes a few milliseconds: do it once, on first use. */
export function decodeModel(packed: PackedModel): Model {
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  const single: [number, number][] = [];
  const pairFeature = new Map<number, number>();
  const lines = packed.features.split("\n");
  let feature = "";
  lines.forEach((line, index) => {
    feature = feature.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    const space = feature.indexOf(" ");
    if (space < 0) single.push([numberOf(feature), index]);
    else
      pairFeature.set(
        numberOf(feature.slice(0, space)) * PAIR_BASE + numberOf(feature.slice(space + 1)),
        index,
      );
  });
  const wordFeature = new Int32Array(words.size).fill(-1);
  for (const [word, index] of single) wordFeature[word] = index;
  const size = packed.labels.length;
  const weights = new Float32Array(lines.length * size);
  for (let at = 0; at < weights.length; at++)
    weights[at] = (levelAt(packed.weights, at) - ZERO_LEVEL) * (packed.scale[at % size] ?? 0);
  const idf = Float64Array.from(lines, (_, index) => levelAt(packed.idf, index) * packed.idfScale);
  return {
    labels: packed.labels,
    bias: Float64Array.from(packed.bias),
    words,
    wordFeature,
    pairFeature,
    idf,
    weights,
  };
}

/**
 * The decision value of every label for a text, in the order of `model.labels`; above 0 means rather yes.
 * Sublinear TF-IDF of length 1, as in training.
 */
export function decisionValues(model: Model, text: string): Float64Array {
  const counts = countFeatures(model, text);
  const sums = new Float64Array(model.labels.length);
  let squares = 0;
  for (const [feature, count] of counts) {
    const value = (1 + Math.log(count)) * (model.idf[feature] ?? 0);
    squares += value * value;
    const row = feature * sums.length;
    for (let label = 0; label < sums.length; label++)
      sums[label] = (sums[label] ?? 0) + value * (model.weights[row + label] ?? 0);
  }
  const norm = Math.sqrt(squares) || 1;
  return sums.map((sum, label) => sum / norm + (model.bias[label] ?? 0));
}

function countFeatures(model: Model, text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const { words, wordFeature, pairFeature } = model;
  const add = (feature: number | undefined) => {
    if (feature !== undefined && feature >= 0) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  eachFeature<number>(text, {
    wordId: (word) => words.get(word),
    word: (id) => add(wordFeature[id]),
    pair: (first, second) => add(pairFeature.get(first * PAIR_BASE + second)),
  });
  return counts;
}
