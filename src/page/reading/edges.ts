import { withoutFoot } from "./foot";
import { isConsentTalk, isLinks, isOwnName, SPEAKS } from "./phrases";
import type { RawBlock } from "./raw-block";

/** Words on what can be pressed, and labels of lists that were left out. */
const CONTROLS =
  /^(?:print(?: this page)?|expand all|collapse all|expand all collapse all|show (?:all|more|less)|view (?:all|summary|details|more)|view summary learn more|download(?: pdf)?|copy(?: as markdown| link)?|share|close|menu|search|back|next|previous|accept(?: all)?|decline|loading\.{0,3}|table of contents|contents|in this (?:article|policy|document)|on this page|jump to(?: section)?|skip to (?:main )?content|select (?:a |your )?language|english|deutsch|français|español|italiano|português|nederlands|english \(us\)|en|back to top|learn more|read more|search for|yes ?no|edit)[:.…]?$/i;
/** Takes away what stands before the first and after the last words of the policy, and words on buttons between. */
export function trim(blocks: readonly RawBlock[], title: string): RawBlock[] {
  const text = blocks.filter((block) => block.kind === "cell" || !CONTROLS.test(block.text));
  let start = startOf(text, title);
  while (isOpening(text[start])) start++;
  return withoutContents(withoutTrail(withoutFoot(text).slice(start)));
}

/** The way to this page ("Home / Legal / Privacy Policy") below its heading. */
function withoutTrail(blocks: readonly RawBlock[]): RawBlock[] {
  const [title] = blocks;
  return blocks.filter((block, i) => {
    if (i === 0 || i > 6 || block.kind === "heading" || block.text.length > 40) return true;
    return !isLinks(block) && !(block.kind === "item" && block.text === title?.text);
  });
}

/** Where the policy's own heading stands, when what is above it says little. */
function startOf(blocks: readonly RawBlock[], title: string): number {
  const lengths = blocks.map(({ text }) => text.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const at = blocks.findIndex(({ kind, text }) => kind === "heading" && isOwnName(text, title));
  if (at <= 0) return 0;
  const above = blocks.slice(0, at);
  const said = above.reduce((sum, { text, linked }) => sum + text.length - linked, 0);
  const speaks = above.some(({ text }) => text.length > 120 && SPEAKS.test(text) && !isConsentTalk(text));
  if (speaks || said > Math.max(600, all * 0.1)) return 0;
  let start = at;
  while (start > 0 && at - start < 2 && isShortDate(blocks[start - 1])) start--;
  return start;
}

const DATE = /(?:19|20)\d\d|effective|updated|revised|modified|version|stand\b|mise à jour/i;
export const isShortDate = (block: RawBlock | undefined): boolean =>
  block !== undefined && block.text.length < 80 && !isLinks(block) && DATE.test(block.text);

function isOpening(block: RawBlock | undefined): boolean {
  if (!block || isShortDate(block)) return false;
  if (isConsentTalk(block.text)) return true;
  return block.kind === "heading" ? isLinks(block) && block.level !== 1 : isLinks(block);
}

/** Lists of places in the same page: their words stand below, as headings. */
function withoutContents(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (end < blocks.length && isPlaceLink(blocks[end])) end++;
    if (end - i < 3) end = Math.max(i + 1, end);
    else {
      i = end;
      continue;
    }
    kept.push(...blocks.slice(i, end));
    i = end;
  }
  return kept;
}

const isPlaceLink = (block: RawBlock | undefined): boolean =>
  block !== undefined &&
  block.kind !== "heading" &&
  block.kind !== "cell" &&
  isLinks(block) &&
  block.links.every(({ href }) => href.includes("#"));
