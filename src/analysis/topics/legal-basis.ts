import { byValue } from "../decide";
import type { Decision, Hit } from "../topic";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** Words that name grounds as grounds; a lead-in, header or heading that holds them makes its items grounds. */
const GROUNDS =
  /\b(?:legal|lawful|legitimate) (?:bas[ie]s|grounds?|reasons?|justifications?)|\b(?:basis|bases|grounds?) (?:for|of|on)\b|\bart(?:icle|\.)? ?6\b|\b(?:rely|relies|relying) on\b|\b(?:collect|use|process) (?:and \w+ )?(?:your )?(?:personal )?(?:data|information)\b.{0,80}\b(?:when|where|only if|if|circumstances|following)\b/;

/** Grounds of a right, of a transfer or of disclosure, and texts about law in general, are no grounds for processing. */
const ELSEWHERE =
  /\b(?:right to (?:data )?(?:portability|erasure|object|restrict\w*|delet\w*|withdraw)|refuse|reject|deny|exception|parental|guardian)\b/;

/** The evidence of words that stand in lists of purposes all over the world ("to meet legal obligations") has a weight below this. */
const FIRM = 2;

/**
 * Firm evidence counts. Loose evidence counts beside firm evidence of some other ground only:
 * a policy that names no ground at all ("to comply with legal obligations") gives purposes, not grounds.
 */
function decideGrounds(hits: readonly Hit[]): readonly Decision[] {
  const found = byValue(hits);
  const firm = (value: string) => hits.some((h) => h.value === value && h.weight >= FIRM);
  const others = (value: string) =>
    found.some((d) => d.value !== value && d.value !== "consent" && firm(d.value));
  return found.filter(({ value }) => firm(value) || others(value));
}

/** On which grounds data is processed, as Article 6 of the GDPR names them. */
export const legalBasis = defineTopic({
  id: "legal-basis",
  frames: ["basis"],
  about:
    /\b(?:consent|contract|agreement|legitimate|legal|lawful|vital|public (?:interest|task)|official authority|obligat|art(?:icle|\.)? ?6|obligations?)/,
  clues: [
    ...clues(
      "consent",
      [
        /\b(?:bas[ie]s|grounds?|based on|basis of|rel(?:y|ies|ying) (?:up)?on)\b.{0,100}\bconsent\b/,
        /\bconsent\b.{0,60}\b(?:art(?:icle|\.)? ?6|as (?:the|our|a) (?:legal|lawful)|is the (?:legal|lawful))/,
        /\bart(?:icle|\.)? ?6\b.{0,30}\ba\)/,
        /\byou (?:hereby |have |also )?(?:consent(?:ed)?|given (?:us )?(?:your )?(?:\w+ )?consent) (?:to|for) (?:\w+ ){0,6}(?:processing|use|collection|us to|it)\b/,
        /\b(?:process|collect|use)\w* .{0,80}\b(?:with|where|if|on|only|when|obtain) (?:\w+ ){0,4}consent\b/,
        /\b(?:where|when|if) (?:you have|we have|you) (?:given |obtained |provided )?(?:us )?(?:your )?(?:\w+ )?consent\b/,
      ],
      { weight: 2, unless: ELSEWHERE },
    ),
    ...clues(
      "consent",
      [/^[^a-z]*(?:\([a-z]\) ?)?(?:with )?(?:your )?(?:\w+ ){0,3}consent\b/, /\bconsent\b/],
      {
        lead: GROUNDS,
        weight: 2,
        unless: ELSEWHERE,
      },
    ),
    ...clues("consent", [/^[^a-z]*(?:with )?(?:your )?(?:\w+ ){0,2}consent\b/], {
      under: ["legal-bases"],
      weight: 2,
      unless: ELSEWHERE,
    }),
    ...clues(
      "contract",
      [
        /\b(?:perform(?:ance|ing)?|fulfil\w*|execut\w+|conclusion|enter(?:ing)? into|honou?r) (?:of )?(?:a |an |the |our |any |its |this )?(?:\w+ ){0,2}(?:contracts?|agreements?)\b.{0,60}|\bcontractual (?:necessity|obligations?|basis|relationship)|\bcontract performance\b|\bart(?:icle|\.)? ?6\b.{0,30}\bb\)/,
        /\bnecessary (?:for|to|in order to) .{0,60}\b(?:contract|agreement)\b/,
        /\b(?:bas[ie]s|grounds?)\b.{0,80}\bcontracts?\b/,
      ],
      {
        weight: 2,
        unless:
          /\b(?:right to (?:data )?portability|service providers? .{0,30}(?:perform|fulfil)|perform(?:ance)? of (?:their|its) |standard contractual|enforce)/,
      },
    ),
    ...clues("contract", [/\b(?:contract|agreement)\b/], { lead: GROUNDS, weight: 2, unless: ELSEWHERE }),
    ...clues(
      "legitimate-interests",
      [/\blegitimate (?:\w+ ){0,3}(?:interests?|purposes?)\b|\bart(?:icle|\.)? ?6\b.{0,30}\bf\)/],
      {
        weight: 2,
        unless: ELSEWHERE,
      },
    ),
    ...clues(
      "legal-obligation",
      [
        /\b(?:compl(?:y|iance|ying)|fulfil\w*|meet|satisfy|necessary|required|subject|perform) .{0,60}\blegal (?:or regulatory |and regulatory |or \w+ )?(?:obligations?|requirements?|dut(?:y|ies))\b/,
        /\b(?:have|under|is) an? legal (?:or regulatory )?(?:obligation|duty)\b|\blegally obliged\b/,
      ],
      { weight: 1, unless: ELSEWHERE },
    ),
    ...clues(
      "legal-obligation",
      [
        /\bart(?:icle|\.)? ?6\b.{0,30}\bc\)/,
        /\b(?:bas[ie]s|grounds?)\b.{0,120}\b(?:legal obligation|compliance with (?:a |the )?law)/,
        /\b(?:processing|it) is necessary .{0,40}\blegal (?:or regulatory )?obligation/,
        /\blegal obligation (?:to (?:use|process|collect)|to which)/,
      ],
      { weight: 2, unless: ELSEWHERE },
    ),
    ...clues(
      "legal-obligation",
      [
        /\b(?:legal|regulatory|statutory) (?:or \w+ )?(?:obligation|requirement|dut)|\bcompl(?:y|iance) with (?:\w+ ){0,3}laws?\b|\brequired by law/,
      ],
      {
        lead: GROUNDS,
        weight: 2,
        unless: ELSEWHERE,
      },
    ),
    ...clues("vital-interests", [/\bvital interests?\b|\bart(?:icle|\.)? ?6\b.{0,30}\bd\)/], {
      weight: 2,
      unless: ELSEWHERE,
    }),
    ...clues(
      "public-task",
      [
        /\b(?:task|processing|necessary|carr\w+ out|basis|grounds?) .{0,60}\b(?:in the )?public interest\b|\bpublic task\b|\bofficial authority\b|\bart(?:icle|\.)? ?6\b.{0,30}\be\)/,
      ],
      {
        weight: 2,
        unless:
          /\b(?:archiv|object|research|erasure|right to|public health)\b|\bpublic interest.{0,30}(?:statistic|health)/,
      },
    ),
  ],
  decide: decideGrounds,
});

