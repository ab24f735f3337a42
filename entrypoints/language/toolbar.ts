import { type Translate, translator } from "../../src/wording";
import { toolbar } from "../../src/wording/toolbar";
import { type Choice, languageOf } from "./language";

/** A translator of what the background says. */
export function toolbarTranslator(choice: Choice): Translate {
  const language = languageOf(choice);
  return translator({ language, messages: toolbar[language] });
}
