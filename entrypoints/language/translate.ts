import browser from "webextension-polyfill";
import { type Translate, translator, type Words, wordsOf } from "../../src/wording";
import { type Choice, languageOf, wordsFileOf } from "./language";

const made = new WeakMap<Words, Translate>();

/** The translator for the language in use, whose words must have been loaded; without them it shows ids. */
export function translatorFor(choice: Choice): Translate {
  const language = languageOf(choice);
  const words = wordsOf(language) ?? { language, messages: {} };
  const translate = made.get(words) ?? translator(words);
  made.set(words, translate);
  return translate;
}

const loading = new Map<string, Promise<void>>();

/** Loads the words of the language in use into a page of ours, unless they are there or on their way. */
export async function loadTranslator(choice: Choice): Promise<Translate> {
  const address = browser.runtime.getURL(wordsFileOf(choice));
  const loaded = loading.get(address) ?? runScript(address);
  loading.set(address, loaded);
  await loaded.catch((error) => {
    loading.delete(address);
    throw error;
  });
  return translatorFor(choice);
}

/** An element rather than an import: the same file runs in web pages, where it cannot be a module. */
function runScript(address: string): Promise<void> {
  const script = document.createElement("script");
  script.src = address;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} is not in the package.`)));
    document.head.append(script);
  });
}
