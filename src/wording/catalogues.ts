import { topicWording } from "../analysis/topics/wording";
import type { Catalogue } from "./catalogue";
import { en } from "./en";

/** The language that fills the gaps of the others. */
export const FALLBACK = "en";

/** Every catalogue by its language's tag: the interface and the statements. A language is a file and a line here. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en: { ...topicWording, ...en } };
