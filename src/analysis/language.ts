/** The commonest short words of each language that policies are met in; each list leaves out what it shares with most others. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the and of to your you we our or may information with that this are by for from such as have will",
  de: "der die und das wir sie ihre ihrer nicht mit von zu den auf ist werden oder eine einer bei nach daten durch zur",
  fr: "le la les des et vous nous vos votre de du que pour dans par sur est sont au aux une avec données cette",
  es: "el los las y del que para con por sus su nos una datos al es se usted como o nuestros",
  it: "il di che e per della dei delle dati con sono non gli nel alla dell suoi una i nostri essere",
  pt: "o os as e do da dos das que para com seus suas não uma dados nós ou você em ao são pelo",
  nl: "de het van en een wij uw je voor met op zijn niet dat gegevens door worden of onze ons deze",
  sv: "och att av vi som för är med till dina din du på den det om en kan inte eller våra",
  da: "og at af vi som for er med til dine din du på den det om en kan ikke eller vores",
  pl: "i w z na do się jest przez oraz danych nie lub są o dla jako nas",
};
const SETS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(" "))] as const);
/** Writing systems that name the language, or its family, by themselves. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["th", /[\u0e00-\u0e7f]/g],
  ["hi", /[\u0900-\u097f]/g],
];
const MOST_TEXT = 20_000;

/**
 * The language that a text is written in, as a BCP 47 primary tag, `und` where too little speaks for any.
 * The page's own word (`declared`) is believed only where the text does not say otherwise: pages are often marked
 * with the language of their template.
 */
export function identifyLanguage(texts: readonly string[], declared = ""): string {
  const text = sample(texts);
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared)?.[0].toLowerCase() ?? "";
  const script = scriptOf(text);
  if (script) return script === "zh" && tag === "ja" ? "ja" : script;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = SETS.map(([language, set]) => ({
    language,
    share: words.filter((word) => set.has(word)).length / words.length,
  }));
  shares.sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (!best || !second || words.length < 20 || best.share < 0.12) return tag || "und";
  const declaredShare = shares.find(({ language }) => language === tag)?.share ?? 0;
  return declaredShare > best.share * 0.85 ? tag : best.language;
}

/** Text from the beginning, the middle and the end alike, so that an English preamble does not decide. */
function sample(texts: readonly string[]): string {
  const all = texts.join("\n");
  if (all.length <= MOST_TEXT) return all;
  const part = MOST_TEXT / 4;
  return [0, 1, 2, 3]
    .map((i) => all.slice(Math.floor((i * (all.length - part)) / 3)).slice(0, part))
    .join("\n");
}

function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const share = (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share > (language === "ja" ? 0.1 : 0.3)) return language;
  }
  return null;
}
