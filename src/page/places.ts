import { isUnseen } from "./fold";
import { foldRuns, type RawBlock, type Run } from "./reading/raw-block";

/** Where the blocks of a reading stand in the page. */
export type Places = {
  /**
   * The ranges that show the words [start, end) (UTF-16 offsets in the block's text) of the block numbered `block`.
   * Empty where these words are no longer there: it never answers with other words.
   */
  readonly rangesOf: (block: number, start: number, end: number) => Range[];
  /**
   * The range around a block as it was read, for a rough idea of where on the page we are: the words in it are not
   * compared, nor looked for anew. Undefined where it is gone.
   */
  readonly around: (block: number) => Range | undefined;
};

/** `reread` reads the page again, for the case that it was drawn anew since. */
export function createPlaces(blocks: readonly RawBlock[], reread: () => readonly RawBlock[]): Places {
  let latest: readonly RawBlock[] = blocks;
  const rangesOf = (index: number, start: number, end: number): Range[] => {
    const block = blocks[index];
    if (!block || start < 0 || end > block.text.length || start >= end) return [];
    const now = stands(block) ? block : findAgain(block, nth(blocks, index));
    return now ? rangesIn(now, start, end) : [];
  };
  const findAgain = (block: RawBlock, occurrence: number): RawBlock | undefined => {
    const same = ({ text }: RawBlock) => text === block.text;
    let found = latest.filter((other) => same(other) && stands(other));
    if (!found.length) {
      latest = reread();
      found = latest.filter(same);
    }
    return found.length === 1 ? found[0] : found[occurrence];
  };
  return { rangesOf, around: (index) => blocks[index] && rangeAround(blocks[index]) };
}

/** How many blocks before it have the same text. */
function nth(blocks: readonly RawBlock[], index: number): number {
  const text = blocks[index]?.text;
  let count = 0;
  for (let i = 0; i < index; i++) if (blocks[i]?.text === text) count++;
  return count;
}

/** Is the block still in the page, with the text that was read? */
function stands({ runs, text }: RawBlock): boolean {
  return runs.every(({ node }) => !node || node.isConnected) && foldRuns(runs).text === text;
}

/** One range for each text node's share, so that no element between (a button, a picture) is lit. */
function rangesIn(block: RawBlock, start: number, end: number): Range[] {
  const { starts } = foldRuns(block.runs);
  const ranges: Range[] = [];
  block.runs.forEach((run, i) => {
    const at = starts[i] ?? 0;
    const from = Math.max(start, at);
    const to = Math.min(end, starts[i + 1] ?? block.text.length);
    if (!run.node || from >= to) return;
    // White space that follows white space was folded away.
    const afterSpace = at === 0 || block.text[at - 1] === " ";
    const range = rangeInRun(run, run.node, from - at, to - at, afterSpace);
    if (range) ranges.push(range);
  });
  return ranges;
}

function rangeAround({ runs }: RawBlock): Range | undefined {
  const nodes = runs.flatMap(({ node }) => (node?.isConnected ? [node] : []));
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

/** Finds folded offsets in a text node by folding it again, character by character. */
function rangeInRun(run: Run, node: Text, from: number, to: number, afterSpace: boolean): Range | null {
  const data = node.data;
  let folded = 0;
  let inSpace = afterSpace;
  let first = -1;
  let last = -1;
  for (let at = run.from; at < run.to && folded < to; at++) {
    const character = data[at] ?? "";
    if (isUnseen(character)) continue;
    const space = /\s/.test(character);
    if (space && inSpace) continue;
    if (folded === from) first = at;
    folded++;
    last = at + 1;
    inSpace = space;
  }
  if (first < 0 || !data.slice(first, last).trim()) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, first);
  range.setEnd(node, last);
  return range;
}
