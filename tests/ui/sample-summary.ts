import { type Evidence, type Fact, type Summary, summarySchema } from "../../src/analysis/types";
import { SECTIONS } from "./sample-policy";

/** The text of the sample policy, and where its sections stand in it. */
const TEXT = SECTIONS.map(({ heading, text }) => [heading, ...text].join("\n")).join("\n");
const STARTS = SECTIONS.map(
  ({ heading }, index) => TEXT.indexOf(`${index ? "\n" : ""}${heading}\n`) + (index ? 1 : 0),
);

/** Evidence for a sentence of the sample policy; `words` are the deciding ones, `more` what else there is to say. */
export function evidenceOf(quote: string, words = "", more: Partial<Evidence> = {}): Evidence {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`The sample policy does not say "${quote}".`);
  const sectionIndex = STARTS.findLastIndex((at) => at <= start);
  const at = quote.indexOf(words);
  return {
    quote,
    span: { start, end: start + quote.length },
    section: SECTIONS[sectionIndex]?.heading ?? "",
    sectionIndex,
    ...(words ? { match: [[at, at + words.length]] } : {}),
    ...more,
  };
}

type Row = [Fact["topic"], string, Fact["tone"], string, string?, Partial<Evidence>?];

const ADS = "Advertising partners receive the regions you look at, so that adverts match your interests.";
const COOKIES = "We set cookies to keep you signed in, to remember your settings and to count visits.";
const RIGHTS = "Wherever you live, you may ask for a copy of your data, have it corrected or deleted.";
const DEVICE = "We record your device model, operating system and IP address, and which maps you open.";
const ACCOUNT = "You give us your name, e-mail address and a password when you open an account.";
const PLACE =
  "While a route is being recorded we collect your precise location, including when the app is in the background.";
const USE = "We use your information to draw maps, to keep your routes and to answer your questions.";
const AI =
  "We use recorded routes to train our route-suggestion models unless you switch this off in Settings.";
const WRITE =
  "Write to privacy@brackenway.example or to Brackenway Maps Ltd, 4 Fell Lane, Kendal LA9 9ZZ, United Kingdom.";
const CALIFORNIA =
  "If you live in California, you may opt out of the sharing of your data on our request page.";

