import { decideTopics } from "../../src/analysis/section-topics/decide";
import { decodeModel, type Model } from "../../src/analysis/section-topics/model";
import { SECTION_TOPICS } from "../../src/analysis/vocabulary";
import { hash } from "./corpus";
import { fitModel } from "./fit-model";
import type { Example } from "./training-set";

export type Figures = {
  readonly segments: number;
  readonly micro: number;
  readonly macro: number;
  readonly silent: number;
  readonly perTopic: Readonly<Record<string, { readonly f1: number; readonly count: number }>>;
};

type Tally = { right: number; wrong: number; missed: number };
const f1 = ({ right, wrong, missed }: Tally): number => (2 * right) / (2 * right + wrong + missed || 1);

/** Four models, each trained without a quarter of the services; and the read segments of that quarter. */
export function crossFit(examples: readonly Example[]): { model: Model; unseen: Example[] }[] {
  return [0, 1, 2, 3].map((fold) => {
    const own = (example: Example) => hash(`${example.service}/measure`) % 4 === fold;
    const model = decodeModel(fitModel(examples.filter((example) => !own(example))));
    return { model, unseen: examples.filter((example) => example.read && own(example)) };
  });
}

/** How well models find the labels of segments that were read, without their headings or with them. */
export function measure(folds: ReturnType<typeof crossFit>, withHeading: boolean): Figures {
  const tallies = new Map(
    SECTION_TOPICS.map((topic) => [topic as string, { right: 0, wrong: 0, missed: 0 }]),
  );
  let segments = 0;
  let silent = 0;
  for (const { model, unseen } of folds)
    for (const { text, heading, labels } of unseen) {
      const told = decideTopics(model, text, withHeading && heading ? heading : undefined).map(
        ({ topic }) => topic as string,
      );
      segments++;
      if (told.length === 0) silent++;
      for (const [topic, tally] of tallies) {
        const want = (labels as readonly string[]).includes(topic);
        const have = told.includes(topic);
        if (want && have) tally.right++;
        else if (have) tally.wrong++;
        else if (want) tally.missed++;
      }
    }
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const tally of tallies.values()) {
    sum.right += tally.right;
    sum.wrong += tally.wrong;
    sum.missed += tally.missed;
  }
  const perTopic = Object.fromEntries(
    [...tallies].map(([topic, t]) => [topic, { f1: f1(t), count: t.right + t.missed }]),
  );
  const macro = Object.values(perTopic).reduce((total, { f1: value }) => total + value, 0) / tallies.size;
  return { segments, micro: f1(sum), macro, silent: silent / segments, perTopic };
}
