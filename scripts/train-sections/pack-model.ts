import {
  characterOf,
  HIGHEST_LEVEL,
  type PackedModel,
  ZERO_LEVEL,
} from "../../src/analysis/section-topics/model";
import type { Vocabulary } from "./feature-rows";
import type { Linear } from "./logistic-regression";

/** Weights are rounded to this many steps to each side; 44 would fit, and 31 measure the same and compress better. */
const STEPS = 31;

const rounded = (value: number): number => Number(value.toPrecision(5));

/** The model as compact text; see `PackedModel` for the form. */
export function packModel(
  labels: readonly string[],
  vocabulary: Vocabulary,
  models: readonly Linear[],
): PackedModel {
  const scale = models.map(({ weights }) =>
    rounded(weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / STEPS || 1),
  );
  const idfScale = rounded(vocabulary.idf.reduce((most, value) => Math.max(most, value), 0) / HIGHEST_LEVEL);
  const weights = vocabulary.features.map((_, feature) =>
    models
      .map(({ weights: w }, label) =>
        characterOf(Math.round((w[feature] ?? 0) / (scale[label] ?? 1)) + ZERO_LEVEL),
      )
      .join(""),
  );
  return {
    labels,
    bias: models.map(({ bias }) => rounded(bias)),
    scale,
    idfScale,
    features: frontCoded(vocabulary.features),
    idf: [...vocabulary.idf]
      .map((value) => characterOf(Math.min(HIGHEST_LEVEL, Math.round(value / idfScale))))
      .join(""),
    weights: weights.join(""),
  };
}

/** Each line: the number of characters shared with the line before (as one character), and the rest. */
function frontCoded(sorted: readonly string[]): string {
  return sorted
    .map((word, index) => {
      const before = sorted[index - 1] ?? "";
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      return characterOf(shared) + word.slice(shared);
    })
    .join("\n");
}

/** The TypeScript module that ships: a header that says what the model is, and the model. */
export function weightsModule(model: PackedModel, header: readonly string[]): string {
  return [
    "// Made by `npm run train:sections`; not to be edited by hand.",
    "/**",
    ...header.map((line) => ` * ${line}`.trimEnd()),
    " */",
    'import type { PackedModel } from "./model";',
    "",
    `export const SECTION_MODEL: PackedModel = ${JSON.stringify(model, null, 1)};`,
    "",
  ].join("\n");
}
