import { byValue } from "../decide";
import { saysWhatFor } from "../lexicon/purpose-said";
import { PURPOSE_WORDS } from "../lexicon/purpose-words";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import type { SectionTopic, ValueOf } from "../vocabulary";

type Purpose = ValueOf<"purpose">;

/** What a reader may refuse or ask for, and what others do, tells no purpose of the organisation's own. */
const NOT_OURS =
  /^they (?:may |will |can |also )*use (?:this|that|the|your|such)\b|^(?:you (?:have|may|can|also have)|to (?:opt|unsubscribe|exercise|request|object))\b.{0,60}\b(?:rights?|opt|unsubscribe|object|request|ask|withdraw|stop|refuse|prohibit|forbid)\b|\b(?:right to (?:object|opt|restrict|withdraw)|for their own (?:direct )?(?:marketing|purposes)|to third parties for (?:their |the third parties' )?(?:own )?direct marketing|we are not responsible|their privacy (?:policies|practices|statements))\b|^(?:this|our) (?:\w+ ){0,2}(?:policy|notice|statement) applies\b/;

/** Ads by data of nobody in particular, or said to be none of this kind, are picked for nobody. */
const PICKED_FOR_NOBODY =
  /\b(?:still|continue to) (?:see|receive)\b|\bads?\b[^.;]{0,40}\b(?:less relevant|not be (?:\w+ )?(?:relevant|tailored|targeted))|\banonymous (?:information|data)\b|\baggregated? (?:information|data)\b|\bnon-?(?:personali[sz]ed|targeted)\b|\bnot (?:\w+, )?(?:targeted|behaviou?ral|interest-based|personali[sz]ed|tailored)\b/;

/** The statement says why: by its own words, by its lead-in or by the heading above. */
const SAYS_WHY = ["use", "collect", "basis", "cookie", "share"] as const;

/** Under "Collection and use": what is collected is no purpose. */
const COLLECTED =
  /\b(?:collect|receiv|obtain|gather)(?:s|es|ed|ing)? (?:\w+ ){0,3}(?:information|data|details) (?:about|on|regarding)\b|\b(?:more|further) (?:information|details) (?:about|on|regarding)\b/;
/** Parts that are about something else. */
const ASIDE: readonly SectionTopic[] = [
  "security",
  "rights",
  "contact",
  "changes",
  "choices",
  "children",
  "retention",
  "introduction",
];

/** Words that say little by themselves: a statement with plainer ones proves better. */
const VAGUE =
  /^(?:to )?(?:(?:communicat\w+|contact\w*) (?:with )?(?:you|users|customers|individuals)|support|trends|metrics|purchases)$/;

/** Proofs under a heading on use first; those under headings on something else last. */
function ranked(hit: Hit): Hit {
  const { headed } = hit.statement.section;
  const own = headed.has("use") ? 0.4 : ASIDE.some((topic) => headed.has(topic)) ? -0.4 : 0;
  const outright = /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?)\b.{0,120}\b(?:to|for)\b/.test(
    hit.statement.text,
  )
    ? 0.3
    : 0;
  const { text } = hit.statement;
  const vague = VAGUE.test(text.slice(...hit.match)) ? 0.5 : 0;
  return { ...hit, weight: hit.weight + own + outright - vague };
}

/** Why data is used. */
export const purpose = defineTopic({
  id: "purpose",
  unless: NOT_OURS,
  clues: [
    ...(Object.keys(PURPOSE_WORDS.why) as Purpose[]).flatMap((value) =>
      clues(value, PURPOSE_WORDS.why[value], {
        frames: SAYS_WHY,
        ...(value === "personalised-advertising" ? { unless: PICKED_FOR_NOBODY } : {}),
      }),
    ),
    // What the organisation says it does itself needs no "we use your data to" around it.
    ...(Object.keys(PURPOSE_WORDS.does) as Purpose[]).flatMap((value) =>
      clues(value, PURPOSE_WORDS.does[value] ?? [], { frames: [], weight: 1.01 }),
    ),
    ...(Object.keys(PURPOSE_WORDS.listed) as Purpose[]).flatMap((value) =>
      clues(value, PURPOSE_WORDS.listed[value] ?? [], {
        frames: ["use"],
        strength: 1,
        under: ["use", "legal-bases"],
        weight: 1.1,
        unless: COLLECTED,
      }),
    ),
  ],
  decide: (hits) => byValue(hits.filter(saysWhatFor).map(ranked)),
  tones: { "personalised-advertising": "caution" },
});

export const wording: Wording = {
  "topic.purpose": "Why",
  "purpose.provide-service": "running the service",
  "purpose.provide-service.says": "It uses data to provide its service.",
  "purpose.account-management": "managing accounts",
  "purpose.account-management.says": "It uses data to create or manage accounts.",
  "purpose.payments": "payments and orders",
  "purpose.payments.says": "It uses data to handle payments or orders.",
  "purpose.support": "answering requests",
  "purpose.support.says": "It uses data to answer questions and give support.",
  "purpose.service-messages": "service messages",
  "purpose.service-messages.says": "It uses data to send you notices about the service.",
  "purpose.marketing": "marketing",
  "purpose.marketing.says": "It uses data to send you offers or to promote itself.",
  "purpose.personalised-advertising": "targeted ads",
  "purpose.personalised-advertising.says": "It uses data to show ads that are picked for you.",
  "purpose.personalisation": "tailoring",
  "purpose.personalisation.says": "It uses data to tailor what you see.",
  "purpose.analytics": "analytics",
  "purpose.analytics.says": "It uses data to measure how people use it.",
  "purpose.product-improvement": "improving products",
  "purpose.product-improvement.says": "It uses data to improve or develop its products.",
  "purpose.security": "security",
  "purpose.security.says": "It uses data to prevent fraud, abuse or attacks.",
  "purpose.legal-compliance": "legal duties",
  "purpose.legal-compliance.says": "It uses data to follow the law or to enforce its terms.",
  "purpose.recruitment": "recruiting",
  "purpose.recruitment.says": "It uses data of people who apply for a job.",
};

export const examples: Examples = {
  fires: {
    "provide-service": [
      "We use your data to provide our maps.",
      "We process your data for the performance of our contract with you.",
    ],
    "account-management": [
      "We use your e-mail address to create and manage your account.",
      "We ask for the following information:\n\n* e-mail address — to create an account",
      "# How we use data\n\nWe use it for:\n\n* account administration",
    ],
    payments: ["We use your details to process your payments.", "We need your address for billing purposes."],
    support: [
      "Purpose: To administer customer care.",
      "We use your messages to respond to your questions.",
      "We use this data to provide customer support.",
    ],
    "service-messages": [
      "We use your e-mail address to send you security alerts.",
      "We process your address to notify you about changes to our terms.",
      "By leaving your e-mail address you consent to us sending you service-related notices.",
    ],
    marketing: [
      "# How we use your data\n\nWe use it for:\n\n* Information on the products of the Acorn group",
      "We may send you newsletters and special offers.",
      "Once a year we send you a newsletter.",
      "We may also inform you about new Larkfield products that you might like.",
      "Email marketing (if you like it): With your leave, we may send you emails about our shop, new products and such.",
      "We use your data for direct marketing.",
    ],
    "personalised-advertising": [
      "We use your data to show you ads that match your interests.",
      "We process this data for targeted advertising.",
    ],
    personalisation: [
      "We use your history to recommend films to you.",
      "We use this data to personalise your experience.",
      "We use your town so that we can target the content of our app.",
    ],
    analytics: [
      "We use cookies to see which parts of our site are popular and to count visits.",
      "We use the logs to understand how people use our site.",
      "We process usage data for statistical purposes.",
    ],
    "product-improvement": [
      "We use feedback to improve our products.",
      "We use your data for research and development.",
      "We use your data to run, improve and maintain our little server.",
    ],
    security: [
      "We use your IP address to detect and prevent fraud.",
      "We process log data to keep our network secure.",
    ],
    "legal-compliance": [
      "We process data to comply with our legal obligations.",
      "# Contact\n\nIf there is a legal obligation that requires us to process data, this rests on Article 6(1)(c) GDPR.",
      "We use your data to enforce our terms.",
    ],
    recruitment: [
      "We use your CV to assess your job application.",
      "We process the data of applicants for recruitment purposes.",
    ],
  },
  silent: [
    "This policy explains how we use your data to provide our maps.",
    "# Prohibited uses\n\nYou must not use customer data for:\n\n- direct marketing",
    "We keep your data secret, unless we must comply with the law.",
    "We pass data to firms that process it in compliance with our privacy policy.",
    "We use third parties that provide maps.",
    "Our vendors must comply with our data protection requirements when they process data.",
    "You do not have to give us your age to use the service.",
    "Read this with care: it is important for you to understand how we collect data and how you can manage it.",
    "We may send you non-promotional news on your order's account number.",
    "We check your request by verifying that you are signed in to your account with Larkfield.",
    "When creating an account, you give us your name.",
    "A second step of verification makes your account security stronger.",
    "## Use and sharing\n\nCompany acquisition: We may buy or sell assets, and share information as we enter into such transactions.",
    "We keep the peace of the house and promote the safety of our services.",
    "We strongly recommend that you keep your cookies on.",
    "By joining you understand that your use of the shop is recorded.",
    "We comply with all legal requirements.",
    "You are entitled to the following rights:\n\n- to refuse the use of your data for direct marketing",
    "If you opt out, you may still see ads that are based on your interests.",
    "We do not use your data for direct marketing.",
    "You have the right to object to direct marketing.",
    "Other sites may use your data for their own purposes.",
    "We keep your name and your address.",
    "We check this only where it is needed to fulfil our obligations to the user.",
    "What we keep we protect within commercially acceptable means to prevent unauthorised use.",
    "We take suitable measures to maintain the security of your personal data, and use firewalls.",
    "If you cannot delete what you posted, please refer your question to customer care.",
    "We collect information about your transactions with our partners.",
    "## Collection and use\n\nWe collect information about your transactions with our shops.",
    "Please read carefully how we collect it, so that you understand how we use your data.",
    "We answer valid legal process such as a court order.",
    "## Use of data\n\nFor more details on security see Clause 12.",
    "If you log in there, they may notify your friends about your use of the service.",
    "Requests that you send for exercising your rights are kept for three years, and so are communications you send to us.",
    "The information may include your name, your town and your account information.",
    "The work of our print shop rests on an agreement on data that complies with legal requirements.",
    "# How we use data\n\nWe may use data in these situations:\n\n* what you do in the app, such as when you make purchases",
  ],
};
