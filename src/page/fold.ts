/** Characters that are seen by nobody: zero-width spaces and joiners, soft hyphens, byte order marks, controls. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]|\u200d|(?!\s)\p{Cc}/u;
const ALL_UNSEEN = new RegExp(UNSEEN.source, "gu");

/** Is this character left out of what is read? */
export const isUnseen = (character: string): boolean => UNSEEN.test(character);

/** A piece of text with its white space folded to single spaces and unseen characters gone; ends keep their space. */
export function foldPiece(text: string): string {
  return text.replace(ALL_UNSEEN, "").replace(/\s+/g, " ");
}

/** The text as a reader sees it: white space folded to single spaces, ends trimmed, unseen characters gone. */
export function fold(text: string): string {
  return foldPiece(text).trim();
}
