import { bestFirst } from "../decide";
import { COLLECTS, KEPT_OUT, NOT_MEANT_FOR, NOTHING_OF, SALE_ONLY } from "../lexicon/child-words";
import type { Decision, Hit } from "../topic";
import { clues, defineTopic, type Examples, type Wording } from "../topic";
import { agesIn } from "../values/ages";

const PARENT = "(?:parents?|parental|guardians?|legal representative)";
const AGREES = "(?:consent|permission|authori[sz]ation|approval|supervision|involvement|agree(?:ment|s)?)";

/** "Children may not use it without permission of a guardian": so they may with it. */
const WITHOUT_PARENTS = new RegExp(
  `\\bwithout (?:(?!you|we)[\\w']+ ){0,6}(?:${PARENT}\\b.{0,20}\\b${AGREES}|${AGREES}\\b.{0,30}\\b${PARENT})`,
);

/** The youngest age that a hit speaks of; minors without an age are all under 18. */
function youngest(hits: readonly Hit[]): number {
  return Math.min(
    ...hits.map((h) => Math.min(18, ...agesIn(h.statement.text).map(({ years }) => Number(years)))),
  );
}

/** A service for children is one; else the statement on the youngest decides, and "not for them" beats "with consent" of the same age. */
function decideChildren(all: readonly Hit[]): readonly Decision[] {
  const hits = all.filter(({ statement: { text } }) => !SALE_ONLY.test(text) || COLLECTS.test(text));
  const of = (value: string) => bestFirst(hits.filter((h) => h.value === value));
  const directed = of("directed");
  if (directed.length) return [{ value: "directed", hits: directed }];
  const consent = of("with-parental-consent");
  const apart = of("not-directed");
  const first = !apart.length || (consent.length > 0 && youngest(consent) < youngest(apart));
  return first
    ? [{ value: "with-parental-consent", hits: consent }]
    : [{ value: "not-directed", hits: apart }];
}

/** Whether the service is for children. */
export const children = defineTopic({
  id: "children",
  about:
    /\b(?:child(?:ren)?|minors?|kids|teens|under|below|younger|aged?|older|years|adults?|parent(?:s|al)?|guardian)\b/,
  clues: [
    ...clues("not-directed", [NOT_MEANT_FOR, NOTHING_OF], {
      denial: true,
      weight: 3,
      unless: /\bparents?,? affiliat|\bsensitive (?:personal )?(?:data|information) (?:of|about)\b/,
    }),
    ...clues("not-directed", [KEPT_OUT], { denial: true, weight: 2, unless: WITHOUT_PARENTS }),
    ...clues(
      "with-parental-consent",
      [
        /\b(?:parental|guardian) consent is required\b.{0,60}\b(?:under|below|younger|minors|children)\b/,
        new RegExp(
          `\\b(?:under|below|younger|minors?|child(?:ren)?|between)\\b.{0,160}\\b(?:may|can|must|should|need|allowed|permitted|only|please|require\\w*|unless|except|without)\\b.{0,120}\\b(?:${PARENT}\\b.{0,40}\\b${AGREES}|${AGREES}\\b.{0,40}\\b${PARENT})`,
        ),
      ],
      {
        denial: true,
        weight: 2,
        unless:
          /\b(?:knowingly|discover|learn|become aware|believe|aware that|has provided|have (?:inadvertently )?collected|was collected|delete|remove|not (?:directed|intended|targeted)|sell|sale|contact us)\b/,
      },
    ),
    ...clues(
      "directed",
      [
        /\b(?:designed|made|intended|created|built|appropriate|suitable|developed) (?:\w+ ){0,2}(?:for|to be used by) (?:\w+ ){0,2}(?:children|kids|young children|preschoolers)\b/,
        /\b(?:site|website|app|service|services|game|games|platform|product)s? (?:is|are) (?:primarily |mainly |specifically )?(?:directed|aimed|targeted|geared) (?:to|at|towards?) (?:children|kids)\b/,
      ],
      {
        weight: 2,
        unless:
          /\b(?:may|might) be\b|\b(?:certain|some|any|if|where|other) (?:of )?(?:\w+ ){0,3}(?:sites?|areas?|parts?|services?|products?)\b|\bgeneral audience|\bage[- ]appropriate|\bfor more information\b|\bplease read\b|\bmust comply\b/,
      },
    ),
  ],
  decide: decideChildren,
});

export const wording: Wording = {
  "topic.children": "Children",
  "children.not-directed": "not for children",
  "children.not-directed.says": "It is not meant for children under a certain age.",
  "children.with-parental-consent": "with a parent's consent",
  "children.with-parental-consent.says": "Children may use it if a parent agrees.",
  "children.directed": "made for children",
  "children.directed.says": "It is made for children.",
  "children.not-stated": "Not stated",
  "children.not-stated.says": "It does not say whether it is for children.",
};

export const examples: Examples = {
  fires: {
    "not-directed": [
      "Our shop is not directed to children under 13.",
      "We do not knowingly collect data from anyone under the age of sixteen.",
      "You must be at least 18 years old to open an account.",
      "If you are 12 or younger, you are not eligible to join.",
    ],
    "with-parental-consent": [
      "Children under 13 may not use the app without permission from a guardian.",
      "Children under 14 may use Fernwell only with the consent of a parent.",
      "If you are under 15, please ask your guardian's permission before you play.",
    ],
    directed: ["Our games are designed for children.", "The website is directed to children aged 6 to 12."],
  },
  silent: [
    "We do not sell the data of consumers under 16.",
    "We share data with our parent company.",
    "Our hosts work under strict rules and may not use your data.",
    "Parents can teach children to be careful online.",
    "We collect the number of children in your household.",
  ],
};
