export type { Catalogue } from "./catalogue";
export { LANGUAGES, type Language, nearestLanguage } from "./languages";
export { shelve, type Words, wordsOf } from "./shelf";
export { type Translate, translator } from "./translator";
