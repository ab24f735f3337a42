export type { Catalogue } from "./catalogue";
export { FALLBACK, LANGUAGES, type Language, nearestLanguage } from "./languages";
export { shelve, type Words, wordsOf } from "./shelf";
export { type MessageParams, type Translate, type TranslatorOptions, translator } from "./translator";
