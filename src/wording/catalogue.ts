import type { en } from "./en";

/** Message id to ICU message. */
export type Catalogue = Readonly<Record<string, string>>;

/** The interface's messages in another language. A surplus one is an error here, a missing one is in the tests. */
export type Interface = Readonly<Partial<Record<keyof typeof en, string>>>;
