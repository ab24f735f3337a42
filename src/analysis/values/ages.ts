const WORDS: Readonly<Record<string, string>> = {
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  "twenty-one": "21",
};

const AGE = `(\\d{1,2}|${Object.keys(WORDS).join("|")})`;
const AGES = new RegExp(
  [
    `\\b(?:under|below|younger than|less than|not yet)(?: the)?(?: minimum)?(?: ages?)?(?: of)?(?: least)? ${AGE}(?!\\d|%| (?:months|days|hours|percent|business|working|calendar|articles?|minutes))`,
    `\\b(?:at least|over|above|minimum age(?: [\\w]+){0,10}? is|minimum age of|older than|ages?|aged|age is|(?:is|are|be|being) ) ?${AGE}(?= (?:years|or (?:older|over|above|under)|and (?:over|above|older|up)|\\(|\\+)|[+.,;)]|$| to (?:use|create|register|access|subscribe|join|play|open|buy|order|sign)| in order)`,
    `\\b${AGE} ?(?:\\(\\d{1,2}\\) )?(?:years? )?(?:of age |old )?(?:or|and|\\+)? ?(?:older|over|above|up|younger|under)\\b`,
  ].join("|"),
  "g",
);

/** An age in years as digits, with its place in a folded text (UTF-16 offsets). */
export type Age = { readonly years: string; readonly start: number; readonly end: number };

/** The ages that a folded sentence names as limits ("under the age of thirteen", "16 or older"), between 6 and 21. */
export function agesIn(text: string): Age[] {
  AGES.lastIndex = 0;
  return Array.from(text.matchAll(AGES), (found) => {
    const word = found[1] ?? found[2] ?? found[3] ?? "";
    const years = WORDS[word] ?? word;
    // "12 or younger" keeps out who is not yet 13.
    const upTo = found[3] && / (?:or|and) (?:younger|under)$/.test(found[0]);
    return {
      years: upTo ? String(Number(years) + 1) : years,
      start: found.index,
      end: found.index + found[0].length,
    };
  }).filter(({ years }) => Number(years) >= 6 && Number(years) <= 21);
}
