import { type Catalogue, type Translate, translator } from "../../src/wording";
import { CATALOGUES } from "../../src/wording/catalogues";
import { withWords } from "../wording/icu";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  e: "ë",
  i: "ï",
  o: "ö",
  u: "ü",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ø",
  U: "Û",
  c: "ç",
  n: "ñ",
  s: "š",
  y: "ý",
};
/** Letters that no message of ours has in the pseudo-language. */
const PLAIN = new RegExp(`[${Object.keys(ACCENTED).join("")}]`);

/** Two languages that are nobody's: one is written from the left, the other from the right. */
export const PSEUDO_LANGUAGES = ["en-XA", "ar-XB"] as const;

/**
 * Every English message in brackets, accented and 40 % longer. Text with neither brackets nor accents on the screen
 * is hard-coded; a missing end bracket is clipped.
 */
export const PSEUDO_MESSAGES: Catalogue = Object.fromEntries(
  Object.entries(CATALOGUES.en).map(([id, message]) => [id, pseudo(message)]),
);

export function pseudoTranslator(language: (typeof PSEUDO_LANGUAGES)[number] = "en-XA"): Translate {
  return translator({ language, messages: PSEUDO_MESSAGES }, { onFault: "throw" });
}

function pseudo(message: string): string {
  let letters = 0;
  const accented = withWords(message, (words) => {
    letters += words.length;
    return [...words].map((letter) => ACCENTED[letter] ?? letter).join("");
  });
  const more = "~".repeat(Math.ceil(letters * 0.4)).replace(/~{7}(?=~)/g, "~~~~~~ ");
  return `[${accented}${more}]`;
}

/** What a reader can see or hear of an element and all within, text by text. */
export function wordsIn(root: Element): string[] {
  const heard = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];
  const attributes = [root, ...root.querySelectorAll("*")].flatMap((element) =>
    heard.map((name) => element.getAttribute(name) ?? ""),
  );
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest("style, script, [lang]:not(.smallprint, html)"))
      texts.push(node.textContent ?? "");
  }
  return [...attributes, ...texts].map((text) => text.trim()).filter(Boolean);
}

/** Texts that come from no message: neither in brackets nor accented, and not part of the `data` that is shown. */
export function hardCoded(texts: readonly string[], data: readonly string[]): string[] {
  return texts.filter(
    (text) => PLAIN.test(text) && !/[[\]]/.test(text) && !data.some((known) => known.includes(text)),
  );
}