const ROWS: readonly Row[] = [
  ["selling", "shared-for-ads", "caution", ADS, "Advertising partners receive"],
  ["cookies", "used", "neutral", COOKIES, "We set cookies"],
  ["cookie-purpose", "essential", "neutral", COOKIES, "keep you signed in"],
  ["cookie-purpose", "preferences", "neutral", COOKIES, "remember your settings"],
  ["cookie-purpose", "analytics", "neutral", COOKIES, "count visits"],
  [
    "cookie-control",
    "consent-tool",
    "good",
    "You can refuse the cookies that count visits in our cookie settings.",
    "cookie settings",
  ],
  ["data-collected", "name", "neutral", ACCOUNT, "name"],
  ["data-collected", "email", "neutral", ACCOUNT, "e-mail address"],
  ["data-collected", "account-credentials", "neutral", ACCOUNT, "password"],
  [
    "data-collected",
    "payment",
    "neutral",
    "If you buy Brackenway Plus, our payment provider receives your card details.",
    "card details",
  ],
  [
    "data-collected",
    "user-content",
    "neutral",
    "We keep the routes, photos and notes that you save.",
    "routes, photos and notes",
  ],
  ["data-collected", "device", "neutral", DEVICE, "device model, operating system"],
  ["data-collected", "ip-address", "neutral", DEVICE, "IP address"],
  ["data-collected", "usage", "neutral", DEVICE, "which maps you open"],
  [
    "data-collected",
    "precise-location",
    "caution",
    PLACE,
    "precise location, including when the app is in the background",
  ],
  [
    "data-collected",
    "health",
    "caution",
    "If you link a watch, we receive your heart rate and step count.",
    "heart rate",
  ],
  ["data-source", "provided", "neutral", ACCOUNT, "You give us"],
  ["purpose", "provide-service", "neutral", USE, "draw maps"],
  ["purpose", "support", "neutral", USE, "answer your questions"],
  [
    "purpose",
    "product-improvement",
    "neutral",
    "We measure which features are used so that we can improve them.",
    "improve them",
  ],
  ["purpose", "personalised-advertising", "caution", ADS, "adverts match your interests"],
  [
    "legal-basis",
    "contract",
    "neutral",
    "Most of what we do is needed to perform our contract with you.",
    "perform our contract",
  ],
  [
    "legal-basis",
    "consent",
    "neutral",
    "Where it is not, we rely on your consent or on our legitimate interest in a safe service.",
    "your consent",
  ],
  [
    "legal-basis",
    "legitimate-interests",
    "neutral",
    "Where it is not, we rely on your consent or on our legitimate interest in a safe service.",
    "legitimate interest",
  ],
  ["ai-training", "used-with-opt-out", "caution", AI, "train our route-suggestion models"],
  ["automated-decisions", "not-stated", "unknown", ""],
  ["recipient", "advertising-partners", "caution", ADS, "Advertising partners receive"],
  [
    "recipient",
    "public",
    "caution",
    "Routes you publish, together with your user name, can be seen by anyone.",
    "can be seen by anyone",
  ],
  [
    "recipient",
    "service-providers",
    "neutral",
    "companies that host our servers, send our e-mails and answer support requests;",
    "companies that host our servers",
    { lead: "We pass information to:" },
  ],
  [
    "recipient",
    "payment-processors",
    "neutral",
    "our payment provider, which handles card payments;",
    "our payment provider",
    { lead: "We pass information to:" },
  ],
  [
    "recipient",
    "authorities",
    "neutral",
    "courts and the police, where the law obliges us to.",
    "courts and the police",
    { lead: "We pass information to:" },
  ],
  [
    "recipient",
    "acquirers",
    "neutral",
    "If Brackenway is sold or merges, your data passes to the new owner.",
    "passes to the new owner",
  ],
  [
    "transfers",
    "abroad",
    "neutral",
    "Some of our providers work in the United States, under standard contractual clauses.",
    "in the United States",
  ],
  [
    "transfer-safeguard",
    "standard-contractual-clauses",
    "neutral",
    "Some of our providers work in the United States, under standard contractual clauses.",
    "standard contractual clauses",
  ],
  [
    "retention",
    "specific-period",
    "neutral",
    "Location history is kept for 24 months after it was recorded.",
    "kept for 24 months",
  ],
  [
    "retention-period",
    "P24M",
    "neutral",
    "Location history is kept for 24 months after it was recorded.",
    "24 months",
  ],
  ["retention-period", "P90D", "neutral", "Backups are kept for 90 days more.", "90 days"],
  [
    "retention-period",
    "P7Y",
    "neutral",
    "Invoices are kept for seven years, as tax law asks.",
    "seven years",
  ],
  [
    "security-measure",
    "encryption",
    "good",
    "Everything that travels between your phone and our servers is encrypted.",
    "encrypted",
  ],
  ["security-measure", "no-guarantee", "neutral", "No system is perfectly safe.", "No system"],
  ["right", "access", "good", RIGHTS, "ask for a copy"],
  ["right", "correct", "good", RIGHTS, "have it corrected"],
  ["right", "delete", "good", RIGHTS, "deleted"],
  [
    "right",
    "opt-out-sale",
    "good",
    CALIFORNIA,
    "opt out",
    {
      scope: ["us-ca"],
      links: [{ text: "our request page", href: "https://brackenway.example/privacy-request" }],
    },
  ],
  ["right", "complain", "good", "You may complain to a supervisory authority.", "complain"],
  [
    "children",
    "not-directed",
    "neutral",
    "Brackenway is not meant for anyone under 16.",
    "not meant for anyone under 16",
  ],
  ["minimum-age", "16", "neutral", "Brackenway is not meant for anyone under 16.", "16"],
  ["do-not-track", "not-stated", "unknown", ""],
  ["global-privacy-control", "not-stated", "unknown", ""],
  [
    "policy-changes",
    "notified",
    "good",
    "We tell you by e-mail before an important change takes effect.",
    "tell you by e-mail",
  ],
  [
    "organisation",
    "Brackenway Maps Ltd",
    "neutral",
    "Brackenway Maps Ltd makes maps and routes for people who walk.",
    "Brackenway Maps Ltd",
  ],
  ["policy-date", "2026-03-14", "neutral", "This policy was last updated on 14 March 2026.", "14 March 2026"],
  ["contact-email", "privacy@brackenway.example", "neutral", WRITE, "privacy@brackenway.example"],
  ["contact-form", "https://brackenway.example/privacy-request", "neutral", CALIFORNIA, "our request page"],
  ["contact-postal", "4 Fell Lane, Kendal LA9 9ZZ, United Kingdom", "neutral", WRITE, "4 Fell Lane"],
  ["data-protection-officer", "not-stated", "unknown", ""],
];

