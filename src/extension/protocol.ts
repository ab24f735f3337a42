/**
 * What every script of ours knows of the others, kept apart from the schemas so that the detector, which runs on
 * every page, need not carry them.
 */

/** The version of all messages; scripts left over from an older version are not understood. */
export const PROTOCOL = 1;

/** The line between a reader and the background while a policy is being analysed. */
export const READING_PORT = "smallprint:reading";

/** The line between one of our pages and the background: the state of one tab, again whenever it changes. */
export const WATCH_PORT = "smallprint:watch";

/** The file that is injected into a page that is to be read. */
export const READER_FILE = "/reader.js";

/** Puts the version on a message. */
export function message<const T extends { type: string }>(body: T): T & { protocol: typeof PROTOCOL } {
  return { protocol: PROTOCOL, ...body };
}
