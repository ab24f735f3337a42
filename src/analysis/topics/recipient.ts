import { byValue } from "../decide";
import { NOBODYS_DATA } from "../lexicon/advertising";
import { CUES, PARTIES, type Party } from "../lexicon/recipients";
import { SEES } from "../lexicon/recipients-beyond-work";
import { once } from "../once";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Reader, type Reading, type Wording } from "../topic";
import { type Giving, givingOf, proofOfGiving } from "../values/giving";
import { ownNetworks } from "../values/own-networks";

/** Many parties ask how surely one statement tells of giving. */
const giving = once(givingOf);

/** Who is named as one who gets data, of the parties of one value. */
function readParties(
  parties: readonly Party[],
  statement: Statement,
  { statements }: Reading,
): Omit<Hit, "topic">[] {
  const given = giving(statement);
  return parties.flatMap((party) => {
    const match = given < party.least ? undefined : nameOf(party, statement, given);
    if (!match || ownNetworks(statements).has(statement.text.slice(...match))) return [];
    const weight = (party.weight ?? 1) + proofOfGiving(statement, given, match[0]);
    return [{ statement, value: party.value, match, denial: false, weight }];
  });
}

/** "Our partners do not have access to …": what stands right behind a party's name. */
const GETS_NOTHING =
  /^,? (?:(?:do|does|will|shall|can|may)(?: not|n't)|cannot|never) (?:\w+ ){0,2}(?:have (?:any )?access|access|receive|get|see|view|obtain|collect|store)\b/;

/** Where a statement names a party as one that gets data. */
function nameOf(party: Party, statement: Statement, given: Giving): readonly [number, number] | undefined {
  const { text } = statement;
  if (party.near && !party.near.test(text) && given < 2) return undefined;
  let found: RegExpExecArray | null = null;
  for (const name of party.names) {
    found = name.exec(text);
    if (found) break;
  }
  if (!found || party.unless?.test(text)) return undefined;
  if (party.with && ![text, ...statement.leads.map((l) => l.text)].some((t) => party.with?.test(t)))
    return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  if (GETS_NOTHING.test(text.slice(end, end + 60))) return undefined;
  const close = text.slice(Math.max(0, start - 110), end + 90);
  if (party.near && !party.near.test(close) && !(given === 2 && start < 12)) return undefined;
  return given === 0 && party.near && isOfNobodyOrSource(statement) ? undefined : [start, end];
}

/** "We use Mailhouse to send our newsletter": a name with capitals that does a work for the organisation. */
const NAMED_PROVIDER =
  /\b[Ww]e (?:also |currently )?(?:use|engage|employ) (?:a (?:service|company|provider) called |services? (?:of|from) )?((?:[A-Z][\w&.'-]{1,30} ?){1,4})(?:,[^,;.]{1,80},)? ?(?:to (?:provide|conduct|collect|host|send|deliver|store|process|manage|handle|run|operate|help)|for (?:hosting|sending|processing|storing|delivering|payment|e-?mail|customer))\b/;
/** Capitals that name no firm. */
const NO_PROVIDER =
  /^(?:Cookies?|Personal|Data|Information|Your|Usage|Device|Location|Services?|Web|Pixels?|Tracking|Technolog\w+|SSL|TLS|HTTPS?|IP|AI|SDKs?|APIs?|Customer|User|Account|Contact|Content|Log|Local|Session|Persistent|Analytics|Third|Such|This|These|The|PI|PII)\b/;

function readNamedProvider(statement: Statement, { outline }: Reading): Omit<Hit, "topic">[] {
  const text = outline.text.slice(
    statement.span.start,
    Math.min(statement.span.end, statement.span.start + 900),
  );
  const found = NAMED_PROVIDER.exec(text);
  if (!found || NO_PROVIDER.test(found[1] ?? "")) return [];
  const match = [found.index, found.index + found[0].length] as const;
  return [{ statement, value: "service-providers", match, denial: false, weight: 0.6 }];
}

/** Outside of sharing, what is collected or belongs to nobody is seen by nobody else. */
const isOfNobodyOrSource = ({ text, leads }: Statement) =>
  NOBODYS_DATA.test(text) ||
  leads.some((lead) => /\b(?:collect\w*|sources?|from|rights?)\b/.test(lead.text) && !SEES.test(lead.text));

/** Who gets the data. */
export const recipient = defineTopic({
  id: "recipient",
  clues: [],
  readers: [
    ...Object.entries(CUES).map(([value, cue]): Reader => {
      const parties = PARTIES.filter((party) => party.value === value);
      return { cue, read: (statement, reading) => readParties(parties, statement, reading) };
    }),
    { cue: /\bwe (?:also |currently )?(?:use|engage|employ)\b/, read: readNamedProvider },
  ],
  decide: byValue,
  tones: { "data-brokers": "caution", "advertising-partners": "caution" },
});

export const wording: Wording = {
  "topic.recipient": "Who gets it",
  "recipient.service-providers": "service providers",
  "recipient.service-providers.says": "It gives data to companies that work for it.",
  "recipient.affiliates": "companies of its group",
  "recipient.affiliates.says": "It shares data within its group of companies.",
  "recipient.advertising-partners": "advertising partners",
  "recipient.advertising-partners.says": "Advertising companies get or collect data.",
  "recipient.analytics-providers": "analytics providers",
  "recipient.analytics-providers.says": "Companies that measure use get data.",
  "recipient.business-partners": "business partners",
  "recipient.business-partners.says": "It shares data with partners, sponsors or sellers.",
  "recipient.payment-processors": "payment processors",
  "recipient.payment-processors.says": "Companies that handle payments get data.",
  "recipient.social-networks": "social networks",
  "recipient.social-networks.says": "Social networks get data.",
  "recipient.integrations": "apps that you connect",
  "recipient.integrations.says": "Apps and services that you connect get data.",
  "recipient.other-users": "other users",
  "recipient.other-users.says": "Other users, your employer or an administrator can see some data.",
  "recipient.public": "the public",
  "recipient.public.says": "Some data can be seen by anyone.",
  "recipient.authorities": "authorities",
  "recipient.authorities.says": "It gives data to authorities or courts when the law asks for it.",
  "recipient.professional-advisers": "lawyers, auditors or insurers",
  "recipient.professional-advisers.says": "Lawyers, auditors, insurers or other advisers get data.",
  "recipient.acquirers": "a new owner",
  "recipient.acquirers.says": "If the business is sold or merged, data can go to the new owner.",
  "recipient.data-brokers": "data brokers",
  "recipient.data-brokers.says": "Data brokers or credit agencies get data.",
  "recipient.researchers": "researchers",
  "recipient.researchers.says": "Researchers get data.",
};

export const examples: Examples = {
  fires: {
    "service-providers": [
      "We share your data with vendors who run our servers.",
      "## Who gets your data\n\n* Hosting providers\n* Couriers",
      "We hire other companies to send parcels on our behalf.",
      "We use Mailhouse to send our newsletter.",
      "We pass your samples on to laboratories that work for us.",
      "Larkfield gives it to trusted partners who work on behalf of Larkfield.",
    ],
    affiliates: [
      "We may share your information with our subsidiaries.",
      "Your data may be passed on to other companies of the Acorn group.",
      "Your parcel data is forwarded to the Acorn Group departments in charge.",
    ],
    "advertising-partners": [
      "We disclose device identifiers to advertising networks.",
      "Our advertising partners may use cookies to collect information about your visits.",
      "## Sharing\n\nWe let others serve advertisements for us on the internet.",
    ],
    "analytics-providers": [
      "We use Google Analytics to see how our site is used.",
      "We share usage data with analytics providers.",
      "This includes services of others, such as Google Analytics, that collect and keep information on your computer.",
    ],
    "business-partners": [
      "We may share your email address with our business partners.",
      "With your consent we share your address with carefully selected third parties for their offers.",
      "We disclose your order to the sellers on our marketplace.",
      "We share your list with our authorised partners to develop new features.",
      "Your name is forwarded to the partner companies whose tours you book.",
      "These scripts allow us or our business partners to track how you use the shop.",
    ],
    "payment-processors": [
      "Your card details are processed by our payment provider.",
      "These service providers are categorised as follows:\n\n- Hosting providers\n- Payment processing tool providers",
      "We share information with:\n\n* companies that process payments",
      "## Sharing\n\nWe share your data with:\n\n* Stripe, for handling payments",
    ],
    "social-networks": [
      "We share hashed e-mail addresses with social networks.",
      "Our pages contain social media plug-ins that send your IP address to their makers.",
    ],
    integrations: [
      "If you connect a third-party app, we share your files with it.",
      "If you decide to interact with these third parties, your name may be disclosed to them.",
      "When you link your account with other services, we may disclose your playlist to them.",
      "We share readings with third-party apps that work with our lamps only if you allow it.",
    ],
    "other-users": [
      "Your profile is visible to other users.",
      "We may share information about your use with your employer.",
      "Scores that you publish will be shared with Larkfield users.",
    ],
    public: [
      "Reviews that you post are publicly visible.",
      "You can add a portrait, which is shown publicly on our site.",
      "If you write to us, we reserve the right to publish your letter.",
      "Anything you post in the forum can be read, as anyone can see the posts there.",
    ],
    authorities: [
      "We disclose data to law enforcement when we receive a court order.",
      "We don't share addresses, except when required to by a warrant.",
      "## Sharing\n\n**Government.** Only where ordered by a court.",
      "## Sharing\n\nWe hand over what we hold where a court order gives us no choice.",
      "We may release information where required by law.",
      "Larkfield may be compelled to hand over account data upon receiving a warrant from a judge.",
      "We do not disclose it, other than where there is a legal requirement.",
    ],
    "professional-advisers": [
      "We share data with our lawyers and auditors.",
      "We may disclose your claim to insurers.",
      "In a sale we disclose data to bidders, their agents, advisors and banks.",
    ],
    acquirers: [
      "If we merge with another company, your data may be transferred to the new owner after the merger.",
      "Your information may be disclosed in connection with a sale of our business.",
      "We share your data with:\n\n- a buyer, should our company be sold",
      "If Larkfield gets bought one day, your records go along.",
    ],
    "data-brokers": [
      "We may sell your details to data brokers.",
      "We disclose payment failures to credit reference agencies.",
    ],
    researchers: [
      "We share survey answers with academic researchers.",
      "We may disclose pseudonymous data to research institutions.",
    ],
  },
  silent: [
    "We collect your data to identify and authenticate our users.",
    "Everyone with access to your account will have access to its playlists.",
    "We use your data to run the shop and to comply with legal obligations.",
    "We transfer data abroad by mechanisms as required by applicable law.",
    "We hold the safeguards that protect your data as required by law.",
    "We process this to perform our contract to provide our services to you, your school or your employer.",
    "A fraudster may have acquired your data from another shop.",
    "Our sponsors do not have access to your account.",
    "If you press a “share” button, its maker may collect your address when you are connected to its services.",
    "When we print for our customers, we act as a data processor.",
    "We may suspend access to the service to anyone who breaks these rules.",
    "The terminal sends meta-data to our log.",
    "We do not share your data with advertisers, affiliates or business partners.",
    "We receive information from business partners, data brokers and social networks.",
    "We share aggregated statistics with advertisers and researchers.",
    "We are not responsible for the practices of advertisers or other third parties.",
    "You have the right to know the categories of affiliates and vendors with whom we share data.",
    "We process your data in the public interest.",
    "Do not share your password with anyone.",
    "We share the list of our companies, which stands at https://www.facebook.com/larkfield.",
    "This covers what people have made publicly available on other websites.",
    "All users will see the same ads on our pages.",
    "It may see data that we pass on if we (or our affiliates) are taken over.",
    "Our team tests each lamp before it is available to the public.",
    "Report the flaw to us before disclosing it to anyone else.",
    "The law gives people the right to access data that an organisation holds.",
    "With our board members we share the yearly figures.",
    "This policy describes how we and our affiliates share information.",
    "Your internet service provider can tell you more.",
    "You may complain to the courts or a supervisory authority.",
  ],
};
