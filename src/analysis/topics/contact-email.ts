import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { emailOfLink, readEmails } from "../values/email-addresses";
import { type Line, linesOf, statementAt } from "../values/lines";
import { isOfficialHost, leadsToOtherBody, wordsBefore } from "../values/other-bodies";
import { isRecipientRow } from "../values/recipient-rows";

const ASKS =
  /\b(?:contact|questions?|privacy|data protection|concerns?|inquir|enquir|complain|exercise|rights?|requests?|officer|write|dpo)\b/;
/** Addresses that the text is about and that nobody is asked to write to. */
const NO_CONTACT =
  /\b(?:no-?reply|do not reply|phishing e-?mails?|sent from|e-?mails? from|receive e-?mails? from|whitelist|fax)\b[^.]{0,30}$/;

type Found = { readonly value: string; readonly start: number; readonly end: number };

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const lines = linesOf(outline, statements);
  return lines.flatMap((line, position) =>
    emailsOf(line).flatMap(({ value, start, end }) => {
      const place = statementAt(line, start);
      const before = wordsBefore(lines, position, start);
      if (!place || isOfficialHost(value) || isRecipientRow(place.statement)) return [];
      if (/^(?:no|do-?not)-?reply/.test(value) || NO_CONTACT.test(before) || leadsToOtherBody(before))
        return [];
      const { statement, at } = place;
      const weight =
        1 + (ASKS.test(statement.text) ? 0.5 : 0) + (line.section.headed.has("contact") ? 0.3 : 0);
      return [{ value, statement, match: [at, at + end - start] as const, denial: true, weight }];
    }),
  );
}

/** Addresses in the words of a line, then those that only its links hold ("e-mail us"). */
function emailsOf({ folded, block }: Line): Found[] {
  const written: Found[] = readEmails(folded);
  for (const { href, start, end } of block.links ?? []) {
    const value = emailOfLink(href);
    if (value && !written.some((w) => w.value === value || (w.start < end && start < w.end)))
      written.push({ value, start, end });
  }
  return written;
}

/** Each e-mail address for questions, requests or complaints. */
export const contactEmail = defineTopic({ id: "contact-email", clues: [], find });

export const wording: Wording = {
  "topic.contact-email": "E-mail",
  "contact-email.says": "You can write to {value}.",
};

export const examples: Examples = {
  fires: {
    "~mira/lamp-help@lists.larkfield.example.org": ["Write to ~mira/lamp-help@lists.larkfield.example.org."],
    "privacy@larkfield.example.org": [
      "Questions? Write to privacy@larkfield.example.org.",
      "Our data protection officer can be reached at privacy [at] larkfield.example.org",
      "You can [e-mail us](mailto:privacy@larkfield.example.org) at any time.",
      "Privacy Officer, privacy@larkfield.example.org",
      "E-mail: privacy (at) larkfield [dot] example [dot] org",
    ],
  },
  silent: [
    "If we cannot help, you may complain to the Information Commissioner at casework@commissioner.example.org.",
    "Write to us at your-name@example.com.",
    "We send account notices from no-reply@larkfield.example.org.",
    "We collect your e-mail address.",
    "Questions go to our account @admin@larkfield.example.org in the Fediverse.",
    "| Recipient | Contact |\n| --- | --- |\n| Mailhouse Ltd | desk@mailhouse.example.org |",
  ],
};
