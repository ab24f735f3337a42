import type { PageSignals } from "../analysis/types";
import { fold } from "./fold";

/** How much is looked at: enough to tell a policy, little enough to cost a page about a millisecond. */
const MOST_TEXT = 20_000;
const MOST_HEADINGS = 60;
const MOST_NODES = 6_000;

const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE SVG svg SELECT TEXTAREA BUTTON IFRAME OBJECT VIDEO AUDIO CANVAS DIALOG HEAD".split(
    " ",
  ),
);
const SKIPPED_ROLE = /^(?:navigation|contentinfo|dialog|alertdialog|banner|search|complementary)$/;
const CONSENT = /cookie|consent|onetrust|cmp-|didomi|usercentrics|gdpr-(?:banner|bar|popup)/i;
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

/** The first characters of the main text, and how many words there are as far as it was looked at. */
function excerpt(document: Document): { text: string; words: number } {
  const parts: string[] = [];
  let length = 0;
  let nodes = 0;
  const root = document.body;
  let node: Node | null = root;
  while (node && length < MOST_TEXT && nodes++ < MOST_NODES) {
    if (node.nodeType === 3) {
      const text = fold(node.nodeValue ?? "");
      if (text && !isCode(text) && !isLoneLink(node)) {
        parts.push(text);
        length += text.length + 1;
      }
    }
    const skip = node.nodeType !== 1 || (node !== root && isAside(node as Element));
    node = next(node, root, skip);
  }
  const text = parts.join(" ").slice(0, MOST_TEXT);
  return { text, words: text ? text.split(" ").length : 0 };
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

function isAside(element: Element): boolean {
  if (SKIPPED.has(element.tagName) || element.hasAttribute("hidden")) return true;
  const role = element.getAttribute("role");
  if (role && SKIPPED_ROLE.test(role)) return true;
  const named = `${element.id} ${element.getAttribute("class") ?? ""}`;
  return CONSENT.test(named) && (element.textContent ?? "").length < MOST_CONSENT_TEXT;
}
