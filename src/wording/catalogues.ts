import type { Catalogue } from "./catalogue";
import { en } from "./en";

/** The language that fills the gaps of the others. */
export const FALLBACK = "en";

/** Every catalogue by its language's tag. A language is added by its one file and a line here. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };
