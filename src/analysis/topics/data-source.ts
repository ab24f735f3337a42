import { tellsCollecting } from "../lexicon/collecting";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

const TAKE =
  "(?:collect|receiv|obtain|acquir|gather|get|licen[sc]|purchas|buy|combin|supplement|access|process|record|hold)\\w*";
/** "The settings provided by those third parties": what they provide is no data. */
const OFFER =
  "(?:settings|services?|tools?|features?|links?|websites?|sites|apps|applications|products?|offers|functions|technolog(?:y|ies)|plug-?ins?|forms?|platforms?|controls|options|mechanisms?|software|functionality)";
const DATA = "(?:information|data|details|profiles?|records?|lists?|contact info|findings|references)";
/** Who data can come from, besides the reader. */
const OTHERS =
  "(?:third[- ]part(?:y|ies)\\b(?! (?:web ?sites?|sites?|links?|cookies?|ads?|advertisements?|content)\\b)|(?:other|outside|external|commercial|offline|public|publicly available|publicly accessible) (?:[\\w-]+ )?sources|other (?:[\\w-]+ )?(?:users?|members|people|individuals|companies|persons|customers|parties|organi[sz]ations|services|suppliers)|(?:[\\w-]+ )?partners|public(?:ly)?[ -](?:available|accessible|databases?|records?|registers?|directories)|data (?:brokers|providers|suppliers|aggregators|vendors)|affiliat(?:es|ed)|vendors|sub-?processors|(?:service|payment|analytics|advertising|identity) (?:[\\w-]+ ){0,3}providers?|(?:previous|former) (?:schools|employers|landlords|doctors)|credit (?:bureaus?|reference|reporting|agenc)|consumer reporting|social (?:media|network)|advertis(?:ers|ing networks)|resellers|your (?:employer|organi[sz]ation|company|friends|contacts)|someone else|(?:doctors|physicians|hospitals|insurers|employers|schools|banks|people|persons|those) (?:who|that|which)|government (?:agencies|databases|authorities)|law enforcement|subsidiaries)";
const GIVES =
  "(?:provides?|shares?|sends?|gives?|discloses?|transmits?|suppl(?:y|ies)|makes? available|pass(?:es)?)";
const USES =
  "you (?:and your device )?(?:\\w+ ){0,2}(?:use|using|visit|access|browse|interact|navigate|view|open|engage|play)\\b";
const TECHNIQUES =
  "(?:cookies|pixels?(?: tags)?|web beacons|beacons|tracking technologies|similar technologies|server logs?|log files|sdks|analytics (?:tools|services|software)|google analytics)";

/** Said without a verb of collecting. */
const plain = [
  ...clues(
    "provided",
    [
      /\b(?:opens?|creates?|register|sign up)(?: an?| your| for)?(?: \w+)? (?:account )?with (?:an?|your) (?:e-?mail|user ?name|name|password)/,
      /\bwe (?:only |also )?need your (?:[\w-]+ ){0,2}(?:name|e-?mail|address|phone|details)\b/,
    ],
    { frames: [] },
  ),
  ...clues("automatic", [/\bservers?\b[^;]{0,40}\b(?:writes?|keeps?) (?:an? |\w+ )?logs?\b/], {
    frames: [],
  }),
];

/** A lead-in to the ways in which data is collected. */
const WAYS =
  /\b(?:collect|obtain|receiv|gather)\w*\b[^.]{0,60}\b(?:through|via|from|(?:in|by) (?:the |these |several |various |different |following ){1,4}(?:ways|means))\b[^.]{0,40}:?$/;

