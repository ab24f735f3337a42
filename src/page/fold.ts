/** Characters that are seen by nobody: zero-width spaces and joiners, soft hyphens, byte order marks, controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]|\u200d/;
const ALL_UNSEEN = new RegExp(UNSEEN.source, "g");
/** White space that is not a single space already: nearly all of it is, and stays untouched. */
const TO_FOLD = /\s{2,}|[^\S ]/g;

/** Is this character left out of what is read? */
export const isUnseen = (character: string): boolean => UNSEEN.test(character);

/** A piece of text with its white space folded to single spaces and unseen characters gone; ends keep their space. */
export function foldPiece(text: string): string {
  return text.replace(ALL_UNSEEN, "").replace(TO_FOLD, " ");
}

/** The text as a reader sees it: white space folded to single spaces, ends trimmed, unseen characters gone. */
export function fold(text: string): string {
  return foldPiece(text).trim();
}