const facts = ROWS.map(([topic, value, tone, quote, words, more]): Fact => {
  if (!quote) return { topic, value, tone, evidence: [] };
  const evidence = [evidenceOf(quote, words, more)];
  if (topic === "recipient" && value === "advertising-partners") {
    evidence.push(
      evidenceOf(
        "You can turn interest-based adverts off under Settings, Adverts.",
        "interest-based adverts",
      ),
    );
  }
  return { topic, value, tone, evidence };
});

/** A summary as the core would yield it for the sample policy. */
export const sampleSummary: Summary = summarySchema.parse({
  version: 2,
  title: "Privacy policy",
  language: "en",
  url: "https://brackenway.example/privacy",
  words: 3250,
  quick: [
    {
      id: "quick.collects.both.to",
      params: {
        organisation: "Brackenway Maps Ltd",
        provided: ["quick.data.contact", "quick.data.sensitive"],
        observed: ["quick.data.precise-location", "quick.data.usage"],
        purposes: ["quick.purpose.provide-service", "quick.purpose.personalised-advertising"],
      },
    },
    {
      id: "quick.shares",
      params: { recipients: ["quick.recipient.advertising-partners", "quick.recipient.public"] },
    },
  ],
  headlines: [
    {
      id: "selling",
      answer: "yes",
      tone: "caution",
      message: { id: "headline.selling.shared-for-ads" },
      exception: { id: "headline.selling.but-denies" },
      exceptionEvidence: evidenceOf("We do not sell your personal information for money.", "do not sell"),
      evidence: [evidenceOf(ADS, "Advertising partners receive")],
    },
    {
      id: "cookies",
      answer: "yes",
      tone: "neutral",
      message: {
        id: "headline.cookies.used-for",
        params: {
          purposes: [
            "headline.cookies.essential",
            "headline.cookies.preferences",
            "headline.cookies.analytics",
          ],
        },
      },
      exception: { id: "headline.cookies.control.consent-tool" },
      exceptionEvidence: evidenceOf("You can refuse the cookies that count visits in our cookie settings."),
      evidence: [evidenceOf(COOKIES, "We set cookies")],
    },
    {
      id: "control",
      answer: "yes",
      tone: "good",
      message: {
        id: "headline.control.yes",
        params: { rights: ["headline.right.access", "headline.right.correct", "headline.right.delete"] },
      },
      evidence: [evidenceOf(RIGHTS, "ask for a copy"), evidenceOf(CALIFORNIA, "opt out")],
    },
  ],
  attention: [
    {
      topic: "ai-training",
      value: "used-with-opt-out",
      message: { id: "attention.ai-training.used-with-opt-out" },
    },
    { topic: "data-collected", value: "health", message: { id: "attention.data-collected.health" } },
    {
      topic: "data-collected",
      value: "precise-location",
      message: { id: "attention.data-collected.precise-location" },
    },
    {
      topic: "purpose",
      value: "personalised-advertising",
      message: { id: "attention.purpose.personalised-advertising" },
    },
  ],
  facts,
  sections: SECTIONS.map(({ heading, topics, text }, index) => ({
    heading,
    level: 2,
    topics,
    words: text.join(" ").split(" ").length * 9,
    span: { start: STARTS[index], end: STARTS[index + 1] ?? TEXT.length },
  })),
  notices: [],
  disclosures: [
    { message: { id: "disclosure.selling" }, sources: ["CCPA \u00a7 1798.100(a)(1)"], found: true },
    { message: { id: "disclosure.complain" }, sources: ["GDPR Art. 13(2)(d)"], found: false },
  ],
  vague: [
    {
      id: "unnamed",
      message: { id: "vague.unnamed", params: { count: 3 } },
      count: 3,
      evidence: [evidenceOf(ADS, "Advertising partners receive")],
    },
  ],
});
