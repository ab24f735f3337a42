import type { Collected, Range } from "./collect";
import type { RawBlock } from "./raw-block";

/** Words that policies are full of, in the languages that are recognised: what tells their text from other prose. */
const POLICY_WORDS =
  /personal|privacy|privat|information|data\b|daten|données|datos|dati\b|dados|gegevens|cookie|collect|third part|consent|rights|disclos|confidential|vie privée/i;
const PROSE = 60;

/** How much of a policy a block is likely to be, in characters. */
function weight(block: RawBlock): number {
  const own = block.text.length - block.linked;
  if (own < PROSE && block.kind !== "cell") return block.kind === "item" ? own / 2 : own / 8;
  return POLICY_WORDS.test(block.text) ? own : own / 3;
}

/** The blocks of the policy: those of the element that holds it, without what is around and between. */
export function chooseContent({ blocks, ranges }: Collected): RawBlock[] {
  const sums = prefixSums(blocks.map(weight));
  const dropped = dropAreas(blocks, ranges, sums);
  const kept = prefixSums(blocks.map((block, i) => (dropped[i] ? 0 : weight(block))));
  const root = rootOf(ranges, kept, blocks.length);
  const inside: RawBlock[] = [];
  for (let i = root.start; i < root.end; i++) {
    const block = blocks[i];
    if (block && !dropped[i]) inside.push(block);
  }
  const before = titleBefore(
    blocks.slice(0, root.start).filter((_, i) => !dropped[i]),
    inside,
  );
  return trim([...before, ...inside]);
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

const between = (sums: readonly number[], { start, end }: { start: number; end: number }): number =>
  (sums[end] ?? 0) - (sums[start] ?? 0);

/** Which blocks stand in an area that is not the page's text. An area that holds the text is none, whatever it is called. */
function dropAreas(
  blocks: readonly RawBlock[],
  ranges: readonly Range[],
  sums: readonly number[],
): boolean[] {
  const dropped = new Array<boolean>(blocks.length).fill(false);
  const all = sums.at(-1) ?? 0;
  for (const range of ranges) {
    if (!range.area || range.end <= range.start || between(sums, range) > all * 0.3) continue;
    const inside = blocks.slice(range.start, range.end);
    for (let i = range.start; i < range.end; i++) if (isLeftOut(range, inside, blocks[i])) dropped[i] = true;
  }
  return dropped;
}

function isLeftOut({ area }: Range, inside: readonly RawBlock[], block: RawBlock | undefined): boolean {
  if (!area || !block) return false;
  if (area.kind === "navigation" || area.kind === "consent" || area.kind === "dialog") return true;
  if (area.kind === "header") return block.kind !== "heading" && block.linked > block.text.length / 2;
  // A part that is called a footer or an aside and speaks in sentences of personal data is the policy's own.
  const speaks = inside.some(
    ({ text, linked }) => text.length - linked >= 100 && /[.:]$/.test(text) && POLICY_WORDS.test(text),
  );
  return !speaks;
}

/** The deepest element that holds nearly all of the text. */
function rootOf(
  ranges: readonly Range[],
  sums: readonly number[],
  count: number,
): { start: number; end: number } {
  const all = sums.at(-1) ?? 0;
  let root = { start: 0, end: count };
  let depth = -1;
  for (const range of ranges) {
    if (range.depth > depth && range.end > range.start && between(sums, range) >= all * 0.92) {
      root = range;
      depth = range.depth;
    }
  }
  return root;
}

/** The heading that stands above the text in another element, with what is between (a date, a subtitle). */
function titleBefore(before: readonly RawBlock[], inside: readonly RawBlock[]): RawBlock[] {
  if (inside.slice(0, 3).some(({ kind, level }) => kind === "heading" && level === 1)) return [];
  const at = before.findLastIndex(({ kind, level }) => kind === "heading" && level === 1);
  if (at < 0) return [];
  return before
    .slice(at)
    .filter(
      (block, i) =>
        i === 0 || (block.linked === 0 && (block.kind === "paragraph" || block.kind === "heading")),
    );
}

const CLOSING =
  /^(?:©|\(c\)|copyright\b|all rights reserved|was this (?:article|page|information) helpful|did this answer|back to (?:the )?top|top of page|share (?:this|on)|print(?: this page)?$|download(?: pdf| as pdf)?$|related (?:articles?|links?|pages?|content|resources?)|see also$|more (?:articles|from)|read (?:more|next)|subscribe|sign up|follow us|newsletter|still need help|return to top|have more questions|recently viewed)/i;
const OPENING =
  /^(?:skip to|print(?: this page)?$|download|share|home$|menu$|search|back(?: to)?\b|breadcrumb|you are here|sign in|log in|languages?:?$|table of contents$|contents$|on this page$)/i;
const DATE = /(?:19|20)\d\d|effective|updated|revised|modified|version|stand\b|mise à jour/i;

const isLinks = ({ text, linked }: RawBlock): boolean => linked >= text.length * 0.8;

/** What stands before the first and after the last words of the policy: ways to other pages, ownership, thanks. */
function trim(blocks: readonly RawBlock[]): RawBlock[] {
  let start = 0;
  let end = blocks.length;
  const title = blocks.findIndex(({ kind, level }) => kind === "heading" && level === 1);
  if (title > 0 && title < 25 && blocks.slice(0, title).every((b) => b.text.length < 140 || isLinks(b))) {
    start =
      DATE.test(blocks[title - 1]?.text ?? "") && !isLinks(blocks[title - 1] as RawBlock) ? title - 1 : title;
  }
  while (start < end && isOpening(blocks[start] as RawBlock)) start++;
  while (end > start && isClosing(blocks[end - 1] as RawBlock, blocks[end - 2])) end--;
  return blocks.slice(start, end);
}

function isOpening(block: RawBlock): boolean {
  if (block.kind === "heading" && !isLinks(block)) return false;
  if (DATE.test(block.text) && !isLinks(block)) return false;
  return isLinks(block) || (block.text.length < 60 && OPENING.test(block.text));
}

function isClosing(block: RawBlock, before: RawBlock | undefined): boolean {
  if (block.kind === "cell") return false;
  if (block.text.length < 200 && CLOSING.test(block.text)) return true;
  if (!isLinks(block))
    return (
      block.kind === "heading" &&
      block.text.length < 30 &&
      /^(?:related|more|share|legal|company|resources|products?|support|follow|contact)$/i.test(block.text)
    );
  return !(before && before.text.endsWith(":"));
}
