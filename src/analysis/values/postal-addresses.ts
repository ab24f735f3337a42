import { COUNTRY, US_STATE_CODES, US_STATE_NAMES } from "../lexicon/countries";

/** A postal address in one line, as written, with its UTF-16 offsets in the text that it was read from. */
export type FoundAddress = { readonly value: string; readonly start: number; readonly end: number };

const SPACE = "[ ,.]{1,3}";
const COUNTRIES = new RegExp(`^[ ,.(\\u2013-]{1,4}(?:${COUNTRY})\\b\\)?`, "i");
const CITY = /^[ ,]{1,2}\p{Lu}[\p{L}'.-]+(?:[ -]\p{Lu}[\p{L}'.-]+)?/u;

/** Digits as postcodes have them; a cheap look that spares most lines with a number the patterns below. */
const FOUR_DIGITS = /\d{4}/;
const THREE_DIGITS = /\d{3}/;
const LETTER_AND_DIGIT = /[A-Z]\d/;
const WORD_AND_FIVE_DIGITS = /[a-z][ ,.]{1,3}\d{5}/i;
const ASIAN_CITY = /(?:pore|oul|jing|lore|luru|mbai|elhi|gaon|gram|abad|nnai|une)[ ,-]{1,3}\d{3}/i;
/** A name behind a comma or a number; a text without capitals may have any word there. */
const NAME_BEHIND = /[,\d] ?[A-Z]|^[^A-Z]*$/;

type Postcode = {
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  readonly city?: true;
  readonly weak?: true;
};

/** What an address ends with: a postcode of some country's form. A form that looks like other numbers needs a country or a street. */
const POSTCODES: readonly Postcode[] = [
  {
    needs: WORD_AND_FIVE_DIGITS,
    pattern: new RegExp(`\\b(?:${US_STATE_NAMES})${SPACE}(?:usa?${SPACE})?\\d{5}(?:-\\d{4})?\\b`, "gi"),
  },
  {
    needs: WORD_AND_FIVE_DIGITS,
    pattern: new RegExp(
      `\\b(?:${US_STATE_CODES.toUpperCase()})${SPACE}(?:USA?${SPACE})?\\d{5}(?:-\\d{4})?\\b`,
      "g",
    ),
  },
  { needs: WORD_AND_FIVE_DIGITS, pattern: new RegExp(`, (?:${US_STATE_CODES}) \\d{5}(?:-\\d{4})?\\b`, "g") },
  { needs: LETTER_AND_DIGIT, pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g },
  { needs: LETTER_AND_DIGIT, pattern: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/g },
  { needs: LETTER_AND_DIGIT, pattern: /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[\dAC-FHKNPRTV-Y]{4}\b/g },
  { needs: /ublin /, pattern: /\b(?:Dublin|dublin) \d{1,2}\b/g },
  {
    needs: FOUR_DIGITS,
    pattern: /\b(?:NSW|VIC|QLD|TAS|ACT|Victoria|New South Wales|Queensland),? \d{4}\b/g,
  },
  { needs: FOUR_DIGITS, pattern: /\b\d{4} ?[A-Z]{2}(?=[ ,]{1,2}\p{Lu})/gu, city: true },
  { needs: FOUR_DIGITS, pattern: /\b[A-Z]{1,3}-\d{4,5}(?=[ ,]{1,2}\p{Lu})/gu, city: true },
  { needs: THREE_DIGITS, pattern: /(?<![\d-])\d{3} \d{2}(?= \p{Lu}\p{Ll})/gu, city: true, weak: true },
  { needs: FOUR_DIGITS, pattern: /(?<![\d.,/-])\d{4,5}(?= \p{Lu}\p{Ll}+)/gu, city: true, weak: true },
  { needs: FOUR_DIGITS, pattern: /\b\d{3}-\d{4}(?=,? (?:Japan|Tokyo))/g },
  {
    needs: ASIAN_CITY,
    pattern:
      /\b(?:Singapore|Seoul|Beijing|Bangalore|Bengaluru|Mumbai|Delhi|Gurgaon|Gurugram|Hyderabad|Chennai|Pune)[ ,-]{1,3}\d{3} ?\d{2,3}\b/gi,
  },
  {
    needs: NAME_BEHIND,
    pattern: new RegExp(`(?<=[,\\d] ?)(?<![\\p{L}])(?:${COUNTRY})\\b(?=[.,;)]|$| \\p{Lu})`, "giu"),
    weak: true,
  },
];

