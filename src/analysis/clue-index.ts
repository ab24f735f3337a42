import { LONG, requiredGrams, SHORT, symbolOf } from "./pattern-grams";
import type { Clue, Topic } from "./topic";

/** One clue of one topic; entries stand in the order of the topics and of their clues. */
export type Entry = { readonly topic: Topic; readonly clue: Clue };

/** Tells which clues are worth running on a text, in one pass over it. */
export type ClueIndex = {
  /** The entries whose pattern may match a folded text; those that are left out cannot. */
  readonly candidates: (text: string) => readonly Entry[];
};

const SYMBOLS = 27;
const LONG_CODES = SYMBOLS ** LONG;
const SHORT_CODES = SYMBOLS ** SHORT;

type Tables = {
  /** Entries that a gram makes candidates. */
  readonly lists: number[][];
  /** For each gram the place of its list; 0 for most: no pattern asks for it. */
  readonly long: Uint16Array;
  readonly short: Uint16Array;
  /** Entries of patterns of which nothing is known. */
  readonly always: number[];
};

/** The index of these topics' clues; made once for each list of topics. */
export function indexOfClues(topics: readonly Topic[]): ClueIndex {
  const entries = topics.flatMap((topic) => topic.clues.map((clue): Entry => ({ topic, clue })));
  const tables: Tables = {
    lists: [[]],
    long: new Uint16Array(LONG_CODES),
    short: new Uint16Array(SHORT_CODES),
    always: [],
  };
  for (const [at, { clue }] of entries.entries()) enter(tables, at, requiredGrams(clue.pattern.source));
  return {
    candidates: (text) => candidatesIn(tables, text).flatMap((at) => entries[at] ?? []),
  };
}

function enter(
  { lists, long, short, always }: Tables,
  entry: number,
  grams: ReadonlySet<string> | undefined,
): void {
  if (!grams?.size) always.push(entry);
  for (const gram of grams ?? []) {
    const table = gram.length === LONG ? long : short;
    const code = codeOf(gram);
    if (!table[code]) table[code] = lists.push([]) - 1;
    lists[table[code] ?? 0]?.push(entry);
  }
}

function candidatesIn({ lists, long, short, always }: Tables, text: string): number[] {
  const found = new Set(always);
  let code = 0;
  // A text begins and ends at a boundary: the codes start at 0 and one more is added behind the last letter.
  for (let at = 0; at <= text.length; at++) {
    code = (code * SYMBOLS + (at < text.length ? symbolOf(text.charCodeAt(at)) : 0)) % LONG_CODES;
    const one = long[code];
    if (one) for (const entry of lists[one] ?? []) found.add(entry);
    const other = short[code % SHORT_CODES];
    if (other) for (const entry of lists[other] ?? []) found.add(entry);
  }
  return [...found].sort((a, b) => a - b);
}

function codeOf(gram: string): number {
  let code = 0;
  for (const letter of gram) code = code * SYMBOLS + symbolOf(letter.charCodeAt(0));
  return code;
}
