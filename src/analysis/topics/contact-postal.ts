import { fold } from "../fold";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { type Decision, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import type { Block } from "../types";
import { type Line, linesOf, statementAt } from "../values/lines";
import { leadsToOtherBody, wordsBefore } from "../values/other-bodies";
import { readAddresses } from "../values/postal-addresses";
import { isRecipientRow } from "../values/recipient-rows";

/** Some other company's seat, told where its service is told. */
const OTHERS =
  /\b(?:(?:operated|provided|offered|run|owned|developed|hosted|managed|supplied) by|providers?|service (?:of|from)|plug-?ins?|processors?|tool|third[- ]party information|subsidiary of|partners?|(?:verif\w+|pa(?:id|y|yments?)|process\w*|analy\w+|host\w*|stor\w*|deliver\w*)\b[^.\n]{0,60}\b(?:through|via|by))\b[^.\n]{0,160}$/;
/** What a list of others' seats hangs on: "We use these processors:". */
const LISTS_OTHERS =
  /\b(?:(?:service |third[- ]party )?providers|processors|recipients|vendors|suppliers|(?:sub-?)?contractors)\b[^.;]{0,60}:$/;
const HEADS_OTHERS =
  /\b(?:providers?|processors?|recipients|vendors|suppliers|subcontractors|plug-?ins?|third[- ]party (?:services|tools))\b/i;
const ON_THEIR_SERVERS = /\bservers of [^.\n]{0,80}$/;
const OWN =
  /\b(?:contact|write|writing|controllers?|representatives?|officers?|attn|registered office|headquarter\w*|questions?|requests?|this (?:site|website|policy)(?: is| was)? (?:\w+ ){0,2}(?:operated|owned|run|provided|offered|published|hosted|managed|developed))\b/;
/** Whose address it was is told behind it: "Acme Ltd, 9 Bay Street, will provide us with …". */
const GIVES_US =
  /^[\s,)]{0,3}(?:\([^)]{1,40}\),? ?)?(?:which |who |that )?(?:will |may |can |then )?(?:provid|transmit|send|suppl|transfer|pass|disclos|shar)\w* (?:\w+ )?us\b/;

const LONGEST_LINE = 75;
/** So many lines of an address may stand without a number: a company, a department, a person, a house. */
const REACH = 4;

