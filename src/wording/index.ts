export type { Catalogue } from "./catalogue";
export {
  createTranslator,
  LANGUAGES,
  type MessageParams,
  nearestLanguage,
  type Translate,
} from "./translator";
