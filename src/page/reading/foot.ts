import { CLOSING, isConsentTalk, isFarewell, isLinks, SPEAKS } from "./phrases";
import type { RawBlock } from "./raw-block";

/** The blocks without the foot of the page: notices of ownership, ways to other pages, farewells, offers. */
export function withoutFoot(blocks: readonly RawBlock[]): readonly RawBlock[] {
  let end = endOf(blocks);
  const page = { blocks, level: sectionLevel(blocks), runs: linkRuns(blocks) };
  while (end > 0 && isClosing(page, end - 1)) end--;
  return blocks.slice(0, endBeforeLinks(page, end));
}

type Page = {
  readonly blocks: readonly RawBlock[];
  /** The rank of the policy's own sections. */
  readonly level: number;
  /** For each block, where the run of links that it stands in begins; told once, because hostile pages have links without end. */
  readonly runs: readonly number[];
};

function linkRuns(blocks: readonly RawBlock[]): number[] {
  const runs: number[] = [];
  let start = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "heading" || !isLinks(block)) start = at + 1;
    runs.push(Math.min(start, at));
  }
  return runs;
}

/**
 * A notice of ownership or an offer of newsletters ends a page: what is below it, and short words right above it, are
 * the footer's, unless the organisation goes on to speak of data there.
 */
function endOf(blocks: readonly RawBlock[]): number {
  const last = footStart(blocks);
  const at = blocks.findIndex(({ text }, i) => i >= last && (OWNERSHIP.test(text) || NEWSLETTER.test(text)));
  if (at < 0 || blocks.slice(at + 1).some(speaks)) return blocks.length;
  // "Effective May 2024 © Acme": the policy's own last line.
  if (/^(?:effective|(?:last )?(?:updated|revised|modified))\b/i.test(blocks[at]?.text ?? "")) return at + 1;
  let end = at;
  while (end > 0 && isFooterWord(blocks[end - 1])) end--;
  return end;
}

/** The organisation speaks of a reader's data, and not of its own name or of cookies that are to be accepted. */
const speaks = (block: RawBlock): boolean =>
  SPEAKS.test(block.text) &&
  /\b(?:personal|privacy|your?)\b/i.test(block.text) &&
  !isLinks(block) &&
  !isConsentTalk(block.text) &&
  !/all rights reserved|^disclaimers?:/i.test(block.text);

/** So many blocks may stand below the notice, and as many links, labels and short headings as a page likes. */
const MOST_BELOW = 12;

function footStart(blocks: readonly RawBlock[]): number {
  let at = blocks.length;
  for (let below = 0; at > 1; at--) {
    const block = blocks[at - 1];
    if (block && !isFooterWord(block) && !(block.kind === "heading" && block.text.length < 40)) below++;
    if (below > MOST_BELOW) break;
  }
  return at;
}

const NEWSLETTER = /^(?:subscribe|sign up) (?:to|for) (?:our |the )?(?:[\w.]+ )?(?:newsletters?|updates)$/i;
const OWNERSHIP = /^(?:©|copyright (?:©|@|\(c\)|\d))|^.{0,40}\s©.{0,120}$|^.{0,80}\ball rights reserved\.?$/i;
const isFooterWord = (block: RawBlock | undefined): boolean =>
  block !== undefined &&
  (isLinks(block) || (block.text.length < 25 && block.kind !== "heading" && !/[\d@.,]/.test(block.text)));

const CALLS =
  /^(?:related|more|share|legal|company|resources|products?|support|follow|connect|useful links|quick links)$/i;

function isClosing(page: Page, at: number): boolean {
  const block = page.blocks[at];
  if (!block || block.kind === "cell") return false;
  if (isFarewell(block.text) || /^disclaimers?:/i.test(block.text)) return true;
  if (block.kind === "heading") return block.text.length < 40 || CALLS.test(block.text);
  return isLinks(block) && !isOwnList(page, at);
}

/** So many of the last blocks are links at the foot of a page, with words between them that are none. */
const LEAST_LINKS = 4;
const LONGEST_LABEL = 45;

/** What a firm says of itself below its links. */
const MOST_ASIDES = 2;

/**
 * Where the foot of the page begins: a run of links and labels, of which at least two in three lead elsewhere; the last
 * words of the page may be on something else than data.
 */
function endBeforeLinks(page: Page, end: number): number {
  let best = end;
  let links = 0;
  for (let at = end - 1; at > Math.max(0, end - 2 * LONGEST_LIST); at--) {
    const block = page.blocks[at];
    if (!block || block.kind === "cell") break;
    const closes = isClosing(page, at);
    const leads = closes && block.linked > 0;
    const aside = links === 0 && end - at <= MOST_ASIDES && block.kind === "paragraph" && !speaks(block);
    if (!closes && !isLabel(block) && !aside) break;
    if (leads) links++;
    if (leads && links >= LEAST_LINKS && links * 3 >= (end - at) * 2) best = at;
  }
  while (best < end && best > 0 && isClosing(page, best - 1)) best--;
  return best;
}

const isLabel = ({ text, kind }: RawBlock): boolean =>
  kind !== "heading" && text.length <= LONGEST_LABEL && !/[.;@]$|@|\d{3}/.test(text);

/** Lists of links are no longer. */
const LONGEST_LIST = 200;

/** Links that a lead-in announces, or that stand under a heading of the rank of the policy's own sections. */
function isOwnList({ blocks, level, runs }: Page, at: number): boolean {
  const from = runs[at] ?? at;
  const above = blocks[from - 1];
  if (!above || at - from > LONGEST_LIST) return false;
  // "Language:" before a switch is no lead-in.
  if (above.kind !== "heading") return above.text.endsWith(":") && above.text.includes(" ");
  return above.level === level && !CLOSING.test(above.text) && !CALLS.test(above.text);
}

/** The rank that most headings have; 0 where there are few. */
function sectionLevel(blocks: readonly RawBlock[]): number {
  const counts = new Map<number, number>();
  for (const { kind, level = 0 } of blocks)
    if (kind === "heading") counts.set(level, (counts.get(level) ?? 0) + 1);
  const [level, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count >= 4 ? level : 0;
}
