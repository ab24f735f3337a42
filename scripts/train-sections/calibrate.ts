import { decisionValues, type Model, type PackedModel } from "../../src/analysis/section-topics/model";
import type { Example } from "./examples";
import { LABELS } from "./labels";

/** A read segment and the decision values of a model that has not seen its service. */
export type Judged = { readonly example: Example; readonly values: Float64Array };

export function judge(model: Model, examples: readonly Example[]): Judged[] {
  return examples.map((example) => ({ example, values: decisionValues(model, example.segment.text) }));
}

/** Where calibrated probabilities have their best F1 when it is about .8: a little under one half. */
const USUAL = -0.4;
/** Labels with few examples stay near the usual threshold: this many count as much as the measured ones. */
const CAUTION = 30;

/** For each label the decision value from which it is told, chosen for F1 on the judged segments. */
export function thresholds(judged: readonly Judged[]): number[] {
  return LABELS.map((_, label) => {
    const cases = judged.map(({ example, values }) => ({
      value: values[label] ?? 0,
      want: example.read?.[label] === true,
    }));
    const count = cases.filter(({ want }) => want).length;
    let best = { quality: -1, at: USUAL };
    for (let step = -32; step <= 20; step++) {
      const at = step / 20;
      const quality = smoothF1(cases, at) - 0.01 * Math.abs(at - USUAL);
      if (quality > best.quality) best = { quality, at };
    }
    return USUAL + ((best.at - USUAL) * count) / (count + CAUTION);
  });
}

function smoothF1(cases: readonly { value: number; want: boolean }[], threshold: number): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { value, want } of cases) {
    if (value > threshold) {
      if (want) right++;
      else wrong++;
    } else if (want) missed++;
  }
  return (2 * right) / (2 * right + wrong + missed + 4);
}

/** The model with its thresholds moved to zero. */
export function calibrated(model: PackedModel, at: readonly number[]): PackedModel {
  return { ...model, bias: model.bias.map((bias, label) => Number((bias - (at[label] ?? 0)).toFixed(3))) };
}
