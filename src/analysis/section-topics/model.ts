import { eachFeature } from "./features";

/**
 * The section model as it is shipped: text that compresses well and needs no escapes.
 * `features` are sorted, each line beginning with the number of characters that it shares with the line before it (as
 * one character) and then the rest; a space inside makes it a pair of words. `idf` and `weights` hold one character
 * a number (see `characterOf`); the weights of one feature stand together, one for each label.
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
  readonly scale: Float64Array;
  readonly words: ReadonlyMap<string, number>;
  readonly wordFeature: Int32Array;
  readonly pairFeature: ReadonlyMap<number, number>;
  readonly idf: Float64Array;
  /** Levels, one for each label of each feature; worth `scale` of their label. */
  readonly weights: Int8Array;
  /** How often each feature was counted in the text at hand; all 0 between texts. */
  readonly tally: Uint16Array;
};

/** Numbers are written as the characters from `#` on, without the backslash: 0 to 88. */
const FIRST_CODE = 35;
const BACKSLASH = 92;
/** A weight's zero; weights reach from -44 to 44. */
export const ZERO_LEVEL = 44;
export const HIGHEST_LEVEL = 88;

/** The character that stands for a level. */
export function characterOf(level: number): string {
  const code = FIRST_CODE + level;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

/** More than any number of different words in the features. */
const PAIR_BASE = 65536;

/** Makes the shipped text into tables that are quick to look up. Takes a few milliseconds: do it once, on first use. */
export function decodeModel(packed: PackedModel): Model {
  const { labels, scale, idfScale } = packed;
  const idf = levels(packed.idf, 0);
  return {
    labels,
    bias: Float64Array.from(packed.bias),
    scale: Float64Array.from(scale),
    ...decodeFeatures(packed.features),
    idf: Float64Array.from(idf, (level) => level * idfScale),
    weights: levels(packed.weights, ZERO_LEVEL),
    tally: new Uint16Array(idf.length),
  };
}

/** The levels of a text of characters, counted from `zero`. A bare loop: it is most of the time of the first use. */
function levels(text: string, zero: number): Int8Array {
  const out = new Int8Array(text.length);
  const offset = FIRST_CODE + zero;
  for (let at = 0; at < out.length; at++) {
    const code = text.charCodeAt(at);
    out[at] = (code > BACKSLASH ? code - 1 : code) - offset;
  }
  return out;
}

function decodeFeatures(text: string): Pick<Model, "words" | "wordFeature" | "pairFeature"> {
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = words.get(word);
    if (number === undefined) {
      number = words.size;
      words.set(word, number);
    }
    return number;
  };
  const single: number[] = [];
  const pairFeature = new Map<number, number>();
  let feature = "";
  let index = 0;
  for (const line of text.split("\n")) {
    const shared = line.charCodeAt(0) - FIRST_CODE;
    feature = shared > 0 ? feature.slice(0, shared) + line.slice(1) : line.slice(1);
    const space = feature.indexOf(" ");
    if (space < 0) single[numberOf(feature)] = index;
    else {
      const first = numberOf(feature.slice(0, space));
      pairFeature.set(first * PAIR_BASE + numberOf(feature.slice(space + 1)), index);
    }
    index++;
  }
  const wordFeature = Int32Array.from({ length: words.size }, (_, word) => single[word] ?? -1);
  return { words, wordFeature, pairFeature };
}

/** A text of which less than this share of the words is known is not one that the model can judge. */
const LEAST_KNOWN = 0.5;

/**
 * The decision value of every label for a text, in the order of `model.labels`; above 0 means rather yes.
 * Sublinear TF-IDF of length 1, as in training. All are -Infinity where the text is too strange to be judged.
 */
export function decisionValues(model: Model, text: string): Float64Array {
  const { features, words, known } = countFeatures(model, text);
  const { idf, weights, tally, scale, bias } = model;
  const sums = new Float64Array(model.labels.length);
  let squares = 0;
  for (const feature of features) {
    const value = (1 + Math.log(tally[feature] ?? 1)) * (idf[feature] ?? 0);
    tally[feature] = 0;
    squares += value * value;
    const row = feature * sums.length;
    for (let label = 0; label < sums.length; label++)
      sums[label] = (sums[label] ?? 0) + value * (weights[row + label] ?? 0);
  }
  if (known === 0 || known < LEAST_KNOWN * words) return sums.fill(Number.NEGATIVE_INFINITY);
  const norm = Math.sqrt(squares) || 1;
  for (let label = 0; label < sums.length; label++)
    sums[label] = ((sums[label] ?? 0) / norm) * (scale[label] ?? 0) + (bias[label] ?? 0);
  return sums;
}

type Features = {
  /** Those that the text has, in the order of their first place; how often is in the model's tally. */
  readonly features: readonly number[];
  /** How many words the text has, bare numbers aside, and how many of them the model knows. */
  readonly words: number;
  readonly known: number;
};

function countFeatures(model: Model, text: string): Features {
  const { words, wordFeature, pairFeature, tally } = model;
  const features: number[] = [];
  const found = { features, words: 0, known: 0 };
  const add = (feature: number | undefined) => {
    if (feature === undefined || feature < 0) return;
    const before = tally[feature] ?? 0;
    if (before === 0) features.push(feature);
    if (before < MOST_COUNTED) tally[feature] = before + 1;
  };
  eachFeature<number>(text, {
    wordId: (word) => words.get(word),
    word: (id) => add(wordFeature[id]),
    pair: (first, second) => add(pairFeature.get(first * PAIR_BASE + second)),
    seen: (word, id) => {
      if (word === "#" || word === "%") return;
      found.words++;
      if (id !== undefined) found.known++;
    },
  });
  return found;
}

/** What a tally can hold; ten megabytes of one word are no policy. */
const MOST_COUNTED = 65_535;
