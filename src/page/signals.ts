import type { PageSignals } from "../analysis/types";
import { fold } from "./fold";
import { FULL_NAME } from "./policy-names";
import { titleOf } from "./title";

/** How much is looked at: enough to tell a policy, little enough to cost a page about a millisecond. */
const MOST_TEXT = 12_000;
const MOST_HEADINGS = 40;
const MOST_NODES = 5_000;

/** Elements that are not the page's text. */
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE SVG svg SELECT TEXTAREA BUTTON IFRAME OBJECT VIDEO AUDIO CANVAS DIALOG".split(
    " ",
  ),
);
/** Areas that are not; asked of the browser once, which is cheaper than asking each element. */
const AREAS =
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
  const { page, text } = mainText(document);
  return {
    ...(address && /^(?:https?|file):/.test(address) ? { url: address } : {}),
    title: titleOf(document),
    language: document.documentElement?.getAttribute("lang") ?? "",
    ...(address && isLinkedAsPolicy(document, address) ? { linkedAsPolicy: true } : {}),
    headings: headings(page),
    words: text ? text.split(" ").length : 0,
    text,
  };
}

/** Does a link that is marked, or named in full, as the way to the policy lead to this very page? */
function isLinkedAsPolicy(document: Document, address: string): boolean {
  const path = /^https?:\/\/[^/]+(\/[^?#"\\]+)/.exec(address)?.[1];
  if (!path) return false;
  const links = document.querySelectorAll(`a[href$="${path}"],link[href$="${path}"]`);
  for (const link of links) {
    const href = (link.getAttribute("href") ?? "").replace(/^https?:\/\/[^/]+/, "");
    if (href !== path) continue;
    if (/\bprivacy-policy\b/.test(link.getAttribute("rel") ?? "")) return true;
    const text = link.textContent ?? "";
    if (text.length < 60 && FULL_NAME.test(text)) return true;
  }
  return false;
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

/** The first text of the page, or of the document that a nearly empty page frames. */
function mainText(document: Document): { page: Document; text: string } {
  const text = excerpt(document);
  if (text.length > 1_000) return { page: document, text };
  for (const frame of document.querySelectorAll("iframe")) {
    const page = documentOf(frame);
    const framed = page ? excerpt(page) : "";
    if (page && framed.length > text.length) return { page, text: framed };
  }
  return { page: document, text };
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // another origin
  }
}

/** The first characters of the main text. */
function excerpt(document: Document): string {
  const skipped = new Set<Node>(document.querySelectorAll(AREAS));
  for (const element of document.querySelectorAll(CONSENT)) {
    if ((element.textContent ?? "").length < MOST_CONSENT_TEXT) skipped.add(element);
  }
  const main = document.querySelector("main,[role=main]");
  const inMain = main ? textOf(main, skipped) : "";
  return inMain.length > 1_500 || !document.body ? inMain : textOf(document.body, skipped);
}

function textOf(root: Element, skipped: ReadonlySet<Node>): string {
  let text = "";
  let nodes = 0;
  let node: Node | null = root;
  while (node && text.length < MOST_TEXT * 1.2 && nodes++ < MOST_NODES) {
    const piece = node.nodeType === 3 ? (node.nodeValue ?? "") : "";
    if (piece && /\S/.test(piece) && !isCode(piece) && !isLoneLink(node)) text += ` ${piece}`;
    node = next(node, root, SKIPPED.has(node.nodeName) || skipped.has(node));
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

/** The next node in document order within `root`, open shadow roots included; `over` leaves the children out. */
function next(node: Node, root: Node, over: boolean): Node | null {
  const inner = (node as Element).shadowRoot ?? node;
  if (!over && inner.firstChild) return inner.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode ?? (at as ShadowRoot).host ?? null;
  }
  return null;
}
