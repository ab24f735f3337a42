import type { PackedModel } from "../../src/analysis/section-topics/model";
import { hash } from "./corpus";
import { chooseVocabulary, countFeatures, featureRows, type Vocabulary } from "./feature-rows";
import { LABELS } from "./labels";
import { fitLogistic, type Linear, type SparseRows } from "./logistic-regression";
import { packModel } from "./pack-model";
import { type Example, READ_WEIGHT } from "./training-set";

/** How many features the shipped model holds; twice as many gain half a point and pass the size limit. */
export const FEATURES = 4000;

/** Inverse strength of the regularisation; .25 and 1 measured the same. */
const C = 0.5;

/** Half of the segments carry their heading in front, because half of those that will be read do. */
function inputOf(example: Example): string {
  return example.heading && hash(example.text) % 2 === 0
    ? `${example.heading}.\n${example.text}`
    : example.text;
}

function fitAll(rows: SparseRows, examples: readonly Example[]): Linear[] {
  return LABELS.map((_, label) => {
    const usable = examples.flatMap((example, row) => ((example.verdicts[label] ?? -1) >= 0 ? [row] : []));
    return fitLogistic(
      rows,
      Int32Array.from(usable),
      (row) => examples[row]?.verdicts[label] === 1,
      (row) => (examples[row]?.read ? READ_WEIGHT : 1),
      C,
    );
  });
}

/** The features that move a decision most: the largest weight over the labels times the feature's usual size. */
function strongest(
  rows: SparseRows,
  models: readonly Linear[],
  { features }: Vocabulary,
  count: number,
): Set<string> {
  const squares = new Float64Array(features.length);
  rows.index.forEach((column, at) => {
    squares[column] = (squares[column] ?? 0) + (rows.value[at] ?? 0) ** 2;
  });
  const strength = features.map((feature, column) => ({
    feature,
    by:
      Math.sqrt(squares[column] ?? 0) *
      Math.max(...models.map(({ weights }) => Math.abs(weights[column] ?? 0))),
  }));
  strength.sort((a, b) => b.by - a.by || (a.feature < b.feature ? -1 : 1));
  return new Set(strength.slice(0, count).map(({ feature }) => feature));
}

/** Trains the model on the examples: once on all features, then again on the strongest ones. */
export function fitModel(examples: readonly Example[], features: number = FEATURES): PackedModel {
  const counts = examples.map((example) => countFeatures(inputOf(example)));
  const services = examples.map(({ service }) => service);
  const all = chooseVocabulary(counts, services);
  const allRows = featureRows(counts, all);
  const keep = strongest(allRows, fitAll(allRows, examples), all, features);
  const vocabulary = chooseVocabulary(counts, services, (feature) => keep.has(feature));
  return packModel(LABELS, vocabulary, fitAll(featureRows(counts, vocabulary), examples));
}
