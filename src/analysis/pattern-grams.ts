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

type Sequence = { best: ReadonlySet<string> | undefined; run: string };

/**
 * Grams of which every match of the pattern contains at least one ("_" stands for a boundary); undefined where nothing can
 * be said: an alternative that is too short, or syntax that is not looked into. Erring on that side loses time, never a match.
 */
export function requiredGrams(source: string): ReadonlySet<string> | undefined {
  const reader = { source, at: 0 };
  const found = readAlternatives(reader);
  return reader.at >= source.length ? found : undefined;
}

type Reader = { readonly source: string; at: number };

function readAlternatives(reader: Reader): ReadonlySet<string> | undefined {
  const all: (ReadonlySet<string> | undefined)[] = [readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    all.push(readSequence(reader));
  }
  const grams = new Set<string>();
  for (const one of all) {
    if (!one) return undefined;
    for (const gram of one) grams.add(gram);
  }
  return grams;
}

function readSequence(reader: Reader): ReadonlySet<string> | undefined {
  const sequence: Sequence = { best: undefined, run: "" };
  while (reader.at < reader.source.length) {
    const c = reader.source[reader.at];
    if (c === "|" || c === ")") break;
    readTerm(reader, sequence);
  }
  closeRun(sequence);
  return sequence.best;
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
  if (times !== "maybe") sequence.run += symbol;
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
  const inner = readAlternatives(reader);
  reader.at++;
  const needed = readQuantifier(reader) !== "maybe";
  // Looking around consumes nothing: what stands on both sides stays one run.
  if (look) return;
  closeRun(sequence);
  if (needed && inner) offer(sequence, inner);
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
  if (best) offer(sequence, new Set([best]));
}

function rarestGram(run: string, length: number): string | undefined {
  let best: string | undefined;
  for (let at = 0; at + length <= run.length; at++) {
    const gram = run.slice(at, at + length);
    if (!best || rarity(gram) > rarity(best)) best = gram;
  }
  return best;
}

/** Of several sets that are all needed the smallest says most. */
function offer(sequence: Sequence, grams: ReadonlySet<string>): void {
  if (!sequence.best || grams.size < sequence.best.size) sequence.best = grams;
}

function rarity(gram: string): number {
  let sum = 0;
  for (const c of gram) sum += c === "_" ? 0 : FREQUENT.indexOf(c);
  return sum;
}
