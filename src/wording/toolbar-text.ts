import type { Language } from "./languages";
import { toolbar } from "./toolbar";
import { localeOf } from "./values";

/** A plural as the toolbar's messages have it: `{count, plural, one {…} other {…}}`. */
const PLURAL = /\{(\w{1,20}), plural, one \{([^{}]{0,200})\} other \{([^{}]{0,200})\}\}/;

/**
 * What the background says, in one language; an unknown id comes back as it is.
 * The only place that reads ICU messages without the message library: the background would carry ten kilobytes of it
 * for one plural, and the package has a limit. A test holds each message against what the library makes of it.
 */
export function toolbarText(
  language: Language,
  id: string,
  params: Readonly<Record<string, string | number | readonly string[]>> = {},
): string {
  const messages: Readonly<Record<string, string>> = toolbar[language];
  const message = Object.hasOwn(messages, id) ? (messages[id] ?? id) : id;
  const locale = localeOf(language);
  return message.replaceAll("'", "\u2019").replace(PLURAL, (_, name: string, one: string, other: string) => {
    const count = Number(params[name]);
    const chosen = new Intl.PluralRules(locale).select(count) === "one" ? one : other;
    return chosen.replaceAll("#", new Intl.NumberFormat(locale).format(count));
  });
}
