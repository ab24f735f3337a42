import type { Translate } from "../../src/wording";
import { createTranslator } from "../../src/wording/catalogues";

/** A translator that throws on an unknown id. */
export function sampleTranslator(language = "en"): Translate {
  return createTranslator(language, { onFault: "throw" });
}