/** What only an address has before its end: a numbered street, a box, a building. */
const STREET =
  /\b(?:street|str\.?|st\.?|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane|drive|parkway|pkwy|way|suite|ste\.?|floor|fl\.?|building|house|square|plaza|place|court|quay|embankment|highway|hwy|box|rue|via|viale|calle|carrera|avda|tower|business park|park|row|terrace|circle|close|hill|walk|crescent|gate|wharf|loop|pike|route|unit|level|block|room|centre|center)\b|\p{L}{3,}-?(?:stra(?:\u00dfe|sse|at)|gatan|v\u00e4gen|laan|weg|platz|allee|ring|gade|vej|katu|plein|kade|gracht|avenue|gasse)\b/iu;
const NUMBERED =
  /(?:^|[\s,#])\d{1,5}[a-z]?(?:[-/\u2013]\d{1,4})?,? \p{Lu}|\p{L}{3,},? \d{1,4}(?:[-/\u2013]\d{1,4})? ?[a-z]?(?=[\s,]|$)|\bbox \d/iu;

/** "12 rue du port": the name of a street goes on without capitals. */
const LOWER_CASE_STREET =
  /\b\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|quai|chemin|impasse|route|cours) (?:de |du |des |d'|la |le |les |l'|saint-)?[\p{L}' -]{3,40}$/iu;

const LONGEST = 220;
/** Words in lower case that stand inside an address. */
const INSIDE =
  /^(?:gGmbH,?|r\.l\.?|s\.r\.o\.?|of|the|and|de|del|la|le|les|du|des|der|den|van|von|di|da|dos|e|y|et|c\/o|rue|via|street|road|floor|suite|floors|avenue|boulevard|str\.|a|b|tn|no\.|n\u00ba|\u2013|-|&|st|nd|rd|th|att|attn|bis|sas|soci\u00e9t\u00e9|co|officer|department|office|counsel|building|house|ul\.|u\.|\u0443\u043b\.|\d.*)[,.]?$/;
/** Words that lead to an address, for texts without capitals. */
const LEADS =
  /^(?:at|to|is|are|us|mail|post|address|in|on|located|office|by|or|contact|write|from|with|via|offices)[:,]?$/i;
const ABBREVIATED =
  /^(?:\p{L}|st|ste|rd|ave|blvd|dr|ln|hwy|pkwy|fl|inc|ltd|co|corp|llc|no|nr|bldg|attn|att|reg|str|apt|po|p\.o|u\.s|u\.s\.a|b\.v|n\.v|s\.a|s\.r\.l|s\.\u00e0|d\.c|u\.k|pty|jr|sr|mr|mrs|ms|dept|esq|ul|av|s\.l|a\.s|s\.p\.a|s\.a\.s)$/iu;
const LABEL_INSIDE = /^(?:attn|att|attention|c\/o|fao|re):$/i;

/** All postal addresses of a text of one line. */
export function readAddresses(text: string): FoundAddress[] {
  if (text.length > 20_000 || !/\d/.test(text)) return [];
  const found: FoundAddress[] = [];
  const ends = POSTCODES.filter(({ needs }) => !needs || needs.test(text))
    .flatMap(({ pattern, city, weak }) =>
      Array.from(text.matchAll(pattern), (m) => ({ at: m.index, end: m.index + m[0].length, city, weak })),
    )
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const lowerCase = !/\p{Lu}/u.test(text);
  for (const anchor of ends) {
    const last = found.at(-1);
    if (last && anchor.at < last.end) continue;
    const tail = extend(text, anchor.end, anchor.city === true);
    // "Dublin 15, D15 YT2H": two ends of one address.
    if (
      last &&
      anchor.at - last.end < 40 &&
      /^[ ,]*(?:\p{Lu}[\p{L} ]{0,25},? )?$/u.test(text.slice(last.end, anchor.at))
    ) {
      found[found.length - 1] = address(text, last.start, tail.end);
      continue;
    }
    const street = LOWER_CASE_STREET.exec(text.slice(Math.max(0, anchor.at - 70), anchor.at));
    const from = anchor.at - (street?.[0].length ?? 0);
    const start = startOf(text, from, Math.max(last?.end ?? 0, anchor.at - LONGEST), lowerCase);
    const body = text.slice(start, anchor.at);
    if (!NUMBERED.test(body) && !(STREET.test(body) && !anchor.weak)) continue;
    if (anchor.weak && !(STREET.test(body) || tail.country || (NUMBERED.test(body) && anchor.city !== true)))
      continue;
    if (anchor.weak && /^(?:19|20)\d\d$/.test(text.slice(anchor.at, anchor.end)) && !tail.country) continue;
    found.push(address(text, start, tail.end));
  }
  return found.filter(({ value }) => value.length >= 12 && !PLACEHOLDER.test(value));
}

/** "123 Business Rd, Your City, ST 00000": the form of an address, and nobody lives there. */
const PLACEHOLDER =
  /\byour (?:city|state|street|address|company|country)\b|\b0{5}\b|\b(?:city|street|state|zip|address) ?[\])]|\b123 (?:main|business|example|any|fake)\b.{0,60}\b(?:anytown|city|12345)\b|\[[a-z ]{3,30}\]/i;

