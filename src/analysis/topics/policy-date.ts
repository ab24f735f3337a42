import { fold } from "../fold";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { readDates, writesDayFirst } from "../values/dates";
import { type Line, linesOf, statementAt } from "../values/lines";

/** What stands before the date of the last change, of taking effect, and of versions gone by. */
const UPDATED =
  /\b(?:updated?|revis(?:ed|ion)|modified|modification|amended|changed|version|edited|last change)\b/g;
const EFFECTIVE =
  /\b(?:effective|in effect|takes? effect|in force|into force|valid (?:from|since)|dated?|posted|published|issued|adopted|reviewed|since)\b/g;
/** A board adopts a policy before it holds. */
const ADOPTED = /\b(?:adopted|approved|ratified)\b/;
const PAST =
  /(?:\b|\d)(?:previous(?:ly)?|prior|archived?|older|earlier|former|until|before|superseded|replaces|last (?:12|twelve) months|born|registered)\b/;
/** What has dates of its own. */
const OTHER_THING =
  /\b(?:act|law|regulations?|resolution|ordinance|directive|gdpr|dsgvo|ccpa|cpra|framework|clauses|agreement|terms|decision|shield|brexit|customers who|users who|copyright|deadline|report|certif\w+|as amended)\b/;
const POLICY = /\b(?:policy|notice|statement|page|document|version|privacy)\b/;

/** A date with the words that label it; the better labelled, the heavier. */
function weigh(line: Line, lines: readonly Line[], position: number, start: number, end: number): number {
  const { folded } = line;
  const before = folded.slice(Math.max(0, start - 110), start);
  const near = sentenceTail(before);
  const after = folded.slice(end, end + 40);
  const updated = lastIndex(near, UPDATED);
  const effective = lastIndex(near, EFFECTIVE);
  const title = position > 0 ? (lines[position - 1]?.folded ?? "") : "";
  const lone = folded.length <= end - start + 12;
  const labelled = Math.max(updated, effective) >= 0;
  if (PAST.test(near.slice(-60)) || /^ ?(?:\)|and|to|until) ?(?:until|to \w+ \d)/.test(after)) return 0;
  const short = folded.length <= 140;
  if (!labelled) {
    if (/^ ?(?:version|revision|update)/.test(after)) return short ? 2.5 : 0;
    if (!lone) return 0;
    if (UPDATES_BY_TITLE.test(title)) return 3;
    return position < 8 && line.block.kind !== "cell" ? 1.6 : 0;
  }
  const nearest = near.slice(-40);
  if (OTHER_THING.test(nearest) && !POLICY.test(nearest)) return 0;
  // "Last updated: May 2, 2024" opens a sentence; deep in one, the policy itself must be what changed.
  if (!short && near.length > 40 && !POLICY.test(near)) return 0;
  const edge = position < 14 ? 1 : position > lines.length - 12 ? 0.5 : 0;
  return (
    (updated > effective ? 3 : ADOPTED.test(near) ? 1.7 : 2) +
    edge +
    (short || near.length <= 40 ? 0.6 : 0) +
    (POLICY.test(near) ? 0.2 : 0)
  );
}

const UPDATES_BY_TITLE =
  /^(?:last |date )?(?:updated?|revised|modified|effective|revision|version)(?: date| on| as of)?:?$/;

/** The words of the sentence so far. */
function sentenceTail(text: string): string {
  return text.slice(lastIndex(text, /[.!?] (?=\w)/g) + 1);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** The first cell of a row stands for the row, whose label and date stand in different cells; the others for nothing. */
function asRow(line: Line): Line {
  const row = line.statements[0];
  if (row?.kind !== "row" || row.cells.length < 2) return line;
  return { ...line, start: row.span.start, folded: row.blocks[0] === line.at ? row.text : "" };
}

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const lines = linesOf(outline, statements);
  let locale: boolean | undefined;
  const dayFirst = () => {
    locale ??= writesDayFirst(fold(outline.text));
    return locale;
  };
  return lines.map(asRow).flatMap((line, position) =>
    /\d{4}|\d[./-] ?\d/.test(line.folded)
      ? readDates(line.folded.slice(0, 2000), dayFirst).flatMap(({ value, start, end }) => {
          const weight = weigh(line, lines, position, start, end);
          const place = weight > 0 ? statementAt(line, start) : undefined;
          if (!place) return [];
          const { statement, at } = place;
          return [{ value, statement, match: [at, at + end - start] as const, denial: true, weight }];
        })
      : [],
  );
}

/** When the policy was last changed, or since when it holds. */
export const policyDate = defineTopic({
  id: "policy-date",
  clues: [],
  find,
  /** One date: the best labelled one; of a table of versions the latest. */
  decide(hits) {
    const best = [...hits].sort(
      (a, b) =>
        b.weight - a.weight ||
        (a.statement.kind === "row" && b.statement.kind === "row" ? b.value.localeCompare(a.value) : 0) ||
        a.statement.index - b.statement.index,
    )[0];
    if (!best) return [];
    const same = hits.filter((h) => h.value === best.value && h !== best);
    return [{ value: best.value, hits: [best, ...same] }];
  },
});

export const wording: Wording = {
  "topic.policy-date": "Date of the policy",
  "policy-date.says": "It is dated {value}.",
};

export const examples: Examples = {
  fires: {
    "2022-03-31": [
      "Last updated: 31 March 2022",
      "Effective date: March 31st, 2022",
      "This policy was last revised on 2022-03-31.",
      "last modified 31.03.2022",
      "# Privacy notice\n\n## Last updated\n\nMarch 31, 2022",
    ],
    "2024-08-01": ["Adopted by the board on July 9, 2024. Effective August 1, 2024."],
    "2021-04": ["Last update: 04 - 2021", "Updated in April 2021"],
    "2024-02-01": ["Updated 02/01/2024. This covers California residents, in color."],
  },
  silent: [
    "The previous version applied until 1 May 2019.",
    "The California Consumer Privacy Act took effect on January 1, 2020.",
    "We may update this policy from time to time.",
    "In the last 12 months we sold nothing.",
  ],
};
