const STRAIGHT: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u00ad": " ",
};

/**
 * The text as patterns see it: lower case, straight quotes, plain spaces and hyphens.
 * Code unit for code unit as long as the original, so that offsets hold in both.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few letters (İ) grow when lowered; such a text is lowered letter by letter instead.
  const same = lower.length === text.length ? lower : Array.from(text, lowerAlike).join("");
  return same.replace(
    /[\u2018\u2019\u201a\u02bc\u201c\u201d\u201e\u2010-\u2012\u00a0\u202f\u2009\u00ad]/g,
    (c) => STRAIGHT[c] ?? c,
  );
}

function lowerAlike(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
