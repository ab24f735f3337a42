/** A length of time as written in a text. */
export type Duration = {
  /** ISO 8601 in the unit that the text uses: `P30D`, `P13M`, `P7Y`, `P6W`, `PT72H`. */
  readonly iso: string;
  /** UTF-16 offsets of its words. */
  readonly start: number;
  readonly end: number;
};

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORD = `(?:${[...TENS].map((t) => `${t}(?:[- ](?:${ONES.slice(0, 9).join("|")}))?`).join("|")}|${[...ONES].reverse().join("|")}|(?:one )?hundred(?: and (?:${TENS.join("|")}))?)`;
const NUMBER = String.raw`(?:\d{1,4}(?:[.,]\d)?|${WORD})`;
/** "30", "thirty (30)", "(30) thirty", "30 (thirty)" */
const COUNT = String.raw`\(?(${NUMBER})\)?(?: ?\((${NUMBER})\)| (${WORD})\b)?`;
const UNIT =
  "(?:(?:consecutive|calendar|business|working|full|further|additional|more|whole|rolling|fiscal|financial|tax|contract) ){0,2}(minute|min|hour|hr|h|day|week|month|year|yr)s?'?";
const DURATION = new RegExp(
  String.raw`(?<![\w.§$€£/])(?:${COUNT}(?:[- ](?:${UNIT}))?(?: (?:to|or) |(?<!hundred) and | ?[–—] ?|(?<=[\d)s]) ?- ?|-to-))?${COUNT}[- ]?${UNIT}(?!\w)`,
  "g",
);
const SINGLE =
  /\b(?:for|within|after|of|to|than|least|about) (an?) (?:calendar |full |further |whole )?(hour|day|week|month|year)\b(?! of age)/g;

/** Every duration in a folded text, a range as its two ends, in the order of the text. */
export function readDurations(text: string): Duration[] {
  const found: Duration[] = [];
  DURATION.lastIndex = 0;
  for (let hit = DURATION.exec(text); hit; hit = DURATION.exec(text)) {
    const [whole, a1, , , fromUnit, b1, , , unit] = hit;
    const [start, end] = [hit.index, hit.index + whole.length];
    if (!unit) continue;
    const low = a1 && countOf(a1);
    if (low !== undefined && low !== "") push(found, low, fromUnit ?? unit, start, end);
    const high = b1 && countOf(b1);
    if (high !== undefined && high !== "") push(found, high, unit, start, end);
  }
  for (const hit of text.matchAll(SINGLE)) {
    const at = hit.index + hit[0].indexOf(` ${hit[1]} `) + 1;
    push(found, 1, hit[2] ?? "", at, hit.index + hit[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

function push(found: Duration[], count: number, unit: string, start: number, end: number): void {
  if (count <= 0) return;
  const letter = unit === "min" ? "M" : (unit[0] ?? "").toUpperCase();
  const iso = /^(?:h|m(?:in|inutes?)$)/.test(unit) ? `PT${count}${letter}` : `P${count}${letter}`;
  found.push({ iso, start, end });
}

/** "13", "thirteen", "twenty-four", "one hundred and eighty" */
function countOf(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words.replace(",", "."));
  let sum = 0;
  for (const word of words.split(/[- ]/)) {
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)];
    if (one >= 0) sum += one + 1;
    else if (ten >= 0) sum += 20 + 10 * ten;
    else if (word === "hundred") sum = 100 * Math.max(1, sum);
  }
  return sum || undefined;
}
