import { LONG, SHORT, symbolOf } from "./grams";
import { type Needs, requiredGrams } from "./pattern-grams";

/** Tells which of many patterns are worth running on a text, in one pass over it. */
export type PatternIndex<Entry> = {
  /** The entries whose pattern may match a folded text, in their order; those that are left out cannot. */
  readonly candidates: (text: string) => readonly Entry[];
};

/** A letter takes five bits, so that a gram's code is kept by shifting and masking. */
const BITS = 5;
const LONG_MASK = 2 ** (BITS * LONG) - 1;
const SHORT_MASK = 2 ** (BITS * SHORT) - 1;
/** Long grams share the places of a table that fits into a processor's cache; two in one place make a candidate more, never one less. */
const PLACES_BITS = 16;
const placeOf = (code: number) => Math.imul(code, 0x9e3779b1) >>> (32 - PLACES_BITS);

/** A row waits for one gram of each of its sets, and then makes its entry a candidate. */
type Row = { readonly entry: number; readonly all: number };

type Tables = {
  readonly rows: Row[];
  /** What a gram tells: pairs of a row and the bit of the set that the gram belongs to. */
  readonly lists: number[][];
  /** For each gram the place of its list; 0 for most: no pattern asks for it. */
  readonly long: Uint16Array;
  readonly short: Uint16Array;
  /** Entries of patterns of which nothing is known. */
  readonly always: number[];
};

/** Marks of one pass, kept from text to text: sets made anew for each statement cost more than the patterns do. */
type Marks = {
  /** By row: the sets that were met. */
  readonly met: Uint8Array;
  /** By entry: whether it is a candidate. Clean between passes. */
  readonly entries: Uint8Array;
  /** By list: the pass that has gone through it last. */
  readonly lists: Uint32Array;
  pass: number;
};

/** The index of these entries by their patterns; made once for each list. */
export function indexOfPatterns<Entry>(
  entries: readonly Entry[],
  patternOf: (entry: Entry) => RegExp,
): PatternIndex<Entry> {
  const tables: Tables = {
    rows: [],
    lists: [[]],
    long: new Uint16Array(2 ** PLACES_BITS),
    short: new Uint16Array(SHORT_MASK + 1),
    always: [],
  };
  for (const [at, entry] of entries.entries()) {
    const alternatives = requiredGrams(patternOf(entry).source);
    if (!alternatives) tables.always.push(at);
    for (const needs of alternatives ?? []) enter(tables, at, needs);
  }
  const marks: Marks = {
    met: new Uint8Array(tables.rows.length),
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

function enter({ rows, lists, long, short }: Tables, entry: number, needs: Needs): void {
  const row = rows.push({ entry, all: 2 ** needs.length - 1 }) - 1;
  for (const [bit, grams] of needs.entries())
    for (const gram of grams) {
      const isLong = gram.length === LONG;
      const table = isLong ? long : short;
      const place = isLong ? placeOf(codeOf(gram)) : codeOf(gram);
      if (!table[place]) table[place] = lists.push([]) - 1;
      lists[table[place] ?? 0]?.push(row, 1 << bit);
    }
}

function markCandidates(tables: Tables, marks: Marks, text: string): void {
  const { long, short, always } = tables;
  for (const entry of always) marks.entries[entry] = 1;
  marks.met.fill(0);
  marks.pass++;
  let code = 0;
  // A text begins and ends at a boundary: the codes start at 0 and one more is added behind the last letter.
  for (let at = 0; at <= text.length; at++) {
    code = ((code << BITS) | (at < text.length ? symbolOf(text.charCodeAt(at)) : 0)) & LONG_MASK;
    const inLong = long[placeOf(code)];
    if (inLong) markList(tables, marks, inLong);
    const inShort = short[code & SHORT_MASK];
    if (inShort) markList(tables, marks, inShort);
  }
}

function markList({ rows, lists }: Tables, { met, entries, lists: seen, pass }: Marks, at: number): void {
  if (seen[at] === pass) return;
  seen[at] = pass;
  const list = lists[at] ?? [];
  for (let n = 0; n < list.length; n += 2) {
    const row = list[n] ?? 0;
    const now = (met[row] ?? 0) | (list[n + 1] ?? 0);
    met[row] = now;
    const { entry, all } = rows[row] ?? { entry: 0, all: 0 };
    if (now === all) entries[entry] = 1;
  }
}

/** The marked entries in their order; their marks are wiped. */
function takeMarked<Entry>(entries: readonly Entry[], marks: Uint8Array): Entry[] {
  const taken: Entry[] = [];
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
    const entry = entries[at];
    if (entry !== undefined) taken.push(entry);
    marks[at] = 0;
  }
  return taken;
}

function codeOf(gram: string): number {
  let code = 0;
  for (const letter of gram) code = (code << BITS) | symbolOf(letter.charCodeAt(0));
  return code;
}
