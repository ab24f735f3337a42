import { withContractions } from "../contractions";
import { COLLECTS, KEPT_OUT, NOT_MEANT_FOR, NOTHING_OF, SALE_ONLY } from "../lexicon/child-words";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { agesIn } from "../values/ages";

/** What is done about a child that slipped in, and older minors who need consent, set no least age. */
const AFTER =
  /\b(?:learn|discover|become aware|aware that|believe|suspect|has provided|have (?:inadvertently )?collected|was collected|removal of content|registered users|parental (?:consent|permission)|(?:consent|permission|supervision) of (?:a |your |their )?(?:parent|guardian|legal))\b/;

const ABOUT_AGE =
  /\b(?:child\w*|minors?|kids|teens|under|below|younger|ages?d?|older|years|adults?|at least|(?:must|have to|need to) be \d\d)\b/;

const NOT_FOR_THEM = withContractions(NOT_MEANT_FOR);

/** The ages below which a statement keeps people out; none where it speaks of selling or advertising alone. */
function leastAges(statement: Statement): Omit<Hit, "topic">[] {
  const { text } = statement;
  if (SALE_ONLY.test(text) && !COLLECTS.test(text)) return [];
  const meant = NOT_FOR_THEM.test(text) || NOTHING_OF.test(text);
  if (!meant && (AFTER.test(text) || !KEPT_OUT.test(text))) return [];
  return agesIn(text).map(({ years, start, end }) => ({
    value: years,
    statement,
    match: [start, end] as const,
    denial: true,
    weight: meant ? 3 : 2,
  }));
}

const WHO_CHILDREN_ARE =
  /\b(?:child(?:ren)?|minors?)["']?,? (?:we mean|means?|refers? to|(?:is|are) (?:any(?:one|body)?|(?:a )?persons?|users?|individuals?|people)) /;

/** "Children must not use it. By children, we mean people under 18": the age stands in the definition beside the rule. */
function agesOfChildren(statement: Statement, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  if (!WHO_CHILDREN_ARE.test(statement.text)) return [];
  const ruled = statements.some(
    ({ section, text }) =>
      section === statement.section &&
      !WHO_CHILDREN_ARE.test(text) &&
      /\bchild|\bminor/.test(text) &&
      (NOT_MEANT_FOR.test(text) || NOTHING_OF.test(text)),
  );
  return ruled
    ? agesIn(statement.text).map(({ years, start, end }) => ({
        value: years,
        statement,
        match: [start, end] as const,
        denial: true,
        weight: 1.5,
      }))
    : [];
}

/** The ages below which the service is not for, or knowingly collects nothing from, a child. */
export const minimumAge = defineTopic({
  id: "minimum-age",
  clues: [],
  find: (_outline, statements) =>
    statements
      .filter(({ text }) => /\d|teen/.test(text) && ABOUT_AGE.test(text))
      .flatMap((statement) => [...leastAges(statement), ...agesOfChildren(statement, statements)]),
});

export const wording: Wording = {
  "topic.minimum-age": "Minimum age",
  "minimum-age.says": "It is not for people under {value}.",
};

export const examples: Examples = {
  fires: {
    "13": [
      "Our shop is not directed to children under the age of thirteen.",
      "The minimum age for an account is 13.",
      "If you are 12 or younger, you are not eligible to join.",
    ],
    "16": [
      "We do not knowingly collect data from anyone under 16.",
      "You must be 16 or older to join.",
      "Our house rules require all members to be at least 16 years old.",
    ],
    "18": [
      "Our tools are made for shops. They aren't for anyone under 18.",
      "You have to be 18 to subscribe.",
      "We restrict the shop to people aged 18 and above.",
      "If you are under 18, please do not register.",
      "We do not knowingly collect data from children. By children, we mean users under the age of 18.",
      "We do not knowingly collect data from children. A child is a person under 18 years old.",
    ],
  },
  silent: [
    "We do not sell the data of consumers under 16.",
    "We ask for your age.",
    "We delete data after 13 months.",
    "If you are under 18, you may ask us to remove your posts.",
    "We share data with less than 15 partners.",
  ],
};
