import { findPolicyLinks, type PolicyLink } from "./policy-links";

/** The languages whose policies are analysed, by their own names. */
const READ: Readonly<Record<string, string>> = { en: "English" };
const MOST_LOOKED_AT = 3_000;
const ENGLISH_NAME = /privacy (?:policy|notice|statement)|data protection (?:policy|notice)/i;

/**
 * Links from a policy in another language to one that can be read: first where the page says that it stands in a
 * language that is analysed (HTML's `hreflang`), then links with an English name. Absolute addresses, each once.
 */
export function findReadableLinks(document: Document): PolicyLink[] {
  const versions = findVersions(document);
  const others = findPolicyLinks(document).filter(
    ({ text, href }) => ENGLISH_NAME.test(text) && !versions.some((version) => version.href === href),
  );
  return [...versions, ...others];
}

function findVersions(document: Document): PolicyLink[] {
  const found = new Map<string, PolicyLink>();
  const elements = document.querySelectorAll("link[rel~='alternate'][hreflang][href], a[hreflang][href]");
  for (const element of Array.from(elements).slice(0, MOST_LOOKED_AT)) {
    const language = element.getAttribute("hreflang")?.toLowerCase().split("-")[0] ?? "";
    const text = Object.hasOwn(READ, language) ? READ[language] : undefined;
    const href = webAddress(element.getAttribute("href") ?? "", document);
    if (!text || !href || found.has(language) || href === withoutFragment(document.location?.href ?? ""))
      continue;
    found.set(language, { text, href });
  }
  return [...found.values()];
}

/** An absolute address of the web; empty for anything else. */
function webAddress(href: string, document: Document): string {
  const base = document.baseURI;
  if (!URL.canParse(href, base)) return "";
  const url = new URL(href, base);
  return url.protocol === "http:" || url.protocol === "https:" ? withoutFragment(url.href) : "";
}

const withoutFragment = (url: string): string => url.split("#")[0] ?? "";
