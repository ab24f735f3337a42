import { byValue } from "../decide";
import {
  articleSix,
  CONTRACT,
  DISCLOSED,
  ELSEWHERE,
  GROUNDS,
  INTERESTS,
  KEPT,
  OBLIGATION,
  PUBLIC,
  VITAL,
} from "../lexicon/legal-grounds";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { clues, type Decision, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { firstUnderHeadings } from "../under-heading";

/** Evidence by how surely it names a ground: as a legal basis outright, as a reason for processing, in a list of purposes. */
const OUTRIGHT = 4;
const FIRM = 3;
const LOOSE = 1;

/** In a table with a column of grounds, only that column names them: "Managing contracts" in the next one is a purpose. */
function inItsColumn({ statement, match }: Hit): boolean {
  const columns = statement.cells.filter(({ header }) =>
    /\b(?:legal|lawful|bas[ie]s|grounds?)\b/.test(header),
  );
  const words = statement.text.slice(...match);
  return !columns.length || columns.some(({ text }) => text.includes(words));
}

/** "We may keep your data in spite of your request for these reasons": grounds to refuse a right, or to pass data on. */
function ofARight({ statement: { leads, section } }: Hit): boolean {
  const lead = leads.at(-1)?.text ?? "";
  return (
    /\b(?:erase|erasure|delet\w+|refus\w+|your request|onward|portability)\b/.test(lead) ||
    /\b(?:erasure|deletion|onward)\b/i.test(section.heading)
  );
}

/**
 * Grounds named outright or firmly count. Words that stand in lists of purposes all over the world
 * ("to meet legal obligations") count beside firm evidence of another ground only, and not where the policy lists its grounds.
 */
/** Loose words on duties, where data is given away, kept or asked for, name no ground for having it. */
const isAside = ({ weight, statement: { section } }: Hit): boolean =>
  weight < FIRM &&
  (["rights", "sharing", "retention"] as const).some((topic) => section.headed.has(topic)) &&
  !section.headed.has("legal-bases") &&
  !section.headed.has("use");

function decideGrounds(all: readonly Hit[]): readonly Decision[] {
  const hits = all.filter((hit) => inItsColumn(hit) && !ofARight(hit) && !isAside(hit));
  const found = byValue(hits);
  const best = (value: string) => Math.max(...hits.filter((h) => h.value === value).map((h) => h.weight));
  const listed = found.filter((d) => best(d.value) >= OUTRIGHT).length >= 3;
  const firm = found.filter((d) => best(d.value) >= FIRM && d.value !== "consent").map((d) => d.value);
  return found.filter(
    ({ value }) => best(value) >= FIRM || (!listed && firm.some((other) => other !== value)),
  );
}

const BASIS =
  "\\b(?:(?:legal|lawful) (?:bas[ie]s|grounds?)|art(?:icle|\\.)? ?6|based (?:up)?on|(?:on|is) the basis of|rel(?:y|ies|ying) (?:up)?on|grounds?)\\b";
const near = (what: string, reach = 100) => new RegExp(`${BASIS}.{0,${reach}}\\b(?:${what})`);

/** The letters of Article 6(1) of the GDPR. */
const LETTERS = {
  consent: "a",
  contract: "b",
  "legal-obligation": "c",
  "vital-interests": "d",
  "public-task": "e",
  "legitimate-interests": "f",
} as const;

/** "An agreement that complies with legal requirements": what a thing is like, not why data is processed. */
const OF_A_THING =
  /\b(?:that|which) (?:\w+ )?(?:compl(?:y|ies)|meets?|satisf(?:y|ies)|fulfils?) (?:with )?(?:the |all )?(?:\w+ )?(?:legal|statutory)\b|\b(?:processing|protection|security) agreements?\b|\bagreements? on (?:data|commissioned|order)\b/;

/** What a period depends on is no ground of processing. */
const HOW_LONG = /\bhow long (?:we |to )?(?:\w+ )?(?:retain|keep|store|hold)\b/;
/** Where periods are told, a ground is one only where processing is spoken of. */
const isOfPeriods = ({ text, section: { headed } }: Statement) =>
  headed.has("retention") &&
  !headed.has("legal-bases") &&
  !/\b(?:process\w*|legal bas[ie]s|legal grounds?|lawful|consent\w*|art(?:icle|\.)? ?6)\b/.test(text);

/** Headings that are grounds themselves, over what is done on them. */
const HEADINGS: readonly (readonly [Hit["value"], RegExp])[] = [
  ["consent", /^(?:\W*\w?[.)] )?(?:with |on )?(?:your |the )?(?:\w+ )?consent\W*$/],
  ["contract", CONTRACT],
  ["legitimate-interests", /\blegitimate (?:\w+ )?interests?\b/],
  ["legal-obligation", /\blegal (?:or \w+ )?(?:obligations?|dut(?:y|ies))\b/],
  ["vital-interests", VITAL],
  ["public-task", /\bpublic (?:interest|task)\b/],
];

