import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import type { SegmentLabel } from "./clues";
import { hash, readCorpus, segmentKey } from "./corpus";
import { chooseVocabulary, countFeatures, featureRows } from "./feature-rows";
import { cleanVerdicts, headingLabels, READ_LABELS, type Verdicts, verdictsOf, withGate } from "./labels";
import { decision, fitLogistic } from "./logistic-regression";

/** A segment to learn from. `read`: its labels come from reading it, not from its heading. */
export type Example = {
  readonly service: string;
  readonly heading: string;
  readonly text: string;
  readonly read: boolean;
  readonly labels: readonly SegmentLabel[];
  readonly verdicts: Verdicts;
};

const readSchema = z.object({
  about: z.string(),
  codes: z.record(z.string(), z.enum(READ_LABELS as [SegmentLabel, ...SegmentLabel[]])),
  segments: z.record(z.string(), z.string()),
});

/** The labels of the segments that were read one by one, by the segment's key. */
function readLabels(): Map<string, SegmentLabel[]> {
  const file = new URL("read-segments.json", import.meta.url);
  const { codes, segments } = readSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const labelsOf = (word: string) => [...word].flatMap((code) => codes[code] ?? []);
  return new Map(Object.entries(segments).map(([key, word]) => [key, labelsOf(word)]));
}

/** A read segment teaches as much as this many that got their labels from a heading. */
export const READ_WEIGHT = 10;

/** The labelled segments of the corpus, with labels cleaned by a model that has not seen their service. */
export function trainingSet(folder: string): Example[] {
  const read = readLabels();
  const found = readCorpus(folder).flatMap((segment) => {
    const known = read.get(segmentKey(segment.text));
    const labels = known ?? headingLabels(segment);
    return labels ? [{ segment, labels, read: known !== undefined }] : [];
  });
  const raw = found.map(({ labels }) => verdictsOf(labels));
  const probabilities = outOfFold(
    found.map(({ segment }) => segment.text),
    found.map(({ segment }) => segment.service),
    raw,
  );
  return found.map(({ segment, labels, read: known }, row) => {
    const own = raw[row] ?? new Int8Array();
    const p = probabilities[row];
    const verdicts = known ? own : cleanVerdicts(segment.text, own, (label) => p?.[label] ?? 0);
    return {
      service: segment.service,
      heading: segment.headings.at(-1) ?? "",
      text: segment.text,
      read: known,
      labels,
      verdicts: withGate(verdicts),
    };
  });
}

const FOLDS = 3;

/** For each text the probability of each label, by a model trained on the headings of other services. */
function outOfFold(
  texts: readonly string[],
  services: readonly string[],
  raw: readonly Verdicts[],
): Float64Array[] {
  const counts = texts.map(countFeatures);
  const rows = featureRows(counts, chooseVocabulary(counts, services));
  const out = texts.map(() => new Float64Array(READ_LABELS.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = services.map((service) => hash(`${service}/fold`) % FOLDS === fold);
    const others = Int32Array.from(inFold.flatMap((own, row) => (own ? [] : [row])));
    for (let label = 0; label < READ_LABELS.length; label++) {
      const model = fitLogistic(
        rows,
        others,
        (row) => raw[row]?.[label] === 1,
        () => 1,
        0.5,
      );
      inFold.forEach((own, row) => {
        const p = out[row];
        if (own && p) p[label] = 1 / (1 + Math.exp(-decision(rows, row, model)));
      });
    }
  }
  return out;
}
