import { IntlMessageFormat } from "intl-messageformat";
import type { Words } from "./shelf";
import { localeOf, valueInWords } from "./values";

export type MessageParams = Readonly<Record<string, string | number | readonly string[]>>;
export type Translate = ((id: string, params?: MessageParams) => string) & { readonly language: string };

export type TranslatorOptions = {
  /** What to do about an unknown id or a missing parameter: throw (usual in tests) or show the id. */
  readonly onFault?: "throw" | "show-id";
};

/**
 * A translator by the words of one language.
 *
 * Messages are ICU MessageFormat. A string fills in verbatim, only ISO 8601 dates and durations are put in words;
 * a list holds message ids, joined by "and", and by "or" where the parameter is called `oneOf`.
 */
export function translator({ language: tag, messages }: Words, options: TranslatorOptions = {}): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  const strict = (options.onFault ?? usualOnFault()) === "throw";

  const compile = (id: string): IntlMessageFormat => {
    const known = compiled.get(id);
    if (known) return known;
    const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
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
