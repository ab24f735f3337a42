export { createTranslator, LANGUAGES, type Translate } from "./translator";
