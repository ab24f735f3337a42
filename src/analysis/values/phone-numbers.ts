import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A phone number as it stands in a folded text, with its UTF-16 offsets. */
export type FoundPhone = { readonly text: string; readonly start: number; readonly end: number };

/** Digits with the marks that are set between them; letters only as in "1-800-privacy". */
const NUMBER =
  /(?<![\w#$\u20ac\u00a3.@/=-])(?:\+ ?)?\(?\+?\d(?:[ \u2013.()/-]{0,3}\d){5,14}(?![\w@/%=]|[.,]\d|-\d)|(?<!\w)1?[- (]{0,2}8(?:00|33|44|55|66|77|88)[-) .]{1,2}[a-z][a-z-]{5,12}(?:[- ]?\d{1,4})?(?!\w)/g;
/** What has a number of its own that nobody can call. */
const OTHER_NUMBER =
  /\b(?:compan(?:y|ies)|registration|registered|regist(?:er|ry)|reg\.?|charity|org(?:anisation|anization)?\.?|vat|tax|tin|ein|kvk|hrb|siren|siret|abn|acn|license|licence|cin|uen|trade|commercial|business|tender|case|docket|file|permit|code|section|article|\u00a7|rcs|number:? (?:is )?fc|fax(?:imile)?|version|po box|p\.?o\.? box|box|postcode|zip)\b[^;|]{0,28}$/;
const CALLS =
  /\b(?:call(?:ing|s)?|phone|telephone|tel|toll[- ]free|hotline|helpline|ring|dial|voicemail|mobile|whatsapp|landline|contact number)\b|\u260e|\u2706|\bt:|\bp:/;

/** The North American form; a second number in brackets behind it is another number. */
const AMERICAN = /^(?:\+? ?1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)/;

/** The numbers of a folded text that are there to be called: by their form ("+…", "(…) …-…") or by the words around them. */
export function readPhones(text: string, context = ""): FoundPhone[] {
  if (!/\d/.test(text)) return [];
  const found: FoundPhone[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const bare = match[0].includes(")") ? match[0] : match[0].replace(/^\(/, "");
    const start = match.index + match[0].length - bare.length;
    const number = AMERICAN.exec(bare)?.[0] ?? bare.trim();
    const before = `${context} ${text.slice(Math.max(0, start - 120), start)}`;
    const digits = number.replace(/\D/g, "").length;
    if (!/[a-z]/.test(number) && (digits < 7 || digits > 15 || /[a-z] \($/.test(before))) continue;
    if (OTHER_NUMBER.test(before.slice(-60)) && !CALLS.test(before.slice(-24))) continue;
    if (looksLikeDate(number)) continue;
    const formed = /^\+|^\(\+?\d{1,4}\)/.test(number) || AMERICAN.test(number);
    if (!formed && !CALLS.test(before.slice(-90))) continue;
    found.push({ text: number, start, end: start + number.length });
  }
  return found;
}

function looksLikeDate(text: string): boolean {
  return /^(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}$|^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}$|^(?:19|20)\d{2} ?[-\u2013] ?(?:19|20)\d{2}$|^\d{5}-\d{4}$/.test(
    text,
  );
}

const KEYS = "22233344455566677778889999";

/**
 * A number as E.164 where the country is clear: written with it, of the North American form, or of a form that is valid
 * in a country that the policy's own addresses name (ISO 3166, likeliest first). Otherwise its digits.
 * Parsed by libphonenumber's smallest metadata (30 kB gzipped); patterns of our own knew no trunk prefixes.
 */
export function normalisePhone(text: string, countries: readonly string[] = []): string {
  const dialled = text
    .replace(/[a-z]/g, (letter) => KEYS[letter.charCodeAt(0) - 97] ?? "")
    .replace(/^\((\+\d{1,3})\)-?/, "$1 ")
    .replace(/(\+\d{1,3}) ?-?\(0\)/, "$1 ");
  const digits = dialled.replace(/\D/g, "");
  // "1-800-xfinity-plus": what is dialled beyond eleven digits is there to be read only.
  if (/[a-z]/.test(text)) return e164(digits.slice(0, digits.startsWith("1") ? 11 : 10), "US") ?? digits;
  if (dialled.startsWith("+")) return e164(dialled) ?? `+${digits}`;
  const american = /^1?[2-9]\d{9}$/.test(digits) && !/^0/.test(digits);
  if (american && /^(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}$/.test(text))
    return e164(digits, "US") ?? digits;
  if (digits.startsWith("00")) return e164(`+${digits.slice(2)}`) ?? digits;
  for (const country of american ? ["US", ...countries] : countries) {
    const number = e164(dialled, country);
    if (number) return number;
  }
  return digits;
}

function e164(text: string, country?: string): string | undefined {
  const number = parsePhoneNumberFromString(
    text,
    country ? { defaultCountry: country as CountryCode } : undefined,
  );
  return number?.isValid() ? number.number : undefined;
}
