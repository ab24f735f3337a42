import type { Catalogue } from "./catalogue";

/** A catalogue and the BCP 47 tag that numbers, dates, lists and the direction of writing follow. */
export type Words = { readonly language: string; readonly messages: Catalogue };

declare global {
  /** Words that were loaded, by the language under which readers choose them. */
  var smallprintWords: Record<string, Words> | undefined;
}

/**
 * Each language is a script of its own, so that only the one in use is loaded: our pages import it, and the
 * background puts it into a page before the panel opens. Both have no other place in common than the global object,
 * which in a page is that of our own isolated world.
 */
export function shelve(language: string, messages: Catalogue): void {
  globalThis.smallprintWords = { ...globalThis.smallprintWords, [language]: { language, messages } };
}

/** The words of a language, once its script has run. */
export function wordsOf(language: string): Words | undefined {
  return globalThis.smallprintWords?.[language];
}
