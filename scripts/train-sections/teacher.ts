import { headingTopics } from "../../src/analysis/section-topics/heading-map";
import { clueScores } from "./clues";
import { hash } from "./corpus";
import type { Example } from "./examples";
import { chooseVocabulary, countFeatures, featureRows } from "./feature-rows";
import { LABELS, READ_LABELS } from "./labels";
import { balanced, decision, fitLogistic, type SparseRows } from "./logistic-regression";

/**
 * Headings label thousands of segments, but badly: they cover asides, and what they leave out may be there.
 * So a teacher first learns, from the segments that were read, how far to believe the headings, a model of the words
 * under them, and the wording clues; then it labels every segment with a probability, and the model learns from those.
 * It sees more than the model will, above all the headings. (Cleaning the labels by fixed rules was worth 1.5 points
 * less; self-training and confident learning drift.)
 */

const FOLDS = 3;

/** For each segment the decision value of each label, by a model of the words under the headings of other services. */
function headingModelValues(examples: readonly Example[]): Float64Array[] {
  const services = examples.map(({ segment }) => segment.service);
  const counts = examples.map(({ segment }) => countFeatures(segment.text));
  const rows = featureRows(counts, chooseVocabulary(counts, services));
  const out = examples.map(() => new Float64Array(READ_LABELS.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = services.map((service) => hash(`${service}/fold`) % FOLDS === fold);
    const others = Int32Array.from(
      own.flatMap((mine, row) => (!mine && examples[row]?.byHeading ? [row] : [])),
    );
    READ_LABELS.forEach((label, at) => {
      const targets = balanced(others, (row) => examples[row]?.byHeading?.includes(label) === true);
      const model = fitLogistic(rows, others, targets, 0.5);
      own.forEach((mine, row) => {
        const values = out[row];
        if (mine && values) values[at] = decision(rows, row, model);
      });
    });
  }
  return out;
}

/** What the teacher sees of a segment, as numbers of like size. */
function view({ segment, heading, byHeading }: Example, values: Float64Array): number[] {
  const clues = clueScores(segment.text);
  const most = Math.max(2, ...clues.values());
  const own = new Set<string>(headingTopics(heading));
  const above = new Set<string>(segment.headings.slice(0, -1).flatMap(headingTopics));
  const labelled = READ_LABELS.flatMap((label, at) => {
    const clue = clues.get(label) ?? 0;
    return [
      values[at] ?? 0,
      Math.log1p(clue),
      clue / most,
      own.has(label) ? 1 : 0,
      above.has(label) ? 0.7 : 0,
      byHeading?.includes(label) ? 1 : 0,
    ];
  });
  const length = Math.log(segment.text.split(" ").length) / 3;
  return [...labelled, length, segment.index < 4 ? 1 : 0, byHeading ? 1 : 0];
}

/** What the teacher sees of every segment. */
export function teacherViews(examples: readonly Example[]): SparseRows {
  const values = headingModelValues(examples);
  const views = examples.map((example, row) => view(example, values[row] ?? new Float64Array()));
  const columns = views[0]?.length ?? 0;
  return {
    start: Int32Array.from({ length: views.length + 1 }, (_, row) => row * columns),
    index: Int32Array.from({ length: views.length * columns }, (_, at) => at % columns),
    value: Float32Array.from(views.flat()),
    columns,
  };
}

/** Probabilities above and below one half are pushed apart a little: the teacher is shyer than it should be. */
const SHARPEN = 1.4;

/** For every segment the share of yes for each of LABELS, by a teacher that learnt from the chosen read segments. */
export function teach(
  views: SparseRows,
  examples: readonly Example[],
  chosen: (row: number) => boolean,
): Float64Array[] {
  const read = Int32Array.from(
    examples.flatMap((example, row) => (example.read && chosen(row) ? [row] : [])),
  );
  const out = examples.map(() => new Float64Array(LABELS.length));
  LABELS.forEach((_, label) => {
    const targets = { share: (row: number) => (examples[row]?.read?.[label] ? 1 : 0), weight: () => 1 };
    const model = fitLogistic(views, read, targets, 1);
    out.forEach((shares, row) => {
      shares[label] = 1 / (1 + Math.exp(-SHARPEN * decision(views, row, model)));
    });
  });
  return out;
}
