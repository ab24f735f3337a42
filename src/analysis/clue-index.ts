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

/** Marks of one pass, kept from text to text: a set made anew for each statement costs more than the patterns do. */
type Marks = {
  /** By entry: whether it is a candidate. Clean between passes. */
  readonly entries: Uint8Array;
  /** By list: the pass that has gone through it last. */
  readonly lists: Uint32Array;
  pass: number;
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
  const marks: Marks = {
    entries: new Uint8Array(entries.length),
    lists: new Uint32Array(tables.lists.length),
    pass: 0,
  };
  return {
    candidates: (text) => {
      markCandidates(tables, marks, text);
      return takeMarked(entries, marks.entries);
    },
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

function markCandidates({ lists, long, short, always }: Tables, marks: Marks, text: string): void {
  for (const entry of always) marks.entries[entry] = 1;
  marks.pass++;
  let code = 0;
  // A text begins and ends at a boundary: the codes start at 0 and one more is added behind the last letter.
  for (let at = 0; at <= text.length; at++) {
    code = (code * SYMBOLS + (at < text.length ? symbolOf(text.charCodeAt(at)) : 0)) % LONG_CODES;
    markList(lists, marks, long[code] ?? 0);
    markList(lists, marks, short[code % SHORT_CODES] ?? 0);
  }
}

function markList(lists: readonly number[][], marks: Marks, list: number): void {
  if (list === 0 || marks.lists[list] === marks.pass) return;
  marks.lists[list] = marks.pass;
  for (const entry of lists[list] ?? []) marks.entries[entry] = 1;
}

/** The marked entries in their order; their marks are wiped. */
function takeMarked(entries: readonly Entry[], marks: Uint8Array): Entry[] {
  const taken: Entry[] = [];
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
    const entry = entries[at];
    if (entry) taken.push(entry);
    marks[at] = 0;
  }
  return taken;
}

function codeOf(gram: string): number {
  let code = 0;
  for (const letter of gram) code = code * SYMBOLS + symbolOf(letter.charCodeAt(0));
  return code;
}
