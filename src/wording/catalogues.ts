import { topicWording } from "../analysis/topics/wording";
import type { Catalogue } from "./catalogue";
import { en } from "./en";

/** The language that fills the gaps of the others. */
export const FALLBACK = "en";

/**
 * Every catalogue that readers can choose, by its language's tag: the interface and the statements.
 *
 * Interfaces are worded in de, es, fr, it, nl, pt and sv as well (one file each), but a language is offered here only
 * with its statements: an answer half in one language and half in another would be read as a fault.
 */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en: { ...topicWording, ...en } };
