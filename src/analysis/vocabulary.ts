/**
 * Every topic a privacy policy can speak about and every value it can take.
 * Ids are stable: a saved summary, an export and an answer key name a fact by topic and value.
 * A choice topic has exactly one value, a set topic any number, a text topic open values.
 */
export const VOCABULARY = {
  selling: choice("sold", "shared-for-ads", "not-sold", "not-stated"),
  cookies: choice("used", "not-used", "not-stated"),
  "cookie-purpose": set("essential", "preferences", "analytics", "advertising", "social-media"),
  "cookie-control": set("browser-settings", "consent-tool", "opt-out-page"),
  "do-not-track": choice("ignored", "honoured", "not-stated"),
  "global-privacy-control": choice("ignored", "honoured", "not-stated"),

  "data-collected": set(
    "name",
    "email",
    "phone",
    "postal-address",
    "account-credentials",
    "payment",
    "purchase-history",
    "financial-standing",
    "demographics",
    "government-id",
    "employment",
    "user-content",
    "communications",
    "address-book",
    "social-profile",
    "usage",
    "device",
    "ip-address",
    "online-identifiers",
    "approximate-location",
    "precise-location",
    "location",
    "health",
    "biometrics",
    "sensitive-traits",
    "inferences",
  ),
  "data-source": set("provided", "automatic", "third-parties"),
  purpose: set(
    "provide-service",
    "account-management",
    "payments",
    "support",
    "service-messages",
    "marketing",
    "personalised-advertising",
    "personalisation",
    "analytics",
    "product-improvement",
    "security",
    "legal-compliance",
    "recruitment",
  ),
  "legal-basis": set(
    "consent",
    "contract",
    "legitimate-interests",
    "legal-obligation",
    "vital-interests",
    "public-task",
  ),
  "ai-training": choice("used-with-opt-out", "used", "not-used", "not-stated"),
  "automated-decisions": choice("made", "not-made", "not-stated"),

  recipient: set(
    "service-providers",
    "affiliates",
    "advertising-partners",
    "analytics-providers",
    "business-partners",
    "payment-processors",
    "social-networks",
    "integrations",
    "other-users",
    "public",
    "authorities",
    "professional-advisers",
    "acquirers",
    "data-brokers",
    "researchers",
  ),
  transfers: choice("abroad", "not-abroad", "not-stated"),
  "transfer-safeguard": set(
    "standard-contractual-clauses",
    "adequacy-decision",
    "data-privacy-framework",
    "binding-corporate-rules",
    "consent",
    "unspecified",
  ),
  retention: choice("specific-period", "indefinite", "criteria-only", "not-stated"),
  "retention-period": text(),
  "security-measure": set(
    "safeguards",
    "encryption",
    "access-controls",
    "testing",
    "breach-notification",
    "no-guarantee",
  ),

  right: set(
    "access",
    "correct",
    "delete",
    "export",
    "object",
    "restrict",
    "withdraw-consent",
    "opt-out-marketing",
    "opt-out-sale",
    "opt-out-automated-decisions",
    "limit-sensitive",
    "non-discrimination",
    "complain",
    "appeal",
    "authorised-agent",
  ),
  children: choice("directed", "with-parental-consent", "not-directed", "not-stated"),
  "minimum-age": text(),
  "policy-changes": choice("notified", "posted-only", "not-stated"),

  organisation: text(),
  "policy-date": text(),
  "contact-email": text(),
  "contact-phone": text(),
  "contact-postal": text(),
  "contact-form": text(),
  "data-protection-officer": choice("named", "not-stated"),
} as const;

export type TopicId = keyof typeof VOCABULARY;
/** The closed list of a topic's values; `never` for a topic of open values. */
export type ValueOf<T extends TopicId> = (typeof VOCABULARY)[T]["values"][number];

/** All topic ids, in the order of the vocabulary. */
export const TOPIC_IDS = Object.keys(VOCABULARY) as readonly TopicId[];

/** The section topics: what a part of a policy is about. */
export const SECTION_TOPICS = [
  "collection",
  "use",
  "legal-bases",
  "cookies",
  "sharing",
  "choices",
  "rights",
  "retention",
  "security",
  "changes",
  "tracking-signals",
  "children",
  "regional",
  "transfers",
  "contact",
  "introduction",
] as const;
export type SectionTopic = (typeof SECTION_TOPICS)[number];

/** Where a statement holds, when it does not hold for everybody. */
export const SCOPES = ["eu-eea", "uk", "us-ca", "us-state", "other"] as const;
export type Scope = (typeof SCOPES)[number];

function choice<const V extends string>(...values: V[]) {
  return { kind: "choice", values } as const;
}
function set<const V extends string>(...values: V[]) {
  return { kind: "set", values } as const;
}
function text() {
  return { kind: "text", values: [] as never[] } as const;
}
