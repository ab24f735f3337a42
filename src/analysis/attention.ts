import type { Wording } from "./topic";
import type { Attention, Fact } from "./types";
import type { TopicId } from "./vocabulary";

/**
 * What deserves attention first, in this order. Each line is a documented rule: a fact that is on the list is shown,
 * nothing else is, and there is no score. The answer on selling stands above the list as a headline already.
 */
const RULES: readonly (readonly [TopicId, string])[] = [
  ["recipient", "data-brokers"],
  ["ai-training", "used"],
  ["ai-training", "used-with-opt-out"],
  ["data-collected", "biometrics"],
  ["data-collected", "health"],
  ["data-collected", "sensitive-traits"],
  ["data-collected", "precise-location"],
  ["automated-decisions", "made"],
  ["retention", "indefinite"],
  ["purpose", "personalised-advertising"],
  ["data-collected", "government-id"],
  ["data-collected", "financial-standing"],
  ["data-collected", "address-book"],
];

/** A year count from which keeping is called long: beyond the six to seven years that tax laws ask for. */
const LONG_YEARS = 8;

/** The lines of "Deserves your attention", most telling first. */
export function attentionOf(facts: readonly Fact[]): Attention[] {
  const listed = RULES.filter(([topic, value]) => facts.some((f) => f.topic === topic && f.value === value));
  const lines = listed.map(
    ([topic, value]): Attention => ({ topic, value, message: { id: `attention.${topic}.${value}` } }),
  );
  const longest = facts
    .filter((f) => f.topic === "retention-period")
    .sort((a, b) => yearsOf(b.value) - yearsOf(a.value))[0];
  if (!longest || yearsOf(longest.value) < LONG_YEARS) return lines;
  const long: Attention = {
    topic: "retention-period",
    value: longest.value,
    message: { id: "attention.retention-period", params: { period: longest.value } },
  };
  return [...lines, long];
}

/** The years of an ISO 8601 duration of years or months; 0 for shorter units. */
function yearsOf(duration: string): number {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?/.exec(duration) ?? [];
  return Number(years ?? 0) + Number(months ?? 0) / 12;
}

export const wording: Wording = {
  "attention.recipient.data-brokers": "Gives data to data brokers",
  "attention.ai-training.used": "Trains AI with your data",
  "attention.ai-training.used-with-opt-out": "Trains AI with your data unless you opt out",
  "attention.data-collected.biometrics": "Collects face, voice or finger prints",
  "attention.data-collected.health": "Collects health data",
  "attention.data-collected.sensitive-traits": "Collects traits such as religion, origin or politics",
  "attention.data-collected.precise-location": "Collects your precise location",
  "attention.automated-decisions.made": "Lets computers decide about you",
  "attention.retention.indefinite": "Keeps data without a limit",
  "attention.purpose.personalised-advertising": "Uses your data to target ads",
  "attention.data-collected.government-id": "Collects official ID numbers or papers",
  "attention.data-collected.financial-standing": "Collects your income, credit or insurance history",
  "attention.data-collected.address-book": "Collects your contacts",
  "attention.retention-period": "Keeps some data for {period}",
};
