import type { Wording } from "./topic";
import type { Disclosure, Fact } from "./types";
import type { TopicId } from "./vocabulary";

type Item = {
  readonly id: string;
  /** The articles and sections that list it among what people are to be told. */
  readonly sources: readonly string[];
  /** A topic, or a topic's value (`right.access`): one of them that is stated is enough. */
  readonly said: readonly (TopicId | `${TopicId}.${string}`)[];
};

const gdpr = (place: string) => `GDPR Art. ${place}`;
const ccpa = (place: string) => `CCPA \u00a7 ${place}`;

/**
 * What people are to be told when their data is collected: GDPR Art. 13 and 14 (Regulation (EU) 2016/679) and the
 * CCPA as amended by the CPRA (Cal. Civ. Code \u00a7 1798.100 ff.). Which of the two laws binds an organisation, and whether it tells
 * a thing elsewhere, no text says of itself: the list tells what was found, and never that something is missing.
 */
const ITEMS: readonly Item[] = [
  { id: "controller", sources: [gdpr("13(1)(a)")], said: ["organisation"] },
  {
    id: "contact",
    sources: [gdpr("13(1)(a)"), ccpa("1798.130(a)(1)")],
    said: ["contact-email", "contact-form", "contact-phone", "contact-postal"],
  },
  {
    id: "data-protection-officer",
    sources: [gdpr("13(1)(b)")],
    said: ["data-protection-officer"],
  },
  {
    id: "data-collected",
    sources: [gdpr("14(1)(d)"), ccpa("1798.100(a)(1)")],
    said: ["data-collected"],
  },
  { id: "data-source", sources: [gdpr("14(2)(f)"), ccpa("1798.110(c)(2)")], said: ["data-source"] },
  { id: "purpose", sources: [gdpr("13(1)(c)"), ccpa("1798.100(a)(1)")], said: ["purpose"] },
  { id: "legal-basis", sources: [gdpr("13(1)(c)")], said: ["legal-basis"] },
  { id: "recipient", sources: [gdpr("13(1)(e)"), ccpa("1798.110(c)(4)")], said: ["recipient"] },
  { id: "selling", sources: [ccpa("1798.100(a)(1)")], said: ["selling"] },
  { id: "transfers", sources: [gdpr("13(1)(f)")], said: ["transfers", "transfer-safeguard"] },
  {
    id: "retention",
    sources: [gdpr("13(2)(a)"), ccpa("1798.100(a)(3)")],
    said: ["retention", "retention-period"],
  },
  { id: "access", sources: [gdpr("13(2)(b)"), ccpa("1798.110")], said: ["right.access"] },
  { id: "correct", sources: [gdpr("13(2)(b)"), ccpa("1798.106")], said: ["right.correct"] },
  { id: "delete", sources: [gdpr("13(2)(b)"), ccpa("1798.105")], said: ["right.delete"] },
  { id: "restrict", sources: [gdpr("13(2)(b)")], said: ["right.restrict"] },
  { id: "object", sources: [gdpr("13(2)(b)")], said: ["right.object"] },
  { id: "export", sources: [gdpr("13(2)(b)")], said: ["right.export"] },
  { id: "withdraw-consent", sources: [gdpr("13(2)(c)")], said: ["right.withdraw-consent"] },
  { id: "complain", sources: [gdpr("13(2)(d)")], said: ["right.complain"] },
  { id: "automated-decisions", sources: [gdpr("13(2)(f)")], said: ["automated-decisions"] },
  { id: "opt-out-sale", sources: [ccpa("1798.120")], said: ["right.opt-out-sale"] },
  { id: "limit-sensitive", sources: [ccpa("1798.121")], said: ["right.limit-sensitive"] },
  { id: "non-discrimination", sources: [ccpa("1798.125")], said: ["right.non-discrimination"] },
  { id: "policy-date", sources: [ccpa("1798.130(a)(5)")], said: ["policy-date"] },
];

/** For each thing that people are to be told by these laws: whether the policy was found to tell it. */
export function disclosuresOf(facts: readonly Fact[]): Disclosure[] {
  const stated = new Set(
    facts
      .filter(({ value }) => value !== "not-stated")
      .flatMap(({ topic, value }) => [topic, `${topic}.${value}`]),
  );
  return ITEMS.map(({ id, sources, said }) => ({
    message: { id: `disclosure.${id}` },
    sources: [...sources],
    found: said.some((one) => stated.has(one)),
  }));
}

export const wording: Wording = {
  "disclosure.controller": "who is responsible",
  "disclosure.contact": "how to reach them",
  "disclosure.data-protection-officer": "a data protection officer",
  "disclosure.data-collected": "what is collected",
  "disclosure.data-source": "where it comes from",
  "disclosure.purpose": "what it is used for",
  "disclosure.legal-basis": "the legal grounds",
  "disclosure.recipient": "who gets it",
  "disclosure.selling": "whether it is sold",
  "disclosure.transfers": "whether it goes to other countries",
  "disclosure.retention": "how long it is kept",
  "disclosure.access": "the right to see your data",
  "disclosure.correct": "the right to correct it",
  "disclosure.delete": "the right to delete it",
  "disclosure.restrict": "the right to restrict its use",
  "disclosure.object": "the right to object",
  "disclosure.export": "the right to take it along",
  "disclosure.withdraw-consent": "that consent can be withdrawn",
  "disclosure.complain": "where to complain",
  "disclosure.automated-decisions": "whether computers decide about you",
  "disclosure.opt-out-sale": "how to stop sale and targeted ads",
  "disclosure.limit-sensitive": "how to limit the use of sensitive data",
  "disclosure.non-discrimination": "that using your rights has no drawbacks",
  "disclosure.policy-date": "when the policy was last updated",
};
