import { topicWording } from "../analysis/topics/wording";
import type { Catalogue } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { type Language, nearestLanguage } from "./languages";
import { nl } from "./nl";
import { pt } from "./pt";
import { statements as statementsDe } from "./statements/de";
import { statements as statementsEs } from "./statements/es";
import { statements as statementsFr } from "./statements/fr";
import { statements as statementsIt } from "./statements/it";
import { statements as statementsNl } from "./statements/nl";
import { statements as statementsPt } from "./statements/pt";
import { statements as statementsSv } from "./statements/sv";
import { sv } from "./sv";
import { toolbar } from "./toolbar";
import { type Translate, type TranslatorOptions, translator } from "./translator";

/**
 * All catalogues at once, for the command line and the tests: a language's statements, its interface and what the
 * toolbar says. The extension loads the one in use (`entrypoints/words-*.ts`) and must not import this file.
 */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { ...topicWording, ...en, ...toolbar.en },
  de: { ...statementsDe, ...de, ...toolbar.de },
  es: { ...statementsEs, ...es, ...toolbar.es },
  fr: { ...statementsFr, ...fr, ...toolbar.fr },
  it: { ...statementsIt, ...it, ...toolbar.it },
  nl: { ...statementsNl, ...nl, ...toolbar.nl },
  pt: { ...statementsPt, ...pt, ...toolbar.pt },
  sv: { ...statementsSv, ...sv, ...toolbar.sv },
};

/** A translator into the language nearest to `language`; `more` stands on top of its own messages. */
export function createTranslator(
  language: string,
  { more, ...options }: TranslatorOptions & { readonly more?: Catalogue } = {},
): Translate {
  const nearest = nearestLanguage(language);
  return translator({ language: nearest, messages: { ...CATALOGUES[nearest], ...more } }, options);
}
