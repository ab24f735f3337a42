import browser from "webextension-polyfill";
import type { Settings } from "../../src/extension/settings";
import { createTranslator, type Translate } from "../../src/wording";

const made = new Map<string, Translate>();

/** The translator for the language that the user chose, or the browser's. */
export function translatorFor({ language }: Pick<Settings, "language">): Translate {
  const tag = language === "auto" ? browser.i18n.getUILanguage() : language;
  const translate = made.get(tag) ?? createTranslator(tag);
  made.set(tag, translate);
  return translate;
}
