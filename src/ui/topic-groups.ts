import type { Fact } from "../analysis/types";

export type TopicId = Fact["topic"];

/** A row of "Everything it says": the question that a reader asks, and the topics that answer it. */
export type TopicGroup = {
  /** The row's name is the message `group.<id>`, its explanation `group.<id>.about`. */
  readonly id: string;
  readonly topics: readonly TopicId[];
  /** Topics shown on the group's page but not in its row: their answer stands elsewhere already. */
  readonly aside?: readonly TopicId[];
};

export const TOPIC_GROUPS: readonly TopicGroup[] = [
  { id: "collected", topics: ["data-collected", "data-source"] },
  { id: "why", topics: ["purpose"] },
  { id: "legal-bases", topics: ["legal-basis"] },
  { id: "recipients", topics: ["recipient"], aside: ["selling"] },
  { id: "ai", topics: ["ai-training", "automated-decisions"] },
  { id: "cookies", topics: ["cookies", "cookie-purpose", "cookie-control"] },
  { id: "retention", topics: ["retention", "retention-period"] },
  { id: "security", topics: ["security-measure"] },
  { id: "rights", topics: ["right"] },
  { id: "children", topics: ["children", "minimum-age"] },
  { id: "transfers", topics: ["transfers", "transfer-safeguard"] },
  { id: "signals", topics: ["do-not-track", "global-privacy-control"] },
  { id: "changes", topics: ["policy-changes"] },
  {
    id: "contact",
    topics: ["contact-email", "contact-form", "contact-postal", "contact-phone", "data-protection-officer"],
    aside: ["organisation", "policy-date"],
  },
];

/** The groups in the reader's order, the hidden ones left out. Unknown ids in the settings are passed over. */
export function orderedGroups(
  order: readonly string[],
  hidden: readonly string[] = [],
): readonly TopicGroup[] {
  const rank = (group: TopicGroup) => {
    const place = order.indexOf(group.id);
    return place < 0 ? order.length + TOPIC_GROUPS.indexOf(group) : place;
  };
  return TOPIC_GROUPS.filter((group) => !hidden.includes(group.id)).sort((a, b) => rank(a) - rank(b));
}
