import type { en } from "./en";

/** Message id to ICU message. */
export type Catalogue = Readonly<Record<string, string>>;

/** The interface's messages in some language: the compiler finds a missing and a surplus one. */
export type Interface = Readonly<Record<keyof typeof en, string>>;
