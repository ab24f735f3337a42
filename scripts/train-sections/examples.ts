import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import type { SegmentLabel } from "./clues";
import { readCorpus, segmentKey } from "./corpus";
import { answersOf, headingLabels, READ_LABELS } from "./labels";
import type { Segment } from "./markdown-segments";

/** A segment to learn from. `read`: for each of LABELS whether a reader gave it, where one has read the segment. */
export type Example = {
  readonly segment: Segment;
  readonly heading: string;
  /** The labels that its headings give it, where they tell. */
  readonly byHeading: readonly SegmentLabel[] | undefined;
  readonly read: readonly boolean[] | undefined;
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

/** All segments of the corpus, in its order. */
export function readExamples(folder: string): Example[] {
  const read = readLabels();
  return readCorpus(folder).map((segment) => {
    const labels = read.get(segmentKey(segment.text));
    return {
      segment,
      heading: segment.headings.at(-1) ?? "",
      byHeading: headingLabels(segment),
      read: labels && answersOf(labels),
    };
  });
}
