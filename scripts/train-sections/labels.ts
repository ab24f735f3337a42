import { PRACTICE, PRACTICES } from "../../src/analysis/section-topics/decide";
import { headingTopics, plainHeading } from "../../src/analysis/section-topics/heading-map";
import { SECTION_TOPICS } from "../../src/analysis/vocabulary";
import type { SegmentLabel } from "./clues";
import type { Segment } from "./markdown-segments";

/** What headings and readers tell: the topics, and `other` for what is none of them. */
export const READ_LABELS: readonly SegmentLabel[] = [...SECTION_TOPICS, "other"];

/** What the model learns: those, and the gate before collection, use, legal bases and cookies. */
export const LABELS: readonly string[] = [...READ_LABELS, PRACTICE];

/** Headings of parts that belong to no topic: they teach what the topics are not. */
const OTHER_HEADING =
  /\b(?:third[- ]party|external|other|linked|outside) (?:web ?)?(?:sites?|links?|websites)\b|\blinks? (?:to|from)\b|^links$|\bgovern\w* law|\bapplicable law|\bdispute|\barbitrat|\bliabilit|\bdisclaim|\bseverab|\bmiscellan|\bintellectual property|\bindemnif|\btranslation|^language$/;

const SKIP_HEADING =
  /\bcontents\b|\bquick links|^(?:last|date) (?:updated|modified|revised)|^(?:effective|updated)\b/;

/**
 * The labels that a segment's headings give it: those of its nearest heading that names any.
 * Introduction counts only under its own heading and at the top of a document. Undefined where no heading tells.
 */
export function headingLabels(segment: Segment): readonly SegmentLabel[] | undefined {
  const nearestFirst = [...segment.headings].reverse();
  for (const [up, heading] of nearestFirst.entries()) {
    const plain = plainHeading(heading);
    if (SKIP_HEADING.test(plain)) return undefined;
    if (plain.split(" ").length <= 16 && OTHER_HEADING.test(plain)) return ["other"];
    const topics = headingTopics(heading);
    if (topics.length === 0) continue;
    const far = up > 0 || (segment.index > 3 && /policy|notice|statement/.test(plain));
    return topics[0] === "introduction" && far ? undefined : topics;
  }
  return segment.index < 3 && segment.headings.length <= 1 ? ["introduction"] : undefined;
}

/** For each of LABELS whether it is among these; the gate is where one of its topics is. */
export function answersOf(labels: readonly SegmentLabel[]): readonly boolean[] {
  const named = new Set<string>(labels);
  return LABELS.map((label) =>
    label === PRACTICE ? labels.some((own) => PRACTICES.has(own)) : named.has(label),
  );
}
