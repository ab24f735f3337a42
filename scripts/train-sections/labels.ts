import { PRACTICE } from "../../src/analysis/section-topics/decide";
import { headingTopics, plainHeading } from "../../src/analysis/section-topics/heading-map";
import { SECTION_TOPICS } from "../../src/analysis/vocabulary";
import { clueScores, type SegmentLabel } from "./clues";
import type { Segment } from "./markdown-segments";

/** What headings and readers tell: the topics, and `other` for what is none of them. */
export const READ_LABELS: readonly SegmentLabel[] = [...SECTION_TOPICS, "other"];

/** What the model learns: those, and the gate before collection, use, legal bases and cookies. */
export const LABELS: readonly string[] = [...READ_LABELS, PRACTICE];

const PRACTICES: readonly SegmentLabel[] = ["collection", "use", "legal-bases", "cookies"];

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

/** For each of the labels: 1 yes, 0 no, -1 not to be used in training. */
export type Verdicts = Int8Array;

export function verdictsOf(labels: readonly SegmentLabel[]): Verdicts {
  return Int8Array.from(READ_LABELS, (label) => (labels.includes(label) ? 1 : 0));
}

/** The same with the gate's verdict at the end: yes where one practice is, unknown where one may be. */
export function withGate(verdicts: Verdicts): Verdicts {
  const practices = PRACTICES.map((label) => verdicts[READ_LABELS.indexOf(label)]);
  const gate = practices.includes(1) ? 1 : practices.includes(-1) ? -1 : 0;
  return Int8Array.from([...verdicts, gate]);
}

/** Parts whose wording varies so much that no clue is needed to believe their heading. */
const OPEN_WORDING: ReadonlySet<SegmentLabel> = new Set(["collection", "use", "introduction", "other"]);

/**
 * Cleans the labels that headings gave. A heading covers asides as well, and what it leaves out may be there:
 * a "no" against strong clues is not used, or becomes a "yes" where a model trained on other services agrees;
 * a "yes" without any clue is not used. Self-training and confident learning were tried before and drift.
 */
export function cleanVerdicts(text: string, raw: Verdicts, probability: (label: number) => number): Verdicts {
  const clues = clueScores(text);
  return raw.map((verdict, label) => {
    const name = READ_LABELS[label] ?? "other";
    const clue = clues.get(name) ?? 0;
    const p = probability(label);
    if (verdict === 0) {
      if (clue >= 3 && p > 0.4) return 1;
      return clue >= 3 || p > 0.6 ? -1 : 0;
    }
    if (OPEN_WORDING.has(name)) return p < 0.15 && clue === 0 ? -1 : 1;
    return clue === 0 ? -1 : 1;
  });
}
