import { quoteOf } from "./quote";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import { countWords } from "./summarize";
import type { Wording } from "./topic";
import type { Notice } from "./types";
import { linesOf, statementAt } from "./values/lines";

/** Fewer words than this are hardly a whole policy: the shortest of the corpus that say anything have some hundred. */
const SHORT = 120;

type Gap = {
  /** Every match contains one of these: a look that costs nothing, before the pattern. */
  readonly holds: readonly string[];
  readonly pattern: RegExp;
};

/** What authors of templates leave for others to fill in. "[email protected]" is a veiled address, no gap. */
const GAPS: readonly Gap[] = [
  {
    holds: ["["],
    pattern:
      /\[(?:insert|add|enter|your (?!name\])|the (?:company|name|date)|name of|company|business|organi[sz]ation|app name|website|site|legal (?:name|entity)|registered|contact|date|effective date|address|street|city|country|jurisdiction|phone|telephone|e-?mail(?: address| here)?\]|dpo|xx+)[a-z '/,._-]{0,50}\]?(?<=\])(?!\()/,
  },
  {
    holds: ["{", "<"],
    pattern:
      /[{<]{1,2} ?(?:insert|your|company|business|organi[sz]ation|app|website|site|e-?mail|date)[a-z _-]{0,40}[}>]{1,2}/,
  },
  {
    holds: [" here"],
    pattern:
      /\b(?:insert|enter|add|put|fill in) (?:your |the |a )?(?:company |business |legal |contact |effective |support |real )?(?:name|date|address|e-?mail(?: address)?|website|url|phone(?: number)?|information|details)\b[^.]{0,12} here\b|\binsert (?:date|name|address|url|link|e-?mail) here\b/,
  },
  {
    holds: ["lorem ipsum", "dolor sit"],
    pattern: /\blorem ipsum\b|\bdolor sit amet\b/,
  },
  {
    holds: ["replace "],
    pattern:
      /\breplace (?:this|these|it|with|the (?:text|address|name|email))\b[^.]{0,40}\b(?:your|real|actual|own)\b/,
  },
  {
    holds: ["your city", "00000", "123 "],
    pattern:
      /\byour city,? (?:st|state)\b|\b(?:st|ca|ny) 00000\b|\b123 (?:main|business|example|fake) (?:st|street|rd|road|ave)\b/,
  },
  {
    holds: ["@your", "@example", "@domain"],
    pattern: /@(?:your-?(?:domain|company|site|website)|example|domain)\.com\b/,
  },
  {
    holds: ["yyyy", "xx/", "xx.", "xx-"],
    pattern: /\b(?:dd|mm)[/.-](?:dd|mm)[/.-]yyyy\b|\bxx[/.-]xx[/.-](?:xx){1,2}\b/,
  },
];
/** Where such words are the policy's subject: "enter your company name here" in a form it describes. */
const DESCRIBES = / > | \u2192 |\b(?:such as|for example|e\.g\.|when you|we may ask|form)\b/;

const ANNOUNCES =
  /\b(?:the|this|following) (?:\w+ )?(?:table|chart|grid)s? (?:set out |set forth |provided |shown |included )?below\b|\b(?:in|see|by) the (?:table|chart) (?:below|that follows)\b|\bthe (?:following|below) (?:table|chart)\b|\b(?:table|chart) below\b/;

/** What the reader should know of the text as a whole: gaps of a template, tables that are announced and missing, too few words. */
export function noticesOf(outline: Outline, statements: readonly Statement[]): Notice[] {
  return [
    ...unfinished(outline, statements),
    ...missingTable(outline, statements),
    ...(countWords(outline.text) < SHORT ? [notice("too-short")] : []),
  ];
}

function unfinished(outline: Outline, statements: readonly Statement[]): Notice[] {
  const whole = outline.text.toLowerCase();
  const gaps = GAPS.filter(({ holds }) => holds.some((words) => whole.includes(words)));
  for (const line of linesOf(outline, statements)) {
    for (const { holds, pattern } of gaps) {
      if (!holds.some((words) => line.folded.includes(words))) continue;
      const found = pattern.exec(line.folded.slice(0, 4000));
      const place = found && statementAt(line, found.index);
      if (!place || DESCRIBES.test(place.statement.text)) continue;
      return [
        notice("unfinished-template", outline, place.statement, [place.at, place.at + found[0].length]),
      ];
    }
  }
  return [];
}

/** A table may stand anywhere behind the words that announce it, but a text that was read without tables shows none at all. */
function missingTable(outline: Outline, statements: readonly Statement[]): Notice[] {
  const last = outline.blocks.findLastIndex(({ kind }) => kind === "cell");
  for (const statement of statements) {
    if (statement.kind === "row" || statement.blocks[1] < last) continue;
    if (!/table|chart|grid/.test(statement.text)) continue;
    const found = ANNOUNCES.exec(statement.text);
    if (found)
      return [notice("missing-table", outline, statement, [found.index, found.index + found[0].length])];
  }
  return [];
}

function notice(
  id: Notice["id"],
  outline?: Outline,
  statement?: Statement,
  match: readonly [number, number] = [0, 0],
): Notice {
  const message = { id: `notice.${id}` };
  if (!outline || !statement) return { id, message };
  const hit = { topic: "organisation", value: "", statement, match, denial: true, weight: 1 } as const;
  return { id, message, evidence: quoteOf(hit, outline) };
}

export const wording: Wording = {
  "notice.unfinished-template":
    "This policy looks unfinished: it still holds words that were to be replaced.",
  "notice.missing-table": "It points to a table that we did not find.",
  "notice.too-short": "This text is very short. It may not be the whole policy.",
};
