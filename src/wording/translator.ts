import { IntlMessageFormat } from "intl-messageformat";
import type { Catalogue } from "./catalogue";
import { CATALOGUES, FALLBACK } from "./catalogues";
import { localeOf, valueInWords } from "./values";

export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;
export type Translate = ((id: string, params?: MessageParams) => string) & { readonly language: string };

export type TranslatorOptions = {
  /** Messages on top of the language's own. */
  readonly more?: Catalogue;
  /** What to do about an unknown id or a missing parameter: throw (usual in tests) or show the id. */
  readonly onFault?: "throw" | "show-id";
};

/** Tags of the languages that there is a catalogue for. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The language of `LANGUAGES` nearest to a BCP 47 tag: "de-AT" gives "de", one that there is not gives "en". */
export function nearestLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return LANGUAGES.includes(primary) ? primary : FALLBACK;
}

/**
 * A translator into the language nearest to `language`.
 *
 * Messages are ICU MessageFormat. A string fills in verbatim, only ISO 8601 dates and durations are put in words;
 * a list holds message ids, joined by "and", and by "or" where the parameter is called `oneOf`.
 */
export function createTranslator(language: string, options: TranslatorOptions = {}): Translate {
  const tag = nearestLanguage(language);
  const catalogue: Catalogue = { ...CATALOGUES[FALLBACK], ...CATALOGUES[tag], ...options.more };
  const compiled = new Map<string, IntlMessageFormat>();
  const strict = (options.onFault ?? usualOnFault()) === "throw";

  const compile = (id: string): IntlMessageFormat => {
    const known = compiled.get(id);
    if (known) return known;
    const message = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
    if (message === undefined) throw new Error(`The catalogue "${tag}" has no message "${id}".`);
    // A straight apostrophe escapes in ICU messages, and is the wrong sign in print: the typographic one is meant.
    const made = new IntlMessageFormat(message.replaceAll("'", "\u2019"), localeOf(tag), undefined, {
      ignoreTag: true,
    });
    compiled.set(id, made);
    return made;
  };
  const translate = (id: string, params: MessageParams = {}): string => {
    try {
      return String(compile(id).format(filled(params)));
    } catch (fault) {
      if (strict) throw fault;
      return id;
    }
  };
  const filled = (params: MessageParams) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]): [string, string | number] => {
        if (typeof value === "number") return [name, value];
        if (typeof value === "string") return [name, valueInWords(value, tag)];
        const type = name === "oneOf" ? "disjunction" : "conjunction";
        return [name, new Intl.ListFormat(localeOf(tag), { type }).format(value.map((id) => translate(id)))];
      }),
    );
  return Object.assign(translate, { language: tag });
}

/** A missing message must not pass a test, and must not break a reader's page. */
function usualOnFault(): "throw" | "show-id" {
  return import.meta.env?.MODE === "test" ? "throw" : "show-id";
}