/** Neighbouring short lines, as an address is set, joined to one text; any other line stands alone. */
function runsOf(lines: readonly Line[], { policy }: Outline): Line[][] {
  const runs: Line[][] = [];
  const numbered = lines.map(({ folded }) => /\d/.test(folded));
  // A list of fifty words is no address: every line of one has a number within reach.
  const near = (at: number) => numbered.slice(Math.max(0, at - REACH), at + REACH + 1).includes(true);
  for (const [at, line] of lines.entries()) {
    const last = near(at) ? runs.at(-1)?.at(-1) : undefined;
    // A line that was taken for a heading ("5 High Street") is asked what it was before.
    const goesOn =
      last && isAddressLine(last, policy.blocks[last.at]) && isAddressLine(line, policy.blocks[line.at]);
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isAddressLine({ folded }: Line, block: Block | undefined): boolean {
  return (
    (block?.kind === "paragraph" || block?.kind === "item") &&
    folded.length <= LONGEST_LINE &&
    !/[!?:;]$|@|https?:|^(?:e-?mail|tel|phone|fax|website)\b/.test(folded)
  );
}

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const lines = linesOf(outline, statements);
  return runsOf(lines, outline).flatMap((run) => {
    const starts: number[] = [];
    let text = "";
    for (const { block } of run) {
      if (text) text += ", ";
      starts.push(text.length);
      text += block.text;
    }
    return readAddresses(text).flatMap(({ value, start, end }) => {
      const first = run.findLastIndex((_, n) => (starts[n] ?? 0) <= start);
      const line = run[first];
      if (!line || !isOwn(lines, line, start - (starts[first] ?? 0), value)) return [];
      return run.flatMap((part, n) => {
        const from = starts[n] ?? 0;
        const to = from + part.block.text.length;
        if (to <= start || end <= from || n < first) return [];
        const begin = Math.max(0, start - from);
        const place = statementAt(part, begin);
        if (!place) return [];
        const { statement, at } = place;
        const stop = Math.min(statement.text.length, at + Math.min(end, to) - from - begin);
        if (GIVES_US.test(statement.text.slice(stop))) return [];
        // The line with the most of the address proves best: the one with the postcode, as a rule.
        const weight = 1 + Math.min(1, (statement.text.match(/[\p{L}\d]+/gu)?.length ?? 0) / 20);
        return [{ value, statement, match: [at, stop] as const, denial: true, weight }];
      });
    });
  });
}

function isOwn(lines: readonly Line[], line: Line, offset: number, value: string): boolean {
  const position = line.at - (lines[0]?.at ?? 0);
  const before = wordsBefore(lines, position, offset);
  const place = statementAt(line, offset);
  if (!place || isRecipientRow(place.statement) || leadsToOtherBody(before) || leadsToOtherBody(fold(value)))
    return false;
  const above = [lines[position - 1]?.folded ?? "", place.statement.leads.at(-1)?.text ?? ""];
  if (above.some((text) => LISTS_OTHERS.test(text)) || ON_THEIR_SERVERS.test(before)) return false;
  const { headed } = line.section;
  const elsewhere =
    HEADS_OTHERS.test(line.section.heading) ||
    ((headed.has("cookies") || headed.has("sharing")) && !headed.has("contact"));
  return !((elsewhere || OTHERS.test(before)) && !OWN.test(before));
}

/** One value for an address that is given twice, in full or in part. */
function decide(hits: readonly Hit[]): Decision[] {
  const groups: { value: string; words: Set<string>; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const words = new Set(hit.value.toLowerCase().match(/[\p{L}\d]+/gu));
    const same = groups.find((g) => hit.value === g.value || shared(words, g.words) >= 0.7);
    if (!same) groups.push({ value: hit.value, words, hits: [hit] });
    else same.hits.push(hit);
  }
  return groups.map(({ value, hits: all }) => ({
    value,
    hits: [...all].sort(
      (a, b) =>
        told(b, value) - told(a, value) || b.weight - a.weight || a.statement.index - b.statement.index,
    ),
  }));
}

/** The share of an address's words that a hit's own statement has, in tenths: what a quote shows of it. */
function told({ statement }: Hit, value: string): number {
  const words = fold(value).match(/[\p{L}\d]+/gu) ?? [];
  return Math.round(
    (10 * words.filter((word) => statement.text.includes(word)).length) / Math.max(1, words.length),
  );
}

/** The share of the shorter address's words that stand in the other; numbers must agree. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((word) => many.has(word)).length / Math.max(1, few.size);
}

/** Each postal address, in one line. */
export const contactPostal = defineTopic({ id: "contact-postal", clues: [], find, decide });

export const wording: Wording = {
  "topic.contact-postal": "Postal address",
  "contact-postal.says": "You can write to {value}.",
};

export const examples: Examples = {
  fires: {
    "Larkfield Games Ltd, 12 Mill Lane, Leeds LS1 4ZZ, United Kingdom": [
      "Write to us at Larkfield Games Ltd, 12 Mill Lane, Leeds LS1 4ZZ, United Kingdom.",
      "Our postal address is: Larkfield Games Ltd, 12 Mill Lane, Leeds LS1 4ZZ, United Kingdom",
      "You can reach us by post:\n\nLarkfield Games Ltd\n\n12 Mill Lane\n\nLeeds LS1 4ZZ, United Kingdom",
    ],
    "Privacy Office, 400 Harbor Street, Suite 9, Portland, OR 97201": [
      "Requests by mail go to Privacy Office, 400 Harbor Street, Suite 9, Portland, OR 97201.",
    ],
    "Marlin Nord AG Seeufer-Allee 12-18 20354 Hamburg Germany": [
      "Simply contact us.\n\nMarlin Nord AG  \nSeeufer-Allee 12-18  \n20354 Hamburg  \nGermany",
    ],
    "7 rue du vieux port - 13002 Marseille - France": [
      "Write to us at: 7 rue du vieux port - 13002 Marseille - France.",
    ],
    "Larkfield Care, P.O. Box 1234, Portland, OR 97201": [
      "You may send a letter to Larkfield Care, P.O. Box 1234, Portland, OR 97201.",
    ],
    "Lindenweg 4, 50667 Koeln, Germany": ["Our registered office is at Lindenweg 4, 50667 Koeln, Germany."],
  },
  silent: [
    "Write to us at 123 Business Rd, Suite 100, Your City, ST 00000.",
    "You may complain to the Data Protection Commission, 21 Canal Square, Dublin 2, Ireland.",
    "We use Statly, a service provided by Statly Inc., 9 Bay Street, Boston, MA 02110.",
    "We collect your postal address.",
    "Your identity can be verified through Provero GmbH (Lindenweg 4, 50667 Koeln, Germany).",
    "This website uses the counter of the Statly service provided by Statly Inc, 9 Bay Street, Suite 90, Boston, MA 02110, USA.",
    "If you log in so, Statly Ltd, 14 Canal Street, Dublin 4, Ireland will provide us with your name.",
    "## Chat providers used\n\n- Statly Ltd, 14 Canal Street, Dublin 4, Ireland",
    "Third-party information: Statly Inc., 9 Bay Street, Boston, MA 02110, USA.",
    "In 2019 Europe changed its rules.",
    "We use these processors:\n\nStatly Ltd, Lindenweg 4, 50667 Koeln, Germany: counting visits",
  ],
};
