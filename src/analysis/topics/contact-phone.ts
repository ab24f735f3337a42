import { fold } from "../fold";
import { COUNTRY, countryCode } from "../lexicon/countries";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { linesOf, statementAt } from "../values/lines";
import { leadsToOtherBody, wordsBefore } from "../values/other-bodies";
import { normalisePhone, readPhones } from "../values/phone-numbers";
import { isRecipientRow } from "../values/recipient-rows";

const ASKS = /\b(?:contact|privacy|request|exercise|rights?|officer|opt[- ]?out|call)\b/;
const INQUIRES =
  /\b(?:questions?|concerns?|inquir(?:y|ies)|complaints?|privacy practices|contact us|by mail)\b/;

/** Six digits with marks between them, or a toll-free number that goes on in letters: no number that can be called has less. */
const ENOUGH_DIGITS = /\d(?:[ \u2013.()/-]{0,3}\d){5}|8(?:00|33|44|55|66|77|88)/;

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const lines = linesOf(outline, statements);
  let countries: readonly string[] | undefined;
  return lines.flatMap((line, position) => {
    if (!ENOUGH_DIGITS.test(line.folded)) return [];
    const above = line.folded.length < 60 ? (lines[position - 1]?.folded.slice(-60) ?? "") : "";
    return readPhones(line.folded, above).flatMap(({ text, start, end }) => {
      const place = statementAt(line, start);
      const before = wordsBefore(lines, position, start);
      if (!place || isRecipientRow(place.statement) || leadsToOtherBody(before)) return [];
      countries ??= countriesOf(outline.text);
      const { statement, at } = place;
      const weight = 1 + (ASKS.test(statement.text) ? 0.5 : 0) + (INQUIRES.test(statement.text) ? 0.3 : 0);
      const value = normalisePhone(text, countries);
      return [{ value, statement, match: [at, at + end - start] as const, denial: true, weight }];
    });
  });
}

const IN_ADDRESS = new RegExp(`(?:,|\\d|\\n) ?(${COUNTRY})(?=[.,;\\n]|$)|registered in (${COUNTRY})\\b`, "g");

/** The countries that a policy's addresses end with, the commonest first. */
function countriesOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [, inAddress, seat] of fold(text).matchAll(IN_ADDRESS)) {
    const code = countryCode(inAddress ?? seat ?? "");
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** Each phone number that can be called. */
export const contactPhone = defineTopic({ id: "contact-phone", clues: [], find });

export const wording: Wording = {
  "topic.contact-phone": "Phone",
  "contact-phone.says": "You can call {value}.",
};

export const examples: Examples = {
  fires: {
    "+18005550199": [
      "Call us toll-free at 1-800-555-0199.",
      "You may also phone (800) 555-0199 with your request.",
    ],
    "+442079460018": ["Telephone: +44 (0)20 7946 0018", "Ring our office on +44 20 7946 0018."],
    "+18009378482": ["Please call 1-800-WESTHUB to opt out."],
  },
  silent: [
    "Larkfield is registered in England under company number 0123456789.",
    "This notice was last updated on 2024-05-12.",
    "If you are not satisfied, call the Information Commissioner's Office on 0303 123 1113.",
    "Fax: 020 7946 0018",
    "We collect your phone number.",
  ],
};
