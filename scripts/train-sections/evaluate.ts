import { decideTopics } from "../../src/analysis/section-topics/decide";
import { decodeModel, type PackedModel } from "../../src/analysis/section-topics/model";
import { SECTION_TOPICS } from "../../src/analysis/vocabulary";
import { calibrated, type Judged, judge, thresholds } from "./calibrate";
import { hash } from "./corpus";
import type { Example } from "./examples";
import { fitModel } from "./fit-model";
import type { SparseRows } from "./logistic-regression";
import { teach } from "./teacher";

export type Figures = {
  readonly segments: number;
  readonly micro: number;
  readonly macro: number;
  readonly silent: number;
  readonly perTopic: Readonly<Record<string, { readonly f1: number; readonly count: number }>>;
};

/** A model, teacher included, that has not seen a quarter of the services; and the read segments of that quarter. */
export type Fold = { readonly model: PackedModel; readonly judged: readonly Judged[] };

const FOLDS = 4;

export function crossFit(views: SparseRows, examples: readonly Example[]): Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const own = examples.map(({ segment }) => hash(`${segment.service}/measure`) % FOLDS === fold);
    const shares = teach(views, examples, (row) => !own[row]);
    const lessons = examples.flatMap((example, row) => {
      const share = shares[row];
      return own[row] || !share ? [] : [{ example, shares: share }];
    });
    const model = fitModel(lessons);
    const unseen = examples.filter((example, row) => own[row] && example.read);
    return { model, judged: judge(decodeModel(model), unseen) };
  });
}

type Tally = { right: number; wrong: number; missed: number };
const f1 = ({ right, wrong, missed }: Tally): number => (2 * right) / (2 * right + wrong + missed || 1);

/** How well the models find what readers found, without or with headings; thresholds come from the other folds. */
export function measure(folds: readonly Fold[], withHeading: boolean): Figures {
  const tallies = SECTION_TOPICS.map((): Tally => ({ right: 0, wrong: 0, missed: 0 }));
  let segments = 0;
  let silent = 0;
  for (const fold of folds) {
    const others = folds.filter((other) => other !== fold).flatMap(({ judged }) => judged);
    const model = decodeModel(calibrated(fold.model, thresholds(others)));
    for (const { example } of fold.judged) {
      const heading = withHeading && example.heading ? example.heading : undefined;
      const told = new Set<string>(
        decideTopics(model, example.segment.text, heading).map(({ topic }) => topic),
      );
      segments++;
      if (told.size === 0) silent++;
      SECTION_TOPICS.forEach((topic, at) => {
        const tally = tallies[at];
        if (tally) count(tally, example.read?.[at] === true, told.has(topic));
      });
    }
  }
  const sum = tallies.reduce(
    (all, t) => ({ right: all.right + t.right, wrong: all.wrong + t.wrong, missed: all.missed + t.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
  const perTopic = Object.fromEntries(
    tallies.map((t, at) => [SECTION_TOPICS[at] ?? "", { f1: f1(t), count: t.right + t.missed }]),
  );
  const macro = tallies.reduce((total, tally) => total + f1(tally), 0) / tallies.length;
  return { segments, micro: f1(sum), macro, silent: silent / segments, perTopic };
}

function count(tally: Tally, want: boolean, have: boolean): void {
  if (want && have) tally.right++;
  else if (have) tally.wrong++;
  else if (want) tally.missed++;
}
