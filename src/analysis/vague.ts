import { type Frame, strengthIn } from "./frames";
import { isDenied } from "./negation";
import { quoteOf } from "./quote";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Wording } from "./topic";
import type { VagueHint } from "./types";

/**
 * Words that leave open what is done. The kinds are those of Reidenberg et al., "Ambiguity in Privacy Policies and the
 * Impact of Regulation" (Journal of Legal Studies 45, 2016): modality, condition, numeric quantifier, and lists that
 * stay open; the data protection authorities ask to avoid them (WP260 rev.01, guidelines on transparency, no. 13).
 */
type Kind = {
  readonly id: VagueHint["id"];
  /** Every match contains one of these: a look that costs next to nothing, before the pattern. */
  readonly holds: readonly string[];
  readonly pattern: RegExp;
};

const KINDS: readonly Kind[] = [
  {
    id: "may",
    holds: [" may", " might", " could"],
    pattern:
      /\b(?:we|us|it|(?:third[- ])?part(?:y|ies)|partners|providers|affiliates|companies|information|data|cookies) (?:\w+ ){0,3}?(?:may|might|could)\b(?! not\b)/,
  },
  {
    id: "open-list",
    holds: ["limit", " among ", "so on", "similar", "other", "etc"],
    pattern:
      /\b(?:including,? (?:but not|without) limit\w*|includ\w+,? without being limited|among (?:other things|others)|and so on|and similar (?:information|data)|or other (?:similar |related )?(?:information|data|purposes))\b|\betc\b/,
  },
  {
    id: "condition",
    holds: [
      "necessary",
      "need",
      "appropriate",
      "permitted",
      "allowed",
      "reasonable",
      "advisable",
      "from time to time",
      "cases",
      "circumstances",
      "situations",
      "discretion",
    ],
    pattern:
      /\b(?:as|where|when|if|whenever|to the extent) (?:we (?:deem|consider|believe|think) )?(?:it )?(?:is |are )?(?:otherwise )?(?:necessary|needed|appropriate|permitted|allowed|required or permitted|reasonable|advisable)\b|\bfrom time to time\b|\bin (?:certain|some|limited|rare) (?:cases|circumstances|situations)\b|\bat our (?:sole )?discretion\b/,
  },
  {
    id: "unnamed",
    holds: ["certain", "some ", "various", "selected", "trusted", "other ", "business "],
    pattern:
      /\b(?:certain|some|various|selected|trusted) (?:of (?:our|your) )?(?:[\w-]+ )?(?:third[- ]parties|partners|companies|(?:personal )?(?:information|data)|purposes)\b|\bother third[- ]parties\b|\bother purposes\b|\b(?:other |various )?(?:legitimate )?business (?:purposes|needs|reasons)\b/,
  },
];

/** Where a policy tells what it does; elsewhere such words blur nothing. */
const PRACTICES: readonly Frame[] = ["collect", "use", "share", "sell", "retain"];
/** The reader, who may do what he likes, a law, or the future of the text. */
const ASIDE =
  /\byou (?:may|might|could|can|have)\b|\brights?\b|\b(?:amend|updat|chang|revis|modif)\w* (?:\w+ ){0,4}(?:policy|notice|statement)\b|\b(?:policy|notice|statement)\b[^.;]{0,60}\b(?:amend|updat|chang|revis|modif)|\btechnical measures\b/;
/** Shorter ones are headings and labels. */
const LEAST_WORDS = 6;

/** A page has no room for more. */
const MOST_QUOTES = 5;

/** Where the policy leaves open what it does: how many sentences of each kind, and the first of them. */
export function vagueHintsOf(outline: Outline, statements: readonly Statement[]): VagueHint[] {
  const found = new Map<VagueHint["id"], { statement: Statement; match: readonly [number, number] }[]>();
  for (const statement of statements) {
    const { text, frames, section } = statement;
    if (!PRACTICES.some((frame) => strengthIn(frames, frame) === 3) || section.headed.has("security"))
      continue;
    if (text.split(" ", LEAST_WORDS).length < LEAST_WORDS) continue;
    for (const { id, holds, pattern } of KINDS) {
      if (!holds.some((words) => text.includes(words))) continue;
      const match = pattern.exec(text);
      if (!match || ASIDE.test(text) || isDenied(text, match.index)) continue;
      const list = found.get(id) ?? [];
      list.push({ statement, match: [match.index, match.index + match[0].length] });
      found.set(id, list);
    }
  }
  return KINDS.flatMap(({ id }) => {
    const places = found.get(id);
    if (!places) return [];
    const evidence = places
      .slice(0, MOST_QUOTES)
      .map(({ statement, match }) =>
        quoteOf({ topic: "purpose", value: id, statement, match, denial: false, weight: 1 }, outline),
      );
    return [
      {
        id,
        message: { id: `vague.${id}`, params: { count: places.length } },
        count: places.length,
        evidence,
      },
    ];
  });
}

export const wording: Wording = {
  "vague.may":
    "{count, plural, one {# sentence says} other {# sentences say}} what it “may” do, not what it does.",
  "vague.open-list":
    "{count, plural, one {# list is} other {# lists are}} left open, as in “including but not limited to”.",
  "vague.condition":
    "{count, plural, one {# sentence depends} other {# sentences depend}} on a condition that is not explained, as in “where appropriate”.",
  "vague.unnamed":
    "{count, plural, one {# sentence speaks} other {# sentences speak}} of “certain” data, companies or purposes without naming them.",
};
