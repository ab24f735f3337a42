import type { AreaKind } from "./areas";
import type { Collected, ElementRange } from "./collect";
import { isShortDate, trim } from "./edges";
import { isOffer } from "./offer";
import { ownPart } from "./own-part";
import { isConsentTalk, isFarewell, isOwnName, POLICY_WORDS } from "./phrases";
import type { RawBlock } from "./raw-block";

const PROSE = 60;

/** How much of a policy a block is likely to be, in characters. */
function weight(block: RawBlock): number {
  const own = block.text.length - block.linked;
  if (own < PROSE && block.kind !== "cell") return block.kind === "item" ? own / 2 : own / 8;
  if (isCode(block.text)) return 0;
  return POLICY_WORDS.test(block.text) ? own : own / 3;
}

/** Program text, style or marks of links that a broken page shows, and gaps of a template with next to nothing around. */
const isCode = (text: string): boolean =>
  /^[.#@][\w-]{2,80}[ \w.:>,-]{0,60}\{[\w-]{2,40}:|^window\.\w{1,40} ?= ?\{|^\]?\(https?:\S{3,200}\)\[?$/.test(
    text,
  ) ||
  (text.includes("{{") && text.replace(/\{\{[^{}]{0,120}\}\}|[^\p{L}]/gu, "").length < 20) ||
  (/\bfunction ?\w{0,30}\(|\bvar \w{1,40} ?=|\bwindow\.\w+[.([=]|\{\{[#/]?\w|<!\[CDATA|\}\);/.test(text) &&
    (text.match(/[{};=]/g)?.length ?? 0) > text.length / 80);

/**
 * The blocks of the policy: those of the element that holds it, without what is around and between.
 * `title` is the document's; it helps to tell the policy's own heading.
 */
export function chooseContent({ blocks, ranges }: Collected, title: string): RawBlock[] {
  const weights = blocks.map(weight);
  const dropped = dropAreas(blocks, ranges, prefixSums(weights));
  const sums = prefixSums(weights.map((own, i) => (dropped[i] ? 0 : own)));
  const kept = (range: { start: number; end: number }) =>
    blocks
      .slice(range.start, range.end)
      .filter((block, i) => !dropped[range.start + i] && !isCode(block.text));
  const root = rootOf(ranges, sums, blocks, dropped);
  const inside = kept(root);
  const before = titleBefore(kept({ start: 0, end: root.start }), inside, title);
  return trim(ownPart([...before, ...inside]), title);
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

const between = (sums: readonly number[], { start, end }: { start: number; end: number }): number =>
  (sums[end] ?? 0) - (sums[start] ?? 0);

/** An area that holds more than this share of the text is the text itself, whatever it is called. */
const MOST: Readonly<Record<AreaKind, number>> = {
  navigation: 0.9,
  "consent-tool": 0.9,
  consent: 0.15,
  dialog: 0.5,
  footer: 0.5,
  aside: 0.3,
  header: 0.3,
  furniture: 0.3,
};

/** Which blocks stand in an area that is not the page's text. */
function dropAreas(
  blocks: readonly RawBlock[],
  ranges: readonly ElementRange[],
  sums: readonly number[],
): boolean[] {
  const dropped = new Array<boolean>(blocks.length).fill(false);
  const all = sums.at(-1) ?? 0;
  for (const range of ranges) {
    const { area, start, end } = range;
    if (!area || end <= start || between(sums, range) > all * MOST[area]) continue;
    const inside = blocks.slice(start, end);
    const left = area === "furniture" && isOffer(range.element, inside);
    for (let i = start; i < end; i++) if (left || isLeftOut(area, inside, blocks[i])) dropped[i] = true;
  }
  return dropped;
}

function isLeftOut(area: AreaKind, inside: readonly RawBlock[], block: RawBlock | undefined): boolean {
  if (!block) return false;
  if (area === "header") return block.kind !== "heading" && block.linked > block.text.length / 2;
  // A name alone drops ways to other pages, never text: class names lie (`toc-content-heading`).
  if (area === "furniture") return linkShare(inside) > 0.5;
  if (area !== "footer" && area !== "aside") return true;
  // A footer or an aside that speaks in sentences of personal data is the policy's own.
  return !inside.some(isPolicyProse);
}

const isPolicyProse = ({ text, linked }: RawBlock): boolean =>
  text.length - linked >= 100 &&
  /[.:;]["”’)]?$/.test(text) &&
  POLICY_WORDS.test(text) &&
  !isConsentTalk(text);

const isProse = (block: RawBlock): boolean =>
  block.kind !== "heading" &&
  block.text.length - block.linked >= 40 &&
  /[.:;]["”’)]?$/.test(block.text) &&
  !isFarewell(block.text);

function linkShare(blocks: readonly RawBlock[]): number {
  let linked = 0;
  let all = 0;
  for (const block of blocks) {
    linked += block.linked;
    all += block.text.length;
  }
  return linked / Math.max(1, all);
}

/**
 * The deepest element that holds nearly all of the text, and no less than all: where sentences of a policy stand
 * beside it, the element around both.
 */
function rootOf(
  ranges: readonly ElementRange[],
  sums: readonly number[],
  blocks: readonly RawBlock[],
  dropped: readonly boolean[],
): { start: number; end: number } {
  const whole = { start: 0, end: blocks.length };
  const all = sums.at(-1) ?? 0;
  const main = ranges.find(
    ({ element, start, end }) => isMain(element) && between(sums, { start, end }) >= all * 0.5,
  );
  const outer = main ?? whole;
  // What a page calls its main part is all text; elsewhere only what speaks of data is sure to be the policy's.
  const isText = main ? isProse : isPolicyProse;
  const most = main ? 40 : 250;
  const prose = prefixSums(blocks.map((block, i) => (!dropped[i] && isText(block) ? block.text.length : 0)));
  let root: { start: number; end: number } = outer;
  let depth = -1;
  for (const range of ranges) {
    if (range.start < outer.start || range.end > outer.end || range.depth <= depth) continue;
    const holds = between(sums, range) >= between(sums, outer) * 0.85;
    if (holds && between(prose, outer) - between(prose, range) < most) {
      root = range;
      depth = range.depth;
    }
  }
  return root;
}

const isMain = (element: Element): boolean =>
  element.tagName === "MAIN" || element.getAttribute("role") === "main";

/** The heading that stands above the text in another element, with what is beside it: a date, a subtitle. */
function titleBefore(before: readonly RawBlock[], inside: readonly RawBlock[], title: string): RawBlock[] {
  const titled = inside.slice(0, 3).some(isTitle);
  const at = before.findLastIndex((block) => isTitle(block) && (!titled || isOwnName(block.text, title)));
  if (at < 0) return [];
  let from = at;
  while (from > 0 && at - from < 2 && isShortDate(before[from - 1])) from--;
  const isText = (block: RawBlock) =>
    isShortDate(block) || (block.linked === 0 && (block.kind === "paragraph" || block.kind === "heading"));
  return before.slice(from).filter((block, i) => from + i <= at || isText(block));
}

const isTitle = ({ kind, level }: RawBlock): boolean => kind === "heading" && level === 1;
