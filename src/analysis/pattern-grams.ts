import { commonness, LONG, rarestGram, SHORT, symbolOf } from "./grams";

/**
 * What a text must contain for a pattern to match: sets of short letter runs ("grams"), of which at least one is in every match.
 * With them an index tells in one pass over a statement which of a thousand patterns are worth running on it.
 * The idea is that of trigram indexes for regular expression search (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */

/** Sets of grams: a match has at least one gram of each. */
export type Needs = readonly ReadonlySet<string>[];

type Sequence = { readonly needs: ReadonlySet<string>[]; run: string };

/** More sets would be asked for in vain. */
const MOST_NEEDS = 5;

/**
 * For each alternative of a pattern what its matches contain ("_" stands for a boundary); undefined where nothing can be
 * said of one: it is too short, or has syntax that is not looked into. Erring on that side loses time, never a match.
 */
export function requiredGrams(source: string): readonly Needs[] | undefined {
  const reader = { source, at: 0, ends: groupEnds(source) };
  const all = readSequences(reader, NOTHING);
  return reader.at >= source.length && all.every((needs) => needs.length) ? all : undefined;
}

type Reader = {
  readonly source: string;
  at: number;
  /** By the place of an opening bracket: the place of the one that closes it. */
  readonly ends: ReadonlyMap<number, number>;
};

function groupEnds(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const c = source[at];
    if (c === "\\") at++;
    else if (c === "[") at = classEnd(source, at) - 1;
    else if (c === "(") open.push(at);
    else if (c === ")") ends.set(open.pop() ?? 0, at);
  }
  return ends;
}

/** What stands at the two sides of a group, in every match: its alternatives' runs go on there. */
type Sides = { readonly before: string; readonly after: string };

const NOTHING: Sides = { before: "", after: "" };

/** All alternatives up to the end of their group. */
function readSequences(reader: Reader, sides: Sides): Needs[] {
  const all = [readSequence(reader, sides)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    all.push(readSequence(reader, sides));
  }
  return all;
}

/** What a group's match contains: all that its only sequence needs, or one gram of any of its alternatives. */
function needsOfGroup(all: readonly Needs[]): Needs {
  if (all.length === 1) return all[0] ?? [];
  const grams = new Set<string>();
  for (const [best] of all) {
    if (!best) return [];
    for (const gram of best) grams.add(gram);
  }
  return [grams];
}

/** The sets that a sequence needs, those that say most first. */
function readSequence(reader: Reader, { before, after }: Sides): Needs {
  const sequence: Sequence = { needs: [], run: before };
  while (reader.at < reader.source.length) {
    const c = reader.source[reader.at];
    if (c === "|" || c === ")") break;
    readTerm(reader, sequence, after);
  }
  closeRun(sequence, after);
  return sequence.needs.length < 2
    ? sequence.needs
    : sequence.needs
        .map((grams) => ({ grams, common: commonness(grams) }))
        .sort((a, b) => a.common - b.common)
        .slice(0, MOST_NEEDS)
        .map(({ grams }) => grams);
}

function readTerm(reader: Reader, sequence: Sequence, after: string): void {
  const c = reader.source[reader.at] ?? "";
  if (c === "(") readGroup(reader, sequence, after);
  else if (c === "[") {
    reader.at = classEnd(reader.source, reader.at);
    readQuantifier(reader);
    closeRun(sequence);
  } else if (c === "^") {
    reader.at++;
    if (!sequence.run) sequence.run = "_";
  } else if (c === "$") {
    reader.at++;
    closeRun(sequence, "_");
  } else if (c === "\\") readEscape(reader, sequence);
  else {
    reader.at++;
    const times = readQuantifier(reader);
    if (c === ".") closeRun(sequence);
    else append(sequence, symbolOf(c.charCodeAt(0)) ? c : "_", times);
  }
}

/** Adds a fixed character to the run; one that may be absent or repeated ends it. */
function append(sequence: Sequence, symbol: string, times: Times): void {
  // A sign right behind a boundary may be the boundary.
  const same = symbol === "_" && sequence.run === "_";
  if (times !== "maybe" && !same) sequence.run += symbol;
  if (times === "once") return;
  closeRun(sequence);
  sequence.run = times === "often" ? symbol : "";
}

