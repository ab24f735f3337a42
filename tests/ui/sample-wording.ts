import { createTranslator, type Translate } from "../../src/wording";
import { de } from "../../src/wording/de";
import { es } from "../../src/wording/es";
import { fr } from "../../src/wording/fr";
import { it } from "../../src/wording/it";
import { nl } from "../../src/wording/nl";
import { pt } from "../../src/wording/pt";
import { sv } from "../../src/wording/sv";

/** Interfaces whose statements are not worded yet: their layout can be looked at all the same. */
const WAITING = new Map(Object.entries({ de, es, fr, it, nl, pt, sv }));

/** A translator that throws on an unknown id; a language without statements shows its interface and English ones. */
export function sampleTranslator(language = "en"): Translate {
  return createTranslator(language, { more: { ...WAITING.get(language) }, onFault: "throw" });
}