function underGrounds(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  return firstUnderHeadings(outline, statements).flatMap((statement) =>
    HEADINGS.filter(
      ([value, pattern]) =>
        // "With your consent" stands over what is passed on as well.
        !(value === "consent" && statement.section.headed.has("sharing")) &&
        pattern.test(statement.leads.at(-1)?.text ?? ""),
    ).map(([value]) => ({
      value,
      statement,
      match: [0, statement.text.length] as const,
      denial: true,
      weight: FIRM,
    })),
  );
}

/** On which grounds data is processed, as Article 6 of the GDPR names them. */
export const legalBasis = defineTopic({
  id: "legal-basis",
  about:
    /\b(?:consent|contract|agreement|legitimate|legal|lawful|vital|public (?:interest|task)|official authority|obligat|art(?:icle|\.)? ?6)/,
  unless: ELSEWHERE,
  concerns: (statement) => !isOfPeriods(statement),
  find: underGrounds,
  clues: [
    ...clues(
      "consent",
      [
        near("consent"),
        /\bconsent\b.{0,60}(?:\bart(?:icle|\.)? ?6|\bas (?:the|our|a) (?:legal|lawful)|\bis the (?:legal|lawful))/,
      ],
      {
        weight: OUTRIGHT,
      },
    ),
    ...(Object.keys(LETTERS) as (keyof typeof LETTERS)[]).flatMap((value) =>
      clues(value, [articleSix(LETTERS[value])], { weight: OUTRIGHT }),
    ),
    ...clues("consent", [/\bconsent/], { lead: GROUNDS, weight: OUTRIGHT, unless: /\bwithdraw/ }),
    // Under such a heading, to ask for it is to rely on it.
    ...clues("consent", [/\b(?:ask|request|obtain|seek)\w* (?:for )?(?:\w+ ){0,2}consent\b/], {
      under: ["legal-bases"],
      weight: FIRM,
    }),
    ...clues("consent", [/^[^a-z]*(?:with )?(?:your )?(?:\w+ ){0,2}consent\b/], {
      under: ["legal-bases"],
      weight: OUTRIGHT,
    }),
    ...clues(
      "consent",
      [
        /\byou (?:hereby |have |also )?(?:consent(?:ed)?|given (?:us )?(?:your )?(?:\w+ )?consent) (?:to|for) (?:\w+,? ){0,6}(?:processing|use|collection|us to (?:process|use|collect))\b/,
        /\b(?:process|collect|use)\w* .{0,100}\b(?:(?:with|on) (?:(?:your|their|the|prior|explicit|express|appropriate|informed|voluntary|opt-in|written|or) ){1,4}consent|(?:where|if|only|when|once) (?:you|we) (?:\w+ ){0,3}consent|(?:obtain|ask for|request|seek) (?:\w+ ){0,2}consent)\b/,
        /\b(?:where|when) (?:you have|we have) (?:given |obtained |received )?(?:us )?(?:your )?(?:\w+ )?consent\b/,
      ],
      {
        weight: FIRM,
        unless:
          /\bcookies?\b|\bshare\b|\bchanges\b|\bconsent to (?:such |the |this )?transfer|\b(?:transfer|marketing|promotional|newsletter)\b.{0,60}\bconsent\b/,
      },
    ),
    ...clues(
      "contract",
      [near("contracts?\\b|agreement|contractual (?:necessity|obligations?|relationship|basis)")],
      { weight: OUTRIGHT, unless: OF_A_THING },
    ),
    ...clues(
      "contract",
      [/\bcontracts?\b|\bcontractual (?:necessity|obligations?|relationship|basis)\b|\bagreement\b/],
      { lead: GROUNDS, weight: OUTRIGHT },
    ),
    // "Contract (running the game), legitimate interests (repairs) and your consent (news)".
    ...clues("contract", [/^\W*contracts?(?: \(|: | [-\u2013\u2014] |, )/], {
      under: ["legal-bases"],
      weight: OUTRIGHT,
    }),
    ...clues("consent", [/\b(?:and|or) your consent (?:\(|for\b)/], {
      under: ["legal-bases"],
      weight: OUTRIGHT,
      unless: /\bwithdraw|\brevok/,
    }),
    ...clues("contract", [CONTRACT], {
      weight: FIRM,
      unless:
        /\b(?:service providers? .{0,30}(?:perform|fulfil)|perform(?:ance)? of (?:their|its) |standard contractual|enforce|transfer|portability)\b/,
    }),
    ...clues("legitimate-interests", [near("legitimate")], { weight: OUTRIGHT }),
    ...clues("legitimate-interests", [/\blegitimate\b/], { lead: GROUNDS, weight: OUTRIGHT }),
    ...clues("legitimate-interests", [INTERESTS], { weight: FIRM, unless: /\bright to\b|\bobject\b/ }),
    ...clues(
      "legal-obligation",
      [near("legal (?:or \\w+ )?(?:obligation|requirement|dut)|compliance with (?:a |the )?law", 260)],
      {
        weight: OUTRIGHT,
        unless: new RegExp(`${DISCLOSED.source}|${OF_A_THING.source}`),
      },
    ),
    ...clues(
      "legal-obligation",
      [
        /\b(?:legal|regulatory|statutory) (?:or \w+ )?(?:obligation|requirement|dut)|\bcompl(?:y|iance) with (?:\w+ ){0,3}laws?\b|\brequired by law/,
      ],
      { lead: GROUNDS, weight: OUTRIGHT },
    ),
    ...clues(
      "legal-obligation",
      [
        /\b(?:processing|it) is necessary .{0,60}\blegal (?:or \w+ )?obligation|\blegal obligation (?:to (?:use|process|collect)|to which)/,
      ],
      {
        weight: FIRM,
      },
    ),
    ...clues("legal-obligation", [OBLIGATION], {
      weight: LOOSE,
      unless: new RegExp(`${DISCLOSED.source}|${KEPT.source}|${HOW_LONG.source}`),
    }),
    ...clues("vital-interests", [VITAL], { weight: FIRM }),
    ...clues("public-task", [PUBLIC], {
      weight: FIRM,
      unless: /\b(?:archiv|object|research|erasure|public health)\b/,
    }),
  ],
  decide: decideGrounds,
});

export const wording: Wording = {
  "topic.legal-basis": "Legal grounds",
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
      "For the quiz, this is Art. 6 para. 1 s. 1 lit. a GDPR.",
      "The legal basis for our newsletter is your consent.",
      "# Purposes and legal bases\n\nWe ask for your consent before we show you the map.",
      "We rely on the following legal bases:\n\n- Consent\n- Contract",
    ],
    contract: [
      "We deliver parcels under Article 6(1)(b) and (f) GDPR.",
      "The processing is necessary for the performance of a contract with you.",
      "| Purpose | Legal basis |\n| --- | --- |\n| Delivery | Contract |",
      "| Why we use it | Ground |\n| --- | --- |\n| Delivery | Contract |",
      "# Legal grounds\n\nContract (running the shop), legitimate interest (repairs) and your consent (news).",
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
    "Under Article 6 a firm has to have a reason.",
    "The work of our print shop is based on an agreement on data security that complies with legal requirements.",
    "We will not pass on your address without your consent.",
    "Children need the consent of a parent.",
    "We use standard contractual clauses for transfers.",
  ],
};
