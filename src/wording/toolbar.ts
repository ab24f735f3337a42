import type { Catalogue } from "./catalogue";
import type { Language } from "./languages";

/** What the background says: on the toolbar button and in the browser's menus. */
type Toolbar = Catalogue &
  Readonly<
    Record<
      | "badge.working"
      | "badge.failed"
      | "badge.language"
      | "badge.read"
      | "badge.attention"
      | "menu.page"
      | "menu.link",
      string
    >
  >;

/**
 * In all languages at once and apart from the rest of their words: the background loads no script while it runs,
 * and carries these few lines rather than eight catalogues.
 */
export const toolbar: Readonly<Record<Language, Toolbar>> = {
  en: {
    "badge.working": "Smallprint: reading",
    "badge.failed": "Smallprint: could not read this policy",
    "badge.language": "Smallprint: a policy in a language that is not analysed",
    "badge.read": "Smallprint: there is a summary",
    "badge.attention":
      "Smallprint: there is a summary, {count, plural, one {# line deserves} other {# lines deserve}} your attention",
    "menu.page": "Summarise this page",
    "menu.link": "Summarise linked policy",
  },
  de: {
    "badge.working": "Smallprint liest diese Erklärung",
    "badge.read": "Smallprint hat diese Erklärung gelesen",
    "badge.attention":
      "Smallprint: {count, plural, one {# Aussage verdient} other {# Aussagen verdienen}} Ihre Aufmerksamkeit",
    "badge.language": "Smallprint liest noch keine Erklärungen in dieser Sprache",
    "badge.failed": "Smallprint konnte diese Erklärung nicht lesen",
    "menu.page": "Diese Seite zusammenfassen",
    "menu.link": "Verlinkte Datenschutzerklärung zusammenfassen",
  },
  es: {
    "badge.working": "Smallprint está leyendo esta política",
    "badge.read": "Smallprint ha leído esta política",
    "badge.attention":
      "Smallprint: {count, plural, one {# afirmación merece} other {# afirmaciones merecen}} tu atención",
    "badge.language": "Smallprint aún no lee políticas en este idioma",
    "badge.failed": "Smallprint no pudo leer esta política",
    "menu.page": "Resumir esta página",
    "menu.link": "Resumir la política enlazada",
  },
  fr: {
    "badge.working": "Smallprint lit cette politique",
    "badge.read": "Smallprint a lu cette politique",
    "badge.attention":
      "Smallprint : {count, plural, one {# affirmation mérite} other {# affirmations méritent}} votre attention",
    "badge.language": "Smallprint ne lit pas encore les politiques dans cette langue",
    "badge.failed": "Smallprint n’a pas pu lire cette politique",
    "menu.page": "Résumer cette page",
    "menu.link": "Résumer la politique liée",
  },
  it: {
    "badge.working": "Smallprint sta leggendo questa informativa",
    "badge.read": "Smallprint ha letto questa informativa",
    "badge.attention":
      "Smallprint: {count, plural, one {# affermazione merita} other {# affermazioni meritano}} la tua attenzione",
    "badge.language": "Smallprint non legge ancora informative in questa lingua",
    "badge.failed": "Smallprint non è riuscito a leggere questa informativa",
    "menu.page": "Riassumi questa pagina",
    "menu.link": "Riassumi l’informativa collegata",
  },
  nl: {
    "badge.working": "Smallprint leest deze verklaring",
    "badge.read": "Smallprint heeft deze verklaring gelezen",
    "badge.attention":
      "Smallprint: {count, plural, one {# uitspraak verdient} other {# uitspraken verdienen}} je aandacht",
    "badge.language": "Smallprint leest nog geen verklaringen in deze taal",
    "badge.failed": "Smallprint kon deze verklaring niet lezen",
    "menu.page": "Vat deze pagina samen",
    "menu.link": "Vat gelinkte privacyverklaring samen",
  },
  pt: {
    "badge.working": "O Smallprint está a ler esta política",
    "badge.read": "O Smallprint leu esta política",
    "badge.attention":
      "Smallprint: {count, plural, one {# afirmação merece} other {# afirmações merecem}} a sua atenção",
    "badge.language": "O Smallprint ainda não lê políticas nesta língua",
    "badge.failed": "O Smallprint não conseguiu ler esta política",
    "menu.page": "Resumir esta página",
    "menu.link": "Resumir a política do link",
  },
  sv: {
    "badge.working": "Smallprint läser policyn",
    "badge.read": "Smallprint har läst policyn",
    "badge.attention":
      "Smallprint: {count, plural, one {# påstående förtjänar} other {# påståenden förtjänar}} din uppmärksamhet",
    "badge.language": "Smallprint läser inte policyer på det här språket än",
    "badge.failed": "Smallprint kunde inte läsa policyn",
    "menu.page": "Sammanfatta sidan",
    "menu.link": "Sammanfatta länkad policy",
  },
};
