import { GRAM_LENGTH, requiredGrams, symbolOf } from "./pattern-grams";
import type { Clue, Topic } from "./topic";

/** One clue of one topic; entries stand in the order of the topics and of their clues. */
export type Entry = { readonly topic: Topic; readonly clue: Clue };

/** Tells which clues are worth running on a text, in one pass over it. */
export type ClueIndex = {
  /** The entries whose pattern may match a folded text; those that are left out cannot. */
  readonly candidates: (text: string) => readonly Entry[];
};

const SYMBOLS = 27;
const CODES = SYMBOLS ** GRAM_LENGTH;

/** The index of these topics' clues; made once for each list of topics. */
export function indexOfClues(topics: readonly Topic[]): ClueIndex {
  const entries = topics.flatMap((topic) => topic.clues.map((clue): Entry => ({ topic, clue })));
  const always: number[] = [];
  const lists: number[][] = [[]];
  /** For each gram the place of its list of entries; 0 for most: no pattern asks for it. */
  const listOf = new Uint16Array(CODES);
  entries.forEach(({ clue }, at) => {
    const grams = requiredGrams(clue.pattern.source);
    if (!grams?.size) always.push(at);
    for (const gram of grams ?? []) {
      const code = codeOf(gram);
      if (!listOf[code]) listOf[code] = lists.push([]) - 1;
      lists[listOf[code] ?? 0]?.push(at);
    }
  });
  return {
    candidates: (text) =>
      candidatesIn(text, listOf, lists, always)
        .map((at) => entries[at])
        .filter((entry) => entry !== undefined),
  };
}

function candidatesIn(
  text: string,
  listOf: Uint16Array,
  lists: readonly number[][],
  always: readonly number[],
): number[] {
  const found = new Set(always);
  // A text begins and ends at a boundary.
  let code = 0;
  for (let at = 0; at <= text.length; at++) {
    code = (code * SYMBOLS + (at < text.length ? symbolOf(text.charCodeAt(at)) : 0)) % CODES;
    const list = listOf[code];
    if (list) for (const entry of lists[list] ?? []) found.add(entry);
  }
  return [...found].sort((a, b) => a - b);
}

function codeOf(gram: string): number {
  let code = 0;
  for (const letter of gram) code = code * SYMBOLS + symbolOf(letter.charCodeAt(0));
  return code;
}