export const wording: Wording = {
  "legal-basis.name": "Legal grounds",
  "legal-basis.consent": "your consent",
  "legal-basis.consent.says": "It uses some data because you agreed.",
  "legal-basis.contract": "a contract with you",
  "legal-basis.contract.says": "It uses data that a contract with you needs.",
  "legal-basis.legitimate-interests": "its own or others' interests",
  "legal-basis.legitimate-interests.says": "It uses some data for interests of its own, without asking you.",
  "legal-basis.legal-obligation": "a legal duty",
  "legal-basis.legal-obligation.says": "It uses some data because the law requires it.",
  "legal-basis.vital-interests": "protecting someone's life",
  "legal-basis.vital-interests.says": "It may use data to protect someone's life.",
  "legal-basis.public-task": "a task in the public interest",
  "legal-basis.public-task.says": "It uses some data for a task in the public interest.",
};

export const examples: Examples = {
  fires: {
    consent: [
      "The legal basis for our newsletter is your consent.",
      "We rely on the following legal bases:\n\n- Consent\n- Contract",
    ],
    contract: [
      "The processing is necessary for the performance of a contract with you.",
      "| Purpose | Legal basis |\n| --- | --- |\n| Delivery | Contract |",
    ],
    "legitimate-interests": [
      "We keep logs to spot abuse (legitimate interest).",
      "Processing is based on our legitimate interests in a safe shop.",
    ],
    "legal-obligation": [
      "The processing is necessary for us to meet a legal obligation.",
      "We process your data on these grounds:\n\n- we must comply with legal obligations\n- you agreed",
    ],
    "vital-interests": [
      "We may process data to protect the vital interests of a person.",
      "Legal bases: vital interests, in an emergency.",
    ],
    "public-task": [
      "We process exam results to perform a task carried out in the public interest.",
      "The basis for this processing is the exercise of official authority.",
    ],
  },
  silent: [
    "We share data to comply with our legal obligations.",
    "Our service providers act under a contract.",
    "We will not pass on your address without your consent.",
    "Children need the consent of a parent.",
    "We use standard contractual clauses for transfers.",
  ],
};