function address(text: string, start: number, end: number): FoundAddress {
  return {
    value: text
      .slice(start, end)
      .replace(/^[\s,.:;(-]+|[\s,.:;(-]+$/g, "")
      .replace(/\s+/g, " "),
    start,
    end,
  };
}

/** Past the postcode: the town where it stands behind, then the country. */
function extend(text: string, from: number, city: boolean): { end: number; country: boolean } {
  let end = from;
  if (city && !COUNTRIES.test(text.slice(end, end + 40))) {
    const town = CITY.exec(text.slice(end, end + 60))?.[0] ?? "";
    // "Hamburg Germany": the second word may be the country already.
    const first = /^[ ,]{1,2}[^ ]+/.exec(town)?.[0] ?? town;
    end += COUNTRIES.test(text.slice(end + first.length, end + first.length + 40))
      ? first.length
      : town.length;
  }
  let country = COUNTRIES.exec(text.slice(end, end + 40))?.[0] ?? "";
  if (!country) {
    // "Lancing, West Sussex, England": one more name may stand before the country.
    const between = /^[ ,]{1,2}\p{Lu}[\p{L} ]{2,25}(?=,)/u.exec(text.slice(end, end + 40))?.[0] ?? "";
    const further = between
      ? (COUNTRIES.exec(text.slice(end + between.length, end + between.length + 40))?.[0] ?? "")
      : "";
    if (further) country = between + further;
  }
  if (/ us$/.test(country)) country = "";
  return { end: end + country.length, country: country !== "" };
}

/** Back from the postcode, word by word, to where the address begins. */
function startOf(text: string, from: number, least: number, lowerCase: boolean): number {
  let start = from;
  for (let at = from; at > least; ) {
    let end = at;
    while (end > least && /\s/.test(text[end - 1] ?? "")) end--;
    let begin = end;
    while (begin > least && !/\s/.test(text[begin - 1] ?? "")) begin--;
    const word = text.slice(begin, end);
    if (!word || !belongs(word, lowerCase)) break;
    start = begin;
    at = begin;
  }
  const lead =
    /^(?:(?:of|the|and|e|y|a|b|de|-|\u2013|&|at|By|At|To|Entity|Mailing|Registered|Our|Mail|Post|Postal|Address)[ ,]+)+/.exec(
      text.slice(start, from),
    );
  return start + (lead?.[0].length ?? 0);
}

function belongs(word: string, lowerCase: boolean): boolean {
  if (/[@;|"\u201c\u201d]|https?:|www\./.test(word) || (/:$/.test(word) && !LABEL_INSIDE.test(word)))
    return false;
  if (/[.!?]$/.test(word) && !ABBREVIATED.test(word.slice(0, -1)) && !/^\d/.test(word)) return false;
  if (lowerCase) return !LEADS.test(word);
  const bare = word.replace(/^[^\p{L}\d]+/u, "");
  return /^[\p{Lu}\d]/u.test(bare) || INSIDE.test(word) || bare === "";
}
