import type { RawBlock } from "./raw-block";

/** Words that policies are full of, in the languages that are recognised: what tells their text from other prose. */
export const POLICY_WORDS =
  /personal|privacy|privat|information|data\b|daten|données|datos|dati\b|dados|gegevens|cookie|collect|third part|consent|rights|disclos|confidential|vie privée/i;
const NAME =
  /privacy|personal (?:data|information)|data protection|datenschutz|confidentialit|vie privée|données personnelles|protección de datos|privaci|trattamento|privacidade|persoonsgegevens|gegevensbescherming/i;

/** Does the heading name the policy? By a policy's name, or by words of the document's title. */
export const isOwnName = (text: string, title: string): boolean =>
  text.length < 100 &&
  (NAME.test(text) || (text.length > 8 && title.toLowerCase().includes(text.toLowerCase())));

/** What bars and banners say: it asks to be pressed. */
export const isConsentTalk = (text: string): boolean =>
  text.length < 700 &&
  /cookie|tracking|consent/i.test(text) &&
  /\b(?:accept|agree|reject|decline|got it|manage (?:cookies|preferences|consent)|by (?:clicking|continuing)|continue (?:to|using)|click(?:ing)? (?:below|accept|"accept|“accept))/i.test(
    text,
  ) &&
  /\b(?:this (?:web)?site|our (?:web)?site|we (?:and our partners )?use|your experience|browsing)\b/i.test(
    text,
  );

const CLOSING =
  /^(?:©|\(c\) |copyright (?:©|\d|\(c\))|all rights reserved|was this (?:article|page|information)? ?helpful|did this answer|back to (?:the )?top|top of page|share (?:this|on)|print(?: this page)?$|download(?: pdf| as pdf)?$|related (?:articles?|links?|pages?|content|resources?|posts?|topics?)|see also$|more (?:articles|from)|read (?:more|next)|subscribe|sign up|follow us|newsletter|still need help|return to top|have more questions|recently viewed|ready to|get started|(?:request|book|schedule) a demo|contact us today|powered by|you (?:may|might) also like|we use cookies to make)/i;
/** What pages say below their text: ownership, thanks, offers, consent. */
export const isFarewell = (text: string): boolean =>
  (text.length < 250 && CLOSING.test(text)) || isConsentTalk(text);

/** Words on what can be pressed, and labels of lists that were left out. */
const CONTROLS =
  /^(?:print(?: this page)?|expand all|collapse all|expand all collapse all|show (?:all|more|less)|view (?:all|summary|details|more)|view summary learn more|download(?: pdf)?|copy(?: as markdown| link)?|share|close|menu|search|back|next|previous|accept(?: all)?|decline|loading\.{0,3}|table of contents|contents|in this (?:article|policy|document)|on this page|jump to(?: section)?|skip to (?:main )?content|select (?:a |your )?language|english|deutsch|français|español|italiano|português|nederlands|english \(us\)|en|back to top|learn more|read more|yes ?no|edit)[:.…]?$/i;
const CALLS =
  /^(?:related|more|share|legal|company|resources|products?|support|follow|connect|useful links|quick links)$/i;

/** Is the block nothing but ways to other pages? Separators between them do not count. */
export const isLinks = ({ text, linked }: RawBlock): boolean =>
  linked > 0 && linked >= text.replace(/[\s|·•/>»›-]+/g, "").length * 0.8;

/** Takes away what stands before the first and after the last words of the policy, and words on buttons between. */
export function trim(blocks: readonly RawBlock[], title: string): RawBlock[] {
  const text = blocks.filter((block) => block.kind === "cell" || !CONTROLS.test(block.text));
  let start = startOf(text, title);
  let end = endOf(text);
  while (start < end && isOpening(text[start])) start++;
  const level = sectionLevel(text);
  while (end > start && isClosing(text, end - 1, level)) end--;
  return withoutContents(withoutTrail(text.slice(start, end)));
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

/** A notice of ownership ends a page: what is below it, and short words right above it, are the footer's. */
function endOf(blocks: readonly RawBlock[]): number {
  const last = Math.max(1, blocks.length - 12);
  const at = blocks.findIndex(({ text }, i) => i >= last && OWNERSHIP.test(text));
  if (at < 0 || blocks.slice(at + 1).some(({ text }) => SPEAKS.test(text))) return blocks.length;
  let end = at;
  while (end > 0 && isFooterWord(blocks[end - 1])) end--;
  return end;
}

const OWNERSHIP = /^(?:©|copyright (?:©|@|\(c\)|\d))/i;
/** The organisation says what it does with data. */
const SPEAKS = /\b(?:we|our|us)\b.{0,200}\b(?:personal|privacy|information|data)\b/i;

const isFooterWord = (block: RawBlock | undefined): boolean =>
  block !== undefined &&
  (isLinks(block) || (block.text.length < 25 && block.kind !== "heading" && !/[\d@.,]/.test(block.text)));

function isOpening(block: RawBlock | undefined): boolean {
  if (!block || isShortDate(block)) return false;
  if (isConsentTalk(block.text)) return true;
  return block.kind === "heading" ? isLinks(block) && block.level !== 1 : isLinks(block);
}

function isClosing(blocks: readonly RawBlock[], at: number, level: number): boolean {
  const block = blocks[at];
  if (!block || block.kind === "cell") return false;
  if (isFarewell(block.text)) return true;
  if (block.kind === "heading") return block.text.length < 40 || CALLS.test(block.text);
  return isLinks(block) && !isOwnList(blocks, at, level);
}

/** Links that a lead-in announces, or that stand under a heading of the rank of the policy's own sections. */
function isOwnList(blocks: readonly RawBlock[], at: number, level: number): boolean {
  let from = at;
  while (from > 0 && blocks[from - 1]?.kind !== "heading" && isLinks(blocks[from - 1] as RawBlock)) from--;
  const above = blocks[from - 1];
  if (!above) return false;
  if (above.kind !== "heading") return above.text.endsWith(":");
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
