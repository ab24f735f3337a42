import type { Wording } from "./topic";
import type { Fact, Message } from "./types";
import type { TopicId } from "./vocabulary";

/** Kinds of data as a person would name them together, and whether one gives them or is watched for them. */
const GROUPS: readonly {
  readonly id: string;
  readonly how: "provided" | "observed";
  readonly values: readonly string[];
}[] = [
  { id: "sensitive", how: "provided", values: ["health", "biometrics", "sensitive-traits"] },
  { id: "contact", how: "provided", values: ["name", "email", "phone", "postal-address"] },
  { id: "account", how: "provided", values: ["account-credentials", "social-profile"] },
  { id: "payment", how: "provided", values: ["payment", "purchase-history", "financial-standing"] },
  { id: "identity", how: "provided", values: ["government-id", "demographics", "employment"] },
  { id: "content", how: "provided", values: ["user-content", "communications", "address-book"] },
  { id: "precise-location", how: "observed", values: ["precise-location"] },
  { id: "usage", how: "observed", values: ["usage"] },
  { id: "device", how: "observed", values: ["device", "ip-address", "online-identifiers"] },
  { id: "location", how: "observed", values: ["location", "approximate-location"] },
  { id: "inferences", how: "observed", values: ["inferences"] },
];

/** Purposes in the order in which readers care. */
const PURPOSES = [
  "provide-service",
  "personalised-advertising",
  "marketing",
  "personalisation",
  "analytics",
  "product-improvement",
  "security",
  "payments",
  "support",
  "legal-compliance",
  "account-management",
  "recruitment",
];
const RECIPIENTS = [
  "data-brokers",
  "advertising-partners",
  "social-networks",
  "business-partners",
  "public",
  "affiliates",
  "service-providers",
  "analytics-providers",
  "payment-processors",
  "authorities",
];
const MOST_NAMED = 3;

/**
 * The policy in one paragraph: what is collected, how and why; who gets it; and what the reader cannot see at once.
 * Composed from facts only: a sentence whose facts were not found is left out.
 */
export function quickSummary(facts: readonly Fact[]): Message[] {
  return [...collecting(facts), ...fromOthers(facts), ...sharing(facts)];
}

function collecting(facts: readonly Fact[]): Message[] {
  const kinds = valuesOf(facts, "data-collected");
  const provided = groupsIn(kinds, "provided");
  const observed = groupsIn(kinds, "observed");
  if (!provided.length && !observed.length) return [];
  const purposes = PURPOSES.filter((p) => valuesOf(facts, "purpose").includes(p))
    .slice(0, MOST_NAMED)
    .map((p) => `quick.purpose.${p}`);
  const how = provided.length && observed.length ? "both" : provided.length ? "provided" : "observed";
  const organisation = valuesOf(facts, "organisation")[0];
  const id = `quick.collects.${how}${purposes.length ? ".to" : ""}${organisation ? "" : ".unnamed"}`;
  return [{ id, params: { ...(organisation ? { organisation } : {}), provided, observed, purposes } }];
}

function groupsIn(kinds: readonly string[], how: "provided" | "observed"): string[] {
  const found = GROUPS.filter((g) => g.how === how && g.values.some((v) => kinds.includes(v)));
  return found.slice(0, MOST_NAMED).map((g) => `quick.data.${g.id}`);
}

function fromOthers(facts: readonly Fact[]): Message[] {
  return valuesOf(facts, "data-source").includes("third-parties") ? [{ id: "quick.from-others" }] : [];
}

function sharing(facts: readonly Fact[]): Message[] {
  const found = valuesOf(facts, "recipient");
  const recipients = RECIPIENTS.filter((r) => found.includes(r))
    .slice(0, MOST_NAMED)
    .map((r) => `quick.recipient.${r}`);
  return recipients.length ? [{ id: "quick.shares", params: { recipients } }] : [];
}

function valuesOf(facts: readonly Fact[], topic: TopicId): string[] {
  return facts.filter((f) => f.topic === topic && f.value !== "not-stated").map((f) => f.value);
}

const COLLECTS: Readonly<Record<string, string>> = {
  both: "collects what you provide ({provided}) and what it observes ({observed})",
  provided: "collects what you provide ({provided})",
  observed: "collects what it observes ({observed})",
};

/** "Acme collects … to …." with and without a name and a purpose, each a message of its own, for the languages' sake. */
const collectsWording: Wording = Object.fromEntries(
  Object.entries(COLLECTS).flatMap(([how, words]) => [
    [`quick.collects.${how}`, `{organisation} ${words}.`],
    [`quick.collects.${how}.to`, `{organisation} ${words}, to {purposes}.`],
    [`quick.collects.${how}.unnamed`, `The policy's owner ${words}.`],
    [`quick.collects.${how}.to.unnamed`, `The policy's owner ${words}, to {purposes}.`],
  ]),
);

export const wording: Wording = {
  ...collectsWording,
  "quick.from-others": "It also gets data about you from others.",
  "quick.shares": "It shares data with {recipients}.",
  "quick.data.sensitive": "sensitive data",
  "quick.data.contact": "contact details",
  "quick.data.account": "account details",
  "quick.data.payment": "payments",
  "quick.data.identity": "facts about who you are",
  "quick.data.content": "what you write and upload",
  "quick.data.precise-location": "your precise location",
  "quick.data.usage": "how you use the service",
  "quick.data.device": "your device",
  "quick.data.location": "where you are",
  "quick.data.inferences": "guesses about your interests",
  "quick.purpose.provide-service": "run the service",
  "quick.purpose.personalised-advertising": "target ads",
  "quick.purpose.marketing": "send marketing",
  "quick.purpose.personalisation": "tailor content",
  "quick.purpose.analytics": "measure use",
  "quick.purpose.product-improvement": "improve its products",
  "quick.purpose.security": "keep things secure",
  "quick.purpose.payments": "handle payments",
  "quick.purpose.support": "answer requests",
  "quick.purpose.legal-compliance": "follow the law",
  "quick.purpose.account-management": "manage accounts",
  "quick.purpose.recruitment": "recruit staff",
  "quick.recipient.data-brokers": "data brokers",
  "quick.recipient.advertising-partners": "advertisers",
  "quick.recipient.social-networks": "social networks",
  "quick.recipient.business-partners": "business partners",
  "quick.recipient.public": "the public",
  "quick.recipient.affiliates": "companies of its group",
  "quick.recipient.service-providers": "companies that work for it",
  "quick.recipient.analytics-providers": "analytics companies",
  "quick.recipient.payment-processors": "payment companies",
  "quick.recipient.authorities": "authorities",
};
