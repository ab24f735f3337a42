import * as z from "zod/mini";
import { SCOPES, SECTION_TOPICS, TOPIC_IDS, type TopicId, VOCABULARY } from "./vocabulary";

/**
 * The data that crosses the core's border, as schemas and as the types inferred from them.
 * All offsets are UTF-16 code units; a span is half open: [start, end).
 */

/** The version of the summary's shape; a saved summary of another version is read anew. */
export const SUMMARY_VERSION = 2;

const offset = z.int().check(z.nonnegative());
export const spanSchema = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof spanSchema>;

/** A hyperlink inside a block; its span counts from the start of the block's own text. */
export const linkSchema = z.object({ start: offset, end: offset, href: z.string() });
export type Link = z.infer<typeof linkSchema>;

/**
 * One block of a policy as a reader sees it: white space folded to single spaces, never empty.
 * `level` is a heading's rank (1–6) or an item's nesting depth (from 1).
 * A cell carries its `row` (cells of one row are neighbours and share the number; each table starts anew at 0
 * with a `table` of its own) and, below a header row, the text of its column's `header`.
 */
export const blockSchema = z.object({
  kind: z.enum(["heading", "paragraph", "item", "cell"]),
  text: z.string(),
  level: z.optional(z.int().check(z.positive())),
  table: z.optional(offset),
  row: z.optional(offset),
  header: z.optional(z.string()),
  links: z.optional(z.array(linkSchema)),
});
export type Block = z.infer<typeof blockSchema>;

/** A policy that was read: what the pipeline starts from. `url` is where it stood, if known. */
export const policySchema = z.object({
  title: z.string(),
  /** BCP 47 primary tag of the text's language, `und` where it cannot be told. */
  language: z.string(),
  url: z.optional(z.string()),
  blocks: z.array(blockSchema),
});
export type Policy = z.infer<typeof policySchema>;

/** Words to be put in a reader's language: an id of the catalogue and what it is filled with. */
export const messageSchema = z.object({
  id: z.string(),
  /** A list parameter holds message ids of its own, joined as the language joins lists. */
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))),
});
export type Message = z.infer<typeof messageSchema>;

/**
 * The words of the policy that carry a fact. `quote` is the slice `span` of the policy's text (see `policyText`),
 * so is `lead` of `leadSpan`, `exception` of `exceptionSpan`. `match` are spans within the quote.
 */
export const evidenceSchema = z.object({
  quote: z.string(),
  span: spanSchema,
  lead: z.optional(z.string()),
  leadSpan: z.optional(spanSchema),
  /** The heading above the quote, and the section's place in `Summary.sections`. */
  section: z.optional(z.string()),
  sectionIndex: z.optional(offset),
  links: z.optional(z.array(z.object({ text: z.string(), href: z.string() }))),
  scope: z.optional(z.array(z.enum(SCOPES))),
  exception: z.optional(z.string()),
  exceptionSpan: z.optional(spanSchema),
  match: z.optional(z.array(z.tuple([offset, offset]))),
  /** The quote speaks for another value of the topic: it stands beside the answer, it does not carry it. */
  against: z.optional(z.literal(true)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const TONES = ["good", "neutral", "caution", "unknown"] as const;
export type Tone = (typeof TONES)[number];

const topicId = z.enum(TOPIC_IDS as [TopicId, ...TopicId[]]);

/** One fact. A `not-stated` has no evidence; every other fact has one to three pieces, best first. */
export const factSchema = z
  .object({
    topic: topicId,
    value: z.string(),
    tone: z.enum(TONES),
    evidence: z.array(evidenceSchema).check(z.maxLength(3)),
  })
  .check(
    z.refine(({ topic, value }) => {
      const { kind, values } = VOCABULARY[topic];
      return kind === "text" || (values as readonly string[]).includes(value);
    }, "a value outside the vocabulary"),
    z.refine(
      ({ value, evidence }) => (value === "not-stated") === (evidence.length === 0),
      "a statement without a quote, or a quote for nothing stated",
    ),
  );
export type Fact = z.infer<typeof factSchema>;

/** One of the three quick answers. `exception` stands beside the answer, never without it. */
export const headlineSchema = z.object({
  id: z.enum(["selling", "cookies", "control"]),
  answer: z.enum(["yes", "no", "not-stated"]),
  tone: z.enum(TONES),
  message: messageSchema,
  exception: z.optional(messageSchema),
  /** The words that the exception rests on, where they are another statement than the proof. */
  exceptionEvidence: z.optional(evidenceSchema),
  scope: z.optional(z.array(z.enum(SCOPES))),
  evidence: z.array(evidenceSchema),
});
export type Headline = z.infer<typeof headlineSchema>;

/** A line of what deserves attention first; the rules stand in `attention.ts`. */
export const attentionSchema = z.object({ topic: topicId, value: z.string(), message: messageSchema });
export type Attention = z.infer<typeof attentionSchema>;

/** A part of the policy under its heading; the span covers the heading and all of its own blocks. */
export const sectionSchema = z.object({
  heading: z.string(),
  /** Its first words, where no heading stands over it: what is shown in the page instead. */
  opening: z.optional(z.string()),
  level: z.int(),
  topics: z.array(z.enum(SECTION_TOPICS)),
  words: offset,
  span: spanSchema,
});
export type SummarySection = z.infer<typeof sectionSchema>;

/** Something about the text as a whole that the reader should know. */
export const noticeSchema = z.object({
  id: z.enum(["language-not-analysed", "too-short", "unfinished-template", "missing-table", "truncated"]),
  message: messageSchema,
  evidence: z.optional(evidenceSchema),
});
export type Notice = z.infer<typeof noticeSchema>;

/** One of the things that laws want people to be told; the list stands in `disclosures.ts`. Not found is no verdict. */
export const disclosureSchema = z.object({
  message: messageSchema,
  sources: z.array(z.string()),
  found: z.boolean(),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

/** A way in which the policy leaves open what it does: in how many sentences, and the first of them. */
export const vagueHintSchema = z.object({
  id: z.enum(["may", "open-list", "condition", "unnamed"]),
  message: messageSchema,
  count: offset,
  evidence: z.array(evidenceSchema),
});
export type VagueHint = z.infer<typeof vagueHintSchema>;

export const summarySchema = z.object({
  version: z.literal(SUMMARY_VERSION),
  title: z.string(),
  language: z.string(),
  url: z.optional(z.string()),
  words: offset,
  quick: z.array(messageSchema),
  headlines: z.array(headlineSchema),
  attention: z.array(attentionSchema),
  facts: z.array(factSchema),
  sections: z.array(sectionSchema),
  notices: z.array(noticeSchema),
  disclosures: z.array(disclosureSchema),
  vague: z.array(vagueHintSchema),
});
export type Summary = z.infer<typeof summarySchema>;

/** What a page tells about itself before it is read; gathered by `page/signals.ts`, judged by `detect.ts`. */
export type PageSignals = {
  readonly url?: string;
  readonly title: string;
  readonly language: string;
  /** A link on the page that is marked or named as the way to the privacy policy leads to this very page. */
  readonly linkedAsPolicy?: boolean;
  /** The first headings, in order, level 1 first where there is one. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Words of the page's main text, and an excerpt of it, at most 20,000 characters. */
  readonly words: number;
  readonly text: string;
};

export type Detection = {
  readonly policy: boolean;
  /** 0 to 1; `policy` is `score >= 0.5`. */
  readonly score: number;
  readonly reasons: readonly string[];
};
