/**
 * What a text must contain for a pattern to match: sets of short letter runs ("grams"), of which at least one is in every match.
 * With them an index tells in one pass over a statement which of a thousand patterns are worth running on it.
 * The idea is that of trigram indexes for regular expression search (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */

/** Letters of a gram: four where a pattern has them, since fewer texts hold them; three in short words. */
export const LONG = 4;
export const SHORT = 3;

/** A gram's letter: a–z are 1–26, all else 0. */
export function symbolOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

/** Common letters say little: the gram of the rarest letters is asked for. */
const FREQUENT = " etaoinsrhldcumfpgwybvkxjqz";

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
  const reader = { source, at: 0 };
  const all = readSequences(reader);
  return reader.at >= source.length && all.every((needs) => needs.length) ? all : undefined;
}

type Reader = { readonly source: string; at: number };

/** All alternatives up to the end of their group; `before` is "_" where the group stands behind a boundary. */
function readSequences(reader: Reader, before = ""): Needs[] {
  const all = [readSequence(reader, before)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    all.push(readSequence(reader, before));
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
function readSequence(reader: Reader, before: string): Needs {
  const sequence: Sequence = { needs: [], run: before };
  while (reader.at < reader.source.length) {
    const c = reader.source[reader.at];
    if (c === "|" || c === ")") break;
    readTerm(reader, sequence);
  }
  closeRun(sequence);
  return sequence.needs.sort((a, b) => commonness(a) - commonness(b)).slice(0, MOST_NEEDS);
}

function readTerm(reader: Reader, sequence: Sequence): void {
  const c = reader.source[reader.at] ?? "";
  if (c === "(") readGroup(reader, sequence);
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

function readGroup(reader: Reader, sequence: Sequence): void {
  const look = /^\(\?(?:[=!]|<[=!])/.test(reader.source.slice(reader.at, reader.at + 4));
  reader.at += /^\(\?(?::|[=!])/.test(reader.source.slice(reader.at, reader.at + 3)) ? 3 : look ? 4 : 1;
  const inner = needsOfGroup(readSequences(reader, !look && sequence.run === "_" ? "_" : ""));
  reader.at++;
  const needed = readQuantifier(reader) !== "maybe";
  // Looking around consumes nothing: what stands on both sides stays one run.
  if (look) return;
  closeRun(sequence);
  if (needed) sequence.needs.push(...inner);
}

type Times = "once" | "maybe" | "often";

/** Reads a quantifier, where there is one: whether what it stands on is there once, perhaps, or at least once. */
function readQuantifier(reader: Reader): Times {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return "once";
  reader.at += found[0].length;
  return found[0].startsWith("+") || Number(found[1] ?? 0) > 0 ? "often" : "maybe";
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

function rarestGram(run: string, length: number): string | undefined {
  let best: string | undefined;
  for (let at = 0; at + length <= run.length; at++) {
    const gram = run.slice(at, at + length);
    if (!best || rarity(gram) > rarity(best)) best = gram;
  }
  return best;
}

/** Grams that stand in every other sentence of a policy, and say next to nothing. */
const COMMON = new Set(
  "_you you_ your our_ _our the_ _the and_ _and we_ _we_ _us_ us_ may_ data _dat info form with ing_ ion_ our _to_ _of_ _or_".split(
    " ",
  ),
);

/** How many texts a set lets through, roughly: the smallest set says most, and common words weigh as much as ten others. */
function commonness(grams: ReadonlySet<string>): number {
  let sum = 0;
  for (const gram of grams) sum += COMMON.has(gram) ? 10 : gram.length === LONG ? 1 : 2;
  return sum;
}

function rarity(gram: string): number {
  let sum = 0;
  for (const c of gram) sum += c === "_" ? 0 : FREQUENT.indexOf(c);
  return sum;
}
