import { withContractions } from "./contractions";
import type { Frame } from "./frames";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Span, Tone } from "./types";
import type { SectionTopic, TopicId, ValueOf, VOCABULARY } from "./vocabulary";

/** A pattern and what its match says. Patterns see folded text: lower case, straight quotes, single spaces. */
export type Clue<V extends string = string> = {
  readonly value: V;
  readonly pattern: RegExp;
  /** The statement must speak in one of these frames (absent: the topic's own; empty: anywhere). */
  readonly frames?: readonly Frame[];
  /** The least strength of that frame: 3 own words, 2 lead-in, 1 headings. Default 1. */
  readonly strength?: 1 | 2 | 3;
  /** The statement must not match this. */
  readonly unless?: RegExp;
  /** A lead-in (or the question above) must match this. */
  readonly lead?: RegExp;
  /** One of the headings above must be about one of these. */
  readonly under?: readonly SectionTopic[];
  /** The clue is a denial by itself, so that standing in a denial does not withdraw it. */
  readonly denial?: true;
  /** How well such a match proves the value, beside others; default 1. */
  readonly weight?: number;
};

/** A clue's match in a statement: the raw evidence that refiners withdraw, mend or keep. */
export type Hit = {
  readonly topic: TopicId;
  readonly value: string;
  readonly statement: Statement;
  /** UTF-16 offsets in the statement's text of the words that decide. */
  readonly match: readonly [number, number];
  readonly denial: boolean;
  readonly weight: number;
  /** What takes part of a denial back, in the policy's text. */
  readonly exception?: Span;
};

/** A value that was decided on, with the hits it rests on, best first. */
export type Decision = {
  readonly value: string;
  readonly hits: readonly Hit[];
  /** Statements found for other values of a choice topic: shown beside the answer, never left out. */
  readonly beside?: readonly Hit[];
};

/** The policy that a reader of evidence works in. */
export type Reading = { readonly outline: Outline; readonly statements: readonly Statement[] };

/** Evidence that takes code: `read` is asked about a statement that matches the cue. A cue is broad and cheap to tell. */
export type Reader = {
  readonly cue: RegExp;
  readonly read: (statement: Statement, reading: Reading) => readonly Omit<Hit, "topic">[];
};

type Values<T extends TopicId> = (typeof VOCABULARY)[T]["kind"] extends "text"
  ? string
  : Exclude<ValueOf<T>, "not-stated">;

/** One topic of the vocabulary: what to look for, and how to choose. */
export type Topic<T extends TopicId = TopicId> = {
  readonly id: T;
  /** The frames in which its clues are looked for, unless a clue names its own. */
  readonly frames?: readonly Frame[];
  /** Only statements that match this, or whose nearest lead does, can speak about the topic: one cheap test before all clues. */
  readonly about?: RegExp;
  /** The same where it takes code: whether a statement can speak about the topic. */
  readonly concerns?: (statement: Statement) => boolean;
  /** Statements that match this say nothing about the topic. */
  readonly unless?: RegExp;
  readonly clues: readonly Clue<Values<T>>[];
  /** Evidence that takes code, statement by statement. */
  readonly readers?: readonly Reader[];
  /** Evidence that no single statement gives: values read from lines, or from several blocks. */
  readonly find?: (outline: Outline, statements: readonly Statement[]) => readonly Omit<Hit, "topic">[];
  /** The choice; default: the first value of the vocabulary's order for a choice topic, every value found for the others. */
  readonly decide?: (hits: readonly Hit[]) => readonly Decision[];
  /** Hits of somebody else's practice are withdrawn (see `refiners/drop-others-practice`). */
  readonly ownPracticeOnly?: boolean;
  /** The tone of a value; default neutral. Never told by what a policy leaves out. */
  readonly tones?: Readonly<Partial<Record<Values<T>, Tone>>>;
};

/** English wording of a topic by message id (`recipient.affiliates`), in ICU MessageFormat. */
export type Wording = Readonly<Record<string, string>>;

/** Sentences that must give a value, and sentences that must give nothing. A text with line breaks is read as Markdown. */
export type Examples = {
  readonly fires: Readonly<Record<string, readonly string[]>>;
  readonly silent: readonly string[];
};

/** Checks a topic's values against the vocabulary at compile time; free of effects, so that unused topics can be shaken out. */
export function defineTopic<const T extends TopicId>(topic: Topic<T>): Topic<T> {
  return topic;
}

type ClueOptions = Omit<Clue, "value" | "pattern">;

/** Clues of one value: patterns with the same conditions. */
export function clues<V extends string>(
  value: V,
  patterns: readonly RegExp[],
  options: ClueOptions = {},
): Clue<V>[] {
  return patterns.map((pattern) => ({ value, pattern: withContractions(pattern), ...options }));
}
