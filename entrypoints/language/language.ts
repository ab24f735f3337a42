import browser from "webextension-polyfill";
import type { Settings } from "../../src/extension/settings";
import { type Language, nearestLanguage } from "../../src/wording";

/** What of the settings decides on the language. */
export type Choice = Pick<Settings, "language">;

/** The language that the user chose, or the one nearest to the browser's. */
export function languageOf({ language }: Choice): Language {
  return nearestLanguage(language === "auto" ? browser.i18n.getUILanguage() : language);
}

/** The script with that language's words. */
export function wordsFileOf(choice: Choice): string {
  return `/words-${languageOf(choice)}.js`;
}