function readEscape(reader: Reader, sequence: Sequence): void {
  const kind = reader.source[reader.at + 1] ?? "";
  reader.at += kind === "u" ? 6 : 2;
  if (kind === "b") {
    // A boundary is no character: it begins a run, or ends one that is not at a boundary anyway.
    if (!sequence.run) sequence.run = "_";
    else if (!sequence.run.endsWith("_")) closeRun(sequence, "_");
    return;
  }
  const times = readQuantifier(reader);
  if (/[wWdDsSB\d]/.test(kind)) closeRun(sequence);
  else append(sequence, "_", times);
}

function readGroup(reader: Reader, sequence: Sequence, outer: string): void {
  const { source, at } = reader;
  const end = reader.ends.get(at) ?? source.length;
  const marks = groupMarks(source, at);
  reader.at += marks.length;
  if (marks.look) {
    // Looking around consumes nothing: what stands on both sides stays one run.
    readSequences(reader, NOTHING);
    reader.at++;
    readQuantifier(reader);
    return;
  }
  const { times } = quantifierAt(source, end + 1);
  const after = times === "often" ? "" : symbolsAt(source, end + 1, outer);
  const inner = needsOfGroup(readSequences(reader, { before: sequence.run.slice(1 - LONG), after }));
  reader.at++;
  readQuantifier(reader);
  const bounded = (times !== "maybe" || sequence.run.endsWith("_")) && endsInSpace(source, at, end);
  closeRun(sequence);
  if (times !== "maybe") sequence.needs.push(...inner);
  if (bounded) sequence.run = "_";
}

/** The signs that open a group: how long they are, and whether it only looks around. */
function groupMarks(source: string, at: number): { readonly length: number; readonly look: boolean } {
  if (source[at + 1] !== "?") return { length: 1, look: false };
  const sign = source[at + 2];
  if (sign === ":") return { length: 3, look: false };
  return { length: sign === "<" ? 4 : 3, look: true };
}

/** "(?:the |our )", "(?:\\w+ ){0,3}": whichever alternative matches, a boundary stands behind it. Asked of groups without groups in them. */
function endsInSpace(source: string, start: number, end: number): boolean {
  if (source[end - 1] !== " ") return false;
  const group = source.slice(start + 1, end);
  if (group.includes("(")) return false;
  return group.includes("[") || group.split("|").every((alternative) => alternative.endsWith(" "));
}

/** Signs that stand for themselves in a pattern and are no letters. */
const LITERAL = " ,;:'\"@/-";

/** The fixed characters at a place of a pattern, at most two; those outside of the group where it ends there. */
function symbolsAt(source: string, place: number, outer: string): string {
  let symbols = "";
  for (let at = place; symbols.length < 2; at++) {
    const c = source[at];
    if (c === undefined || c === ")" || c === "|") return symbols || outer;
    if (c === "$" || (c === "\\" && source[at + 1] === "b"))
      return symbols.endsWith("_") ? symbols : `${symbols}_`;
    const letter = symbolOf(c.charCodeAt(0)) > 0;
    if (!(letter || LITERAL.includes(c)) || quantifierAt(source, at + 1).times !== "once") return symbols;
    symbols += letter ? c : "_";
  }
  return symbols;
}

type Times = "once" | "maybe" | "often";

/** Reads a quantifier, where there is one: whether what it stands on is there once, perhaps, or at least once. */
function readQuantifier(reader: Reader): Times {
  const { times, length } = quantifierAt(reader.source, reader.at);
  reader.at += length;
  return times;
}

const ONCE = { times: "once" as Times, length: 0 };

function quantifierAt(source: string, at: number): { readonly times: Times; readonly length: number } {
  const c = source[at];
  if (c !== "?" && c !== "*" && c !== "+" && c !== "{") return ONCE;
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
  if (!found) return ONCE;
  const often = c === "+" || Number(found[1] ?? 0) > 0;
  return { times: often ? "often" : "maybe", length: found[0].length };
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Ends a run of fixed characters: its rarest gram is one that every match contains. */
function closeRun(sequence: Sequence, end = ""): void {
  const run = sequence.run + end;
  sequence.run = "";
  const best = rarestGram(run, LONG) ?? rarestGram(run, SHORT);
  if (best) sequence.needs.push(new Set([best]));
}
