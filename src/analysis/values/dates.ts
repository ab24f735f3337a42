/** A date that was read in a folded text: ISO 8601 (`2022-03-31`, `2021-04`), and its UTF-16 offsets. */
export type FoundDate = { readonly value: string; readonly start: number; readonly end: number };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d{2})(?!\\d)";
const GAP = "[ ,./\\u2013-]{1,3}";

type Parts = { readonly year: string; readonly month?: string; readonly day?: string };
type Form = {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], dayFirst: () => boolean) => Parts;
};

/** Every form that policies write dates in; the fuller ones first, since the first that fits a place is taken. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`\\b${DAY}(?: of| day of)?${GAP}(${MONTH})\\b${GAP}${YEAR}`, "g"),
    read: ([day = "", month = "", year = ""]) => ({ year, month, day }),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\b${GAP}${DAY}${GAP}${YEAR}`, "g"),
    read: ([month = "", day = "", year = ""]) => ({ year, month, day }),
  },
  {
    pattern: new RegExp(`\\b${YEAR}${GAP}(${MONTH})\\b${GAP}${DAY}\\b`, "g"),
    read: ([year = "", month = "", day = ""]) => ({ year, month, day }),
  },
  {
    pattern: new RegExp(`\\b${YEAR} ?[-./\\u5e74] ?(\\d{1,2}) ?[-./\\u6708] ?(\\d{1,2})(?!\\d)`, "g"),
    read: ([year = "", month = "", day = ""]) => ({ year, month, day }),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2}) ?([-./]) ?(\d{1,2}) ?[-./] ?((?:20)?\d{2})(?![\d./-]*\d)/g,
    read: ([first = "", mark = "", second = "", year = ""], dayFirst) => {
      const monthFirst = Number(second) > 12 || (Number(first) <= 12 && mark !== "." && !dayFirst());
      const full = year.length === 2 ? `20${year}` : year;
      return monthFirst
        ? { year: full, month: first, day: second }
        : { year: full, month: second, day: first };
    },
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\b[ ,./\\u2013-]{0,3}${YEAR}`, "g"),
    read: ([month = "", year = ""]) => ({ year, month }),
  },
  {
    pattern: /\b(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])\b/g,
    read: ([year = "", month = "", day = ""]) => ({ year, month, day }),
  },
  {
    pattern: new RegExp(`(?<![\\d./-])(\\d{1,2}) ?[-./] ?${YEAR}(?![\\d./-]*\\d)`, "g"),
    read: ([month = "", year = ""]) => ({ year, month }),
  },
];

/** All dates of a folded text in order. `dayFirst` is asked where a numeric date can be read both ways. */
export function readDates(text: string, dayFirst: () => boolean = () => false): FoundDate[] {
  if (!/\d{2}/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = iso(read(match.slice(1), dayFirst));
      if (value && !found.some((f) => f.start < end && start < f.end)) found.push({ value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function iso({ year, month, day }: Parts): string | undefined {
  const named = MONTHS.indexOf((month ?? "").slice(0, 3)) + 1;
  const monthNumber = named || Number(month);
  const dayNumber = day === undefined ? 1 : Number(day);
  if (!(monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31)) return undefined;
  const two = (n: number) => String(n).padStart(2, "0");
  return day === undefined ? `${year}-${two(monthNumber)}` : `${year}-${two(monthNumber)}-${two(dayNumber)}`;
}

const BRITISH =
  /\b(?:organis(?:e|ed|ation)|personalis(?:e|ed|ation)|recognis(?:e|ed)|authoris(?:e|ed|ation)|centre|favour|behaviour|licence|programme|gdpr)\b/g;
const AMERICAN =
  /\b(?:organiz(?:e|ed|ation)|personaliz(?:e|ed|ation)|recogniz(?:e|ed)|authoriz(?:e|ed|ation)|center|favor|behavior|california|ccpa|zip code)\b/g;

/**
 * Whether a policy writes the day first in numeric dates: another date of the text that can be read in one way only
 * decides, then dates with a written month ("31 March"), then its spelling.
 */
export function writesDayFirst(text: string): boolean {
  for (const [, first, second] of text.matchAll(
    /(?<![\d./-])(\d{1,2})[-./](\d{1,2})[-./](?:20)?\d{2}(?![\d./-])/g,
  )) {
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const dayBefore = count(new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH} 20\\d{2}\\b`, "g"));
  const dayBehind = count(new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? 20\\d{2}\\b`, "g"));
  if (dayBefore !== dayBehind) return dayBefore > dayBehind;
  return count(BRITISH) > count(AMERICAN);
}
