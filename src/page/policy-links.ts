import { viewAddress } from "./address";
import { fold } from "./fold";
import { FULL_NAME, SHORT_NAME } from "./policy-names";

/** A link that names a privacy policy; `href` is absolute. */
export type PolicyLink = { readonly text: string; readonly href: string };

const MOST_LINKS = 5;
const MOST_LOOKED_AT = 3_000;
const LONGEST_TEXT = 80;
const PATH = /privacy|datenschutz|confidentialit|privaci|vie-privee|protection-des-donnees/i;
/** Links that manage a choice or sell a book about it. */
const OTHER = /settings|preferences|choices|cookie|manage|einstellungen|paramètres|how to|guide|news/i;

/** Links on the page that lead to a privacy policy, likeliest first, at most five. */
export function findPolicyLinks(document: Document): PolicyLink[] {
  const found = new Map<string, { link: PolicyLink; score: number }>();
  const here = viewAddress(document.location?.href ?? "");
  for (const element of candidates(document)) {
    const href = resolve(element.getAttribute("href") ?? "", document);
    if (!href || viewAddress(href) === here) continue;
    const text = fold(element.textContent ?? "") || fold(element.getAttribute("aria-label") ?? "");
    const score = rate(text, href, element);
    const before = found.get(viewAddress(href));
    if (score > 0 && score > (before?.score ?? 0)) {
      found.set(viewAddress(href), { link: { text: text.slice(0, LONGEST_TEXT) || href, href }, score });
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score);
  return best.slice(0, MOST_LINKS).map(({ link }) => link);
}

/** Links from the end first, because policies are linked at the foot of the page. */
function candidates(document: Document): Element[] {
  const links = Array.from(document.querySelectorAll("a[href], link[rel~='privacy-policy'][href]"));
  return links.slice(-MOST_LOOKED_AT).reverse();
}

function rate(text: string, href: string, element: Element): number {
  const rel = (element.getAttribute("rel") ?? "").toLowerCase().split(/\s+/);
  if (rel.includes("privacy-policy")) return 10;
  if (text.length > LONGEST_TEXT) return 0;
  const named = FULL_NAME.test(text) ? 4 : SHORT_NAME.test(text) ? 2 : 0;
  const path = PATH.test(href.replace(/^https?:\/\/[^/]*/, "")) ? 2 : 0;
  if (!named) return 0;
  return Math.max(0, named + path - (OTHER.test(text) ? 4 : 0));
}

function resolve(href: string, document: Document): string {
  try {
    const url = new URL(href, document.baseURI ?? document.location?.href);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : "";
  } catch {
    return "";
  }
}
