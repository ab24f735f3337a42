import type { PageSignals } from "../analysis/types";
import { fold } from "./fold";

/** How much is looked at: enough to tell a policy, little enough to cost a page about a millisecond. */
const MOST_TEXT = 12_000;
const MOST_HEADINGS = 40;
const MOST_NODES = 5_000;

/** What is not the page's text; asked of the browser once, which is cheaper than asking each element. */
const SKIPPED =
  "script,style,noscript,template,nav,footer,aside,svg,select,textarea,button,iframe,object,video,audio,canvas,dialog," +
  "[hidden],[role=navigation],[role=contentinfo],[role=dialog],[role=alertdialog],[role=banner],[role=search],[role=complementary]";
const CONSENT =
  '[class*="cookie" i],[id*="cookie" i],[class*="consent" i],[id*="consent" i],#didomi-host,#usercentrics-root,[class^="qc-cmp"]';
/** A consent tool is small; what is larger than this is a policy in a container of that name. */
const MOST_CONSENT_TEXT = 6_000;

/**
 * What a page tells about itself before it is read: plain data for `detect`. Changes nothing in the page.
 * `url` stands in where the document has no address of its own (a saved page).
 */
export function gatherSignals(document: Document, url?: string): PageSignals {
  const address = url ?? document.location?.href;
  const { text, words } = excerpt(document);
  return {
    ...(address && /^(?:https?|file):/.test(address) ? { url: address } : {}),
    title: fold(document.title ?? ""),
    language: document.documentElement?.getAttribute("lang") ?? "",
    headings: headings(document),
    words,
    text,
  };
}

function headings(document: Document): { level: number; text: string }[] {
  const found: { level: number; text: string }[] = [];
  for (const element of document.querySelectorAll("h1,h2,h3,h4")) {
    const text = fold(element.textContent ?? "").slice(0, 200);
    if (text) found.push({ level: Number(element.tagName.slice(1)), text });
    if (found.length === MOST_HEADINGS) break;
  }
  return found.sort((a, b) => Number(b.level === 1) - Number(a.level === 1));
}

/** The first characters of the main text, and how many words they are. */
function excerpt(document: Document): { text: string; words: number } {
  const skipped = new Set(document.querySelectorAll(SKIPPED));
  for (const element of document.querySelectorAll(CONSENT)) {
    if ((element.textContent ?? "").length < MOST_CONSENT_TEXT) skipped.add(element);
  }
  const main = document.querySelector("main,[role=main]");
  const inMain = main ? textOf(main, skipped) : "";
  const text = inMain.length > 1_500 || !document.body ? inMain : textOf(document.body, skipped);
  return { text, words: text ? text.split(" ").length : 0 };
}

function textOf(root: Element, skipped: ReadonlySet<Node>): string {
  let text = "";
  let nodes = 0;
  let node: Node | null = root;
  while (node && text.length < MOST_TEXT * 1.2 && nodes++ < MOST_NODES) {
    const piece = node.nodeType === 3 ? (node.nodeValue ?? "") : "";
    if (piece && /\S/.test(piece) && !isCode(piece) && !isLoneLink(node)) text += ` ${piece}`;
    node = next(node, root, skipped.has(node));
  }
  return fold(text).slice(0, MOST_TEXT);
}

/** Program text that a broken page shows. */
const isCode = (text: string): boolean =>
  text.length > 60 && (text.match(/[{}=;]|":/g)?.length ?? 0) > text.length / 50;

/** A link with no text beside it is a way to another page, not the page's text. */
function isLoneLink(node: Node): boolean {
  const parent = node.parentNode;
  if (parent?.nodeName !== "A") return false;
  const beside = (sibling: Node | null) =>
    sibling?.nodeType === 3 && (sibling.nodeValue ?? "").trim().length > 3;
  return !beside(parent.previousSibling) && !beside(parent.nextSibling);
}

/** The next node in document order that lies within `root`; `over` leaves the children out. */
function next(node: Node, root: Node, over: boolean): Node | null {
  if (!over && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