const provided = [
  ...clues(
    "provided",
    [
      /\b(?:directly (?:from|by) (?:you|users|senders|members|customers|visitors|data subjects|the (?:user|customer|data subject)|our (?:users|customers))|from you directly|provided (?:directly )?by (?:you|(?:the )?users?\b(?!')|the data subject|our (?:users|customers))|provided to us by (?:you|users)|you (?:[\w-]+ ){0,3}(?:provide|give|tell|send|submit to|supply|share with) us\b|(?<!\b(?:about|from|of) )you (?:[\w-]+ ){0,3}(?:provide|give|submit|supply|enter|send|share|disclose|upload)[\w ]{0,30} (?:to|with) us\b|you (?:\w+ ){0,2}(?:give|provide|submit) (?:\w+ ){0,2}to the (?:site|website|app|platform|service)\b)/,
      /\b(?:information|data|details|content)(?: \w+){0,3} (?:that |which )?you (?:[\w-]+ ){0,3}(?:provide|give|submit|supply|enter|share|upload)\b(?! (?:directly )?(?:to|with) (?:them|third|other|others|these|those|such|any (?:third|other)|another|someone|merchants|advertisers)\b)|\byou (?:[\w-]+ ){0,3}(?:provide|give|submit|supply|enter|make) (?:(?:us|your|any|certain|some|the|with|to|personal|such|available) ){0,4}(?:information|data|details)\b/,
    ],
    { weight: 3 },
  ),
  ...clues(
    "provided",
    [
      /\bwhen(?:ever)? you (?:[\w-]+ ){0,3}(?:register|sign up|create|open an account|subscribe|contact|fill|complete|order|purchase|apply|enter|submit)\b[^.;]{0,160}\b(?:we|us) (?:[\w-]+ ){0,3}(?:collect|ask|receive|store|request|obtain|process|record)/,
      /\b(?:collect|ask|receiv|stor|request|obtain|process)\w*\b[^.;]{0,140}\b(?:when(?:ever)?|if) you,? (?:for (?:example|instance), )?(?:[\w-]+ ){0,3}(?:register|sign up|create|subscribe|contact|fill|complete|order|purchase|apply|submit|provide|pay|making payments|sending|reporting)\b/,
      /\b(?:we|may|will) (?:also )?(?:ask|require|request|prompt) (?:that )?(?:you|users)\b|\bwe (?:may )?(?:ask for|request) your\b|\byou (?:may|can|must) (?:\w+ )?(?:provide|give|enter|supply) (?:an?|your) (?:[\w-]+ ){0,3}(?:e-?mail|phone|telephone|address|name|number)\b|\byou (?:(?:will |must |may )(?:be (?:asked|required|requested) to|need to)|are (?:asked|required|requested) to) (?:provide|give|enter|submit) (?!proof|evidence|a request)/,
    ],
    { weight: 2 },
  ),
  ...clues(
    "provided",
    [
      /\b(?:the|your) (?:voluntary )?(?:registration|input|entry|entering|submission) of (?:an?|your) (?:personal |own )?(?:e-?mail|data|details|information|name)\b/,
    ],
    { weight: 2 },
  ),
  ...clues(
    "provided",
    [
      /^(?:directly )?(?:from )?you\b(?! (?:may|can|must|should|will|shall|have|are|do|agree|cannot|need|acknowledge|understand)\b)|^directly from\b|^what you (?:tell|give)/,
    ],
    {
      lead: /\b(?:collect\w*|sources?|obtain\w*|receiv\w*)\b/,
      weight: 3,
    },
  ),
  ...clues("provided", [/^\W*[a-z]/], {
    lead: /\byou (?:may |can |will )?(?:provide|give us|submit|tell us):$/,
  }),
  // "We collect data through: Direct interactions: when you fill in forms".
  ...clues(
    "provided",
    [
      /^(?:direct (?:interactions?|contacts?|communications?)\b|(?:[\w -]{3,40}: )?(?:when(?:ever)?|if|where) you (?:[\w-]+ ){0,3}(?:fill|register|sign up|create|subscribe|contact|order|apply|submit|complete|write|call)\b)/,
    ],
    { lead: WAYS, weight: 2 },
  ),
  ...clues(
    "provided",
    [
      /^(?:create|creating|register|registration|sign|signing|subscrib|contact|fill|complet|apply|order)\w*\b/,
    ],
    {
      lead: /\b(?:when|where|if) you\b|\bmake personal data available\b/,
      weight: 2,
    },
  ),
];

/** "This policy explains how we collect data when you use our site": what the policy is about, and a weak proof of how data comes. */
const INTRODUCES =
  /\b(?:policy|notice|statement)\b[^.;]{0,60}\b(?:describ|explain|outlin|inform|set|tell|detail|disclos|appl|cover)\w*\b[^.;]{0,120}\b(?:how|what|types?|ways?|practices)\b/;

const THROUGH_USE = [
  new RegExp(
    `\\b(?:collect|gather|receiv|record|obtain|generat|stor|log|track|monitor|creat)\\w*\\b[^.;]{0,120}\\b(?:when(?:ever)?|as|while|each time|every time) ${USES}`,
  ),
  new RegExp(
    `\\b(?:when(?:ever)?|as|while|each time|every time) ${USES}[^.;]{0,140}\\b(?:we|servers?|systems?|cookies?|technologies|logs) (?:[\\w-]+ ){0,4}(?:collect|record|log|receive|obtain|gather|stor|track)`,
  ),
  /\b(?:collect|gather|obtain|receiv|record|generat|deriv|stem|result|comes?)\w* (?:[\w-]+ ){0,6}(?:from|through|by|during|via|based on) (?:your (?:[\w-]+ ){0,2}(?:use|usage|interactions?|activity|activities|visits?|device|browser)\b|(?:use|usage)\b(?! (?:of|case)\b))/,
  /\b(?:your|the) (?:[\w-]+ ){0,2}(?:browser|device|computer|phone)(?: or [\w ]{1,25})? (?:may |automatically |will |can )*(?:sends?|transmits?|provides?)\b[^.;]{0,60}(?:to )?(?:\bus\b|\bservers?\b|in connection)|\b(?:stores?|logs?|saves?|records?) (?:your|the|an) ip[- ]address(?:es)?\b|\bsensors?\b[^.;]{0,60}\b(?:is|are) (?:\w+ )?(?:sent|transmitted) to\b|\bservers? (?:may |automatically |also )*(?:logs?|records?|collects?|stores?|registers?)\b/,
];

const automatic = [
  ...clues(
    "automatic",
    [
      /\bautomatic(?:ally)?\b[^.;]{0,60}\b(?:collect|record|log|receiv|obtain|gather|generat|stor|track|sen[dt]|captur|provided)|\b(?:collect|record|log|receiv|obtain|gather|generat|stor|track|sen[dt]|captur|transmit)\w*\b[^.;]{0,60}\bautomatic(?:ally)?\b(?! (?:\w+ )?(?:delet|eras|remov|purg|anonymi|expir|destroy|overwrit|install|updat|renew|handl|process|decision|profil))/,
      /^automatic(?:ally)?\b(?! (?:delet|eras|remov|install|updat|renew|stored (?:in|on|for)\b))|\bautomatically (?:as|when|through|from|by|via)\b|\bautomated (?:electronic )?(?:interactions|means|technologies)\b/,
    ],
    { weight: 3 },
  ),
  ...clues("automatic", THROUGH_USE, { weight: 2, unless: INTRODUCES }),
  ...clues("automatic", THROUGH_USE, { weight: 0.5 }),
  ...clues(
    "automatic",
    [
      new RegExp(
        `\\b(?:collect|gather|obtain|record|track|receiv|monitor)\\w*\\b[^;]{0,140}\\b(?:through|using|via|with|by|from|use of) (?:[\\w-]+,? ){0,4}${TECHNIQUES}`,
      ),
      new RegExp(
        `\\b${TECHNIQUES}\\b[^.;]{0,80}\\b(?:collect|gather|record|track|obtain|monitor|receiv)\\w*\\b`,
      ),
      /\b(?:information|data) (?:\w+ ){0,2}about (?:your|how you) (?:use|usage|visits?|interact|browsing|activity)/,
    ],
    { weight: 1 },
  ),
];

const thirdParties = [
  ...clues(
    "third-parties",
    [
      new RegExp(
        `\\b${TAKE}\\b[^.;]{0,80}\\b${DATA}\\b[^.;]{0,80}\\b(?:from|through|via) (?!us (?:and|or)\\b)(?:(?!(?:to|provided|offered|operated) )[\\w',-]+ ){0,5}?${OTHERS}`,
      ),
      new RegExp(
        `\\b${OTHERS}[^.;]{0,80}? (?:may |also |will |can |likewise |sometimes )*${GIVES} (?:(?!services? |assistance |support |help )[\\w-]+ ){0,4}?(?:to |with )?us\\b(?! with (?:\\w+ )?services\\b)`,
      ),
      new RegExp(
        `\\b${DATA} from (?:(?:your|their|the|users?'s?) ){1,2}(?:facebook|google|apple|twitter|linkedin|microsoft|social[\\w ]{0,16}) (?:account|profile)`,
      ),
      new RegExp(
        `\\b${DATA}\\b[^.;]{0,60}(?<!\\b${OFFER}(?: \\w+)?,? )\\bprovided (?:to us )?by (?:[\\w-]+ ){0,4}?${OTHERS}`,
      ),
      new RegExp(`\\bprovided with ${DATA}\\b[^.;]{0,80}\\bby ${OTHERS}`),
    ],
    { weight: 3, frames: ["collect", "share"] },
  ),
  ...clues(
    "third-parties",
    [
      new RegExp(
        `\\b${TAKE}\\b[^.;]{0,60}\\b(?:it|them|you|personal) (?:[\\w-]+ ){0,3}from (?:[\\w',-]+ ){0,3}?${OTHERS}`,
      ),
      /\b(?:link|connect|log|sign|register)\w*\b[^;]{0,120}\b(?:third[- ]party|social|single sign-on|external|facebook|google|apple)\b[^;]{0,160}(?:\bwe (?:[\w-]+ ){0,3}(?:receive|collect|obtain|access|get)|\bshare with us|\bprovides? us|\bobtain (?:[\w-]+ )?information about you)/,
      new RegExp(
        `\\b${DATA}\\b[^.;]{0,60}\\bfrom (?:[\\w',-]+ ){0,3}?(?:third parties|(?:other|public|publicly available|third[- ]party) sources)`,
      ),
    ],
    { weight: 2, frames: ["collect"] },
  ),
  ...clues("third-parties", [new RegExp(`^from (?:[\\w',-]+ ){0,5}?${OTHERS}`)], {
    lead: /\b(?:collect|obtain|receiv|gather)\w*\b/,
    weight: 3,
  }),
  ...clues("third-parties", [new RegExp(`^(?:[\\w',-]+ ){0,6}?${OTHERS}`)], {
    lead: /\b(?:sources?\b|(?:collect|obtain|receiv|gather)\w*\b[^.]{0,60}\b(?:from|through|via)\b|\bfrom (?:the following|these)\b)/,
    unless: /\b(?:shar|disclos|sell|transfer|provid)\w*\b[^.;]{0,40}\b(?:to|with) (?!us\b)/,
    weight: 2,
  }),
];

/** Offers, money and requests come from others too, and so do their cookies; what others pass on is data about the reader. */
const NO_DATA =
  /\b(?:(?:offers?|advertis\w+|newsletters?|promotions?|e-?mails?|communications|payments?|consent|revenue|cookies|links?|requests?|help) (?:provided |sent |set |placed )?(?:from|by) (?:our |other |selected |certain |these )*(?:third|partners|other|advertis|social|affiliat)|aggregat\w+ with|prevent|protect\w* [\w ]{0,40} from)/;

/** Somebody gives: no verb of collecting is needed then. */
const GIVES_US = new RegExp(
  `\\b${GIVES} (?:(?!services? |assistance |support |help )[\\w-]+ ){0,4}?(?:to |with )?us\\b(?! with (?:\\w+ )?services\\b)`,
);

/** Where data comes from. */
export const dataSource = defineTopic({
  id: "data-source",
  frames: ["collect"],
  concerns: (statement) => tellsCollecting(statement) || GIVES_US.test(statement.text),
  unless: /\bportab|\bright to (?:receive|obtain|access)\b|\bmachine[- ]readable\b/,
  clues: [
    ...plain,
    ...provided,
    ...automatic,
    ...thirdParties.map((clue) => (clue.unless ? clue : { ...clue, unless: NO_DATA })),
  ],
  ownPracticeOnly: true,
});

export const wording: Wording = {
  "topic.data-source": "Where it comes from",
  "data-source.provided": "you",
  "data-source.provided.says": "You give it data yourself.",
  "data-source.automatic": "your use of it",
  "data-source.automatic.says": "It gathers data by itself while you use it.",
  "data-source.third-parties": "others",
  "data-source.third-parties.says": "It gets data about you from others.",
};

export const examples: Examples = {
  fires: {
    provided: [
      "We collect the information that you provide to us.",
      "To join, we need your name and a phone number.",
      "When you open an account or write to us, you provide:\n\n- name and address\n- a photo",
      "What we collect comes from the registration of an email address or the input of your data.",
      "When you create an account, we ask you for your name.",
      "We collect data from these sources:\n\n- Directly from you\n- The weather",
      "We collect data through:\n\n- Direct interactions: when you fill in a form\n- Log files",
    ],
    automatic: [
      "We automatically collect data about your visit.",
      "When you order, we also store the IP address.",
      "Our servers log your IP address.",
      "We record what you read as you browse our site.",
      "Some data is collected through usage.",
    ],
    "third-parties": [
      "We may receive information about you from other users.",
      "The club asks for data from the user's Facebook account.",
      "We collect your name and other data from the identity and sign-on provider of your school.",
      "We collect data via:\n\n- Log files\n- Third-party sources: payment providers",
      "Our partners provide us with data about what you bought.",
      "We obtain personal data from these sources:\n\n- Credit agencies and other third parties",
    ],
  },
  silent: [
    "Recordings are automatically deleted after a day.",
    "We collect what a shop knows about you and shared with us.",
    "Sources that we process:\n\n- You may not use all of them",
    "What we collect may be subject to automatic handling.",
    "Check how those shops treat the data you provide to them, which they collect.",
    "We store how you manage data through the settings provided by those third parties.",
    "We record details of your wish to have marketing from us and our partners.",
    "We do not obtain data about you from third parties.",
    "We share your personal data with our partners.",
    "If you have questions, please send us an e-mail.",
    "You may receive offers from our partners.",
    "Third-party sites may collect data when you visit them.",
    "We use firewalls to protect your data from third parties.",
    "We collect data and share it with vendors who provide us with services.",
  ],
};
