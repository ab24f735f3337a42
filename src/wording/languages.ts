/** Tags of the languages that there are words for, in the order in which they are offered. */
export const LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "pt", "sv"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for readers of none of them. */
const FALLBACK: Language = "en";

/** The language of `LANGUAGES` nearest to a BCP 47 tag: "de-AT" gives "de", one that there is not gives "en". */
export function nearestLanguage(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return LANGUAGES.find((language) => language === primary) ?? FALLBACK;
}
