import type { Translate } from "../../src/ui/translate";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  e: "ë",
  i: "ï",
  o: "ö",
  u: "ü",
  A: "Å",
  E: "É",
  O: "Ø",
  U: "Û",
  c: "ç",
  n: "ñ",
  s: "š",
  y: "ý",
};

/**
 * A language that is nobody's: every message in brackets, accented and a third longer. Text without brackets on the
 * screen is hard-coded; a missing end bracket is clipped.
 */
export function pseudoTranslator(t: Translate): Translate {
  const translate: Translate = Object.assign(
    (...[id, params]: Parameters<Translate>) => {
      const text = t(id, params);
      const accented = [...text].map((letter) => ACCENTED[letter] ?? letter).join("");
      return `[${accented}${" ~~~~~".repeat(Math.ceil(text.length / 18))}]`;
    },
    { language: t.language },
  );
  return translate;
}
