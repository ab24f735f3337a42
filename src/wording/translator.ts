import IntlMessageFormat from "intl-messageformat";
import type { Catalogue } from "./catalogue";
import { en } from "./en";

export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;
export type Translate = ((id: string, params?: MessageParams) => string) & { readonly language: string };

/** Tags of the languages that have a catalogue, the first is the fallback. */
export const LANGUAGES: readonly string[] = ["en"];

/** A translator for the language nearest to `language` ("de-AT" gives "de", what there is not gives English). */
export function createTranslator(language: string, more: Catalogue = {}): Translate {
  const catalogue: Catalogue = { ...en, ...more };
  const tag = LANGUAGES.find((known) => known === language.split("-")[0]) ?? "en";
  const translate = (id: string, params?: MessageParams): string => {
    const message = catalogue[id];
    if (message === undefined) return id;
    return String(
      new IntlMessageFormat(message, tag).format({ ...params } as Record<string, string | number>),
    );
  };
  return Object.assign(translate, { language: tag });
}
