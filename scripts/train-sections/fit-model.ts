import type { PackedModel } from "../../src/analysis/section-topics/model";
import { hash } from "./corpus";
import type { Example } from "./examples";
import { chooseVocabulary, countFeatures, featureRows, type Vocabulary } from "./feature-rows";
import { LABELS } from "./labels";
import { fitLogistic, type Linear, type SparseRows } from "./logistic-regression";
import { packModel } from "./pack-model";

/** How many features the shipped model holds; more gain less than half a point and pass the size limit. */
const FEATURES = 4000;
/** A segment that was read teaches as much as this many that the teacher labelled. */
const READ_WEIGHT = 20;
/** Inverse strength of the regularisation. */
const C = 4;

/** An example and the teacher's share of yes for each label. */
export type Lesson = { readonly example: Example; readonly shares: Float64Array };

/** Half of the segments carry their heading in front, because half of those that will be read do. */
function inputOf({ segment, heading }: Example): string {
  return heading && hash(segment.text) % 2 === 0 ? `${heading}.\n${segment.text}` : segment.text;
}

function fitAll(rows: SparseRows, lessons: readonly Lesson[]): Linear[] {
  const all = Int32Array.from(lessons.keys());
  return LABELS.map((_, label) => {
    const share = (row: number): number => {
      const read = lessons[row]?.example.read;
      return read ? Number(read[label] === true) : (lessons[row]?.shares[label] ?? 0);
    };
    const weight = (row: number): number => (lessons[row]?.example.read ? READ_WEIGHT : 1);
    return fitLogistic(rows, all, { share, weight }, C);
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

/** Trains the model: once on all features, then again on the strongest ones. */
export function fitModel(lessons: readonly Lesson[]): PackedModel {
  const counts = lessons.map(({ example }) => countFeatures(inputOf(example)));
  const services = lessons.map(({ example }) => example.segment.service);
  const all = chooseVocabulary(counts, services);
  const allRows = featureRows(counts, all);
  const keep = strongest(allRows, fitAll(allRows, lessons), all, FEATURES);
  const vocabulary = chooseVocabulary(counts, services, (feature) => keep.has(feature));
  return packModel(LABELS, vocabulary, fitAll(featureRows(counts, vocabulary), lessons));
}
