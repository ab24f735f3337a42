import { type Clue, clues } from "../topic";
import type { Right } from "./rights";

/** "the right to correct, restrict or delete": what is named may stand anywhere in a row. */
const RIGHT_TO = String.raw`\brights? (?:to|of) (?:request |obtain |have )?(?:the )?(?:[a-z]{4,14}(?:, (?:and |or )?| (?:and|or|and\/or) |\/)(?:to )?){0,5}?`;
const rightTo = (what: string) => new RegExp(`${RIGHT_TO}(?:${what})\\b`);

const EMAILS =
  "(?:e-?mails?|marketing|promotion(?:al|s)|newsletters?|communications?|commercial|mailings?|offers|messages|subscriptions?|mailing list|texts?|sms)";
const ADS =
  "(?:targeted|interest[- ]based|personali[sz]ed|behaviou?ral|online behaviou?ral|cross[- ]context|tailored|third[- ]party|customi[sz]ed|relevant)";

/** Rights that a sentence names outright, whatever grants them. */
export const RIGHT_CLUES: readonly Clue<Right>[] = [
  // As people say it who do not speak like a law.
  ...clues(
    "access",
    [/\bdisclose (?:to you )?what (?:[\w-]+ ){0,4}(?:collected|hold|holds|know|knows|have)\b/],
    { frames: ["right"], weight: 1 },
  ),
  ...clues(
    "correct",
    [
      /\bamendment of (?:an? |the |any |your )?(?:\w+ )?(?:records?|data|information)\b|\b(?:fix|put right) (?:what is wrong|mistakes|errors|(?:any )?inaccura\w+)\b/,
    ],
    { frames: ["right"], weight: 1 },
  ),
  ...clues(
    "export",
    [
      /\byou (?:can|may) (?:\w+ )?take (?:your|a copy of your|the) (?:\w+ )?(?:data|information) (?:with you|along|elsewhere|to another)\b/,
    ],
    { frames: ["right"], weight: 1 },
  ),
  ...clues(
    "export",
    [
      /\bprovide (?:to )?you\b[^.;]{0,80}\b(?:data|information)\b[^.;]{0,40}\b(?:machine-readable|structured, commonly used)\b/,
    ],
    { frames: [], weight: 0.9 },
  ),
  ...clues(
    "delete",
    [/\bcancell?ation (?:(?:and|or) \w+ )?of (?:the |your |their )?(?:personal )?(?:data|information)\b/],
    {
      frames: ["right"],
      weight: 0.9,
    },
  ),
  ...clues("restrict", [/\bask (?:us )?for (?:the |a )?restriction\b|\blimit what we (?:do|may do) with\b/], {
    frames: ["right"],
    weight: 1,
  }),
  ...clues("object", [/\bobject\b[^.;]{0,40}\bon grounds relating to your (?:particular )?situation\b/], {
    frames: ["right"],
    weight: 1,
  }),
  ...clues(
    "opt-out-marketing",
    [/\bdirect marketing\b[^.;]{0,60}\byou (?:may|can|have the right to) (?:always )?object\b/],
    { frames: ["right"], weight: 1 },
  ),
  ...clues(
    "opt-out-automated-decisions",
    [/\bopt[- ]?out of (?:\w+ ){0,2}profiling\b[^.;]{0,60}\b(?:legal|significant|decisions?)\b/],
    { frames: ["right"], weight: 1, denial: true },
  ),
  ...clues("withdraw-consent", [/\b(?:take back|revoke) (?:your|any|the|this) (?:\w+ )?consent\b/], {
    frames: ["right"],
    weight: 1,
  }),
  ...clues(
    "non-discrimination",
    [
      /(?:\b(?:not|never)|n't) (?:\w+ )?(?:retaliate|penali[sz]e|punish|treat you (?:any )?(?:worse|differently))\b|\btreat you no (?:worse|differently)\b/,
    ],
    { frames: ["right"], weight: 1, denial: true },
  ),
  ...clues(
    "authorised-agent",
    [/\b(?:use|appoint|designate|name) an? (?:\w+ )?agent\b[^.;]{0,60}\b(?:requests?|rights?|behalf)\b/],
    { frames: ["right"], weight: 1 },
  ),
  ...clues(
    "complain",
    [
      /\b(?:file|lodge|make|submit) a complaint with (?:the |your )?(?:[\w.]+ ){0,4}(?:department|commission(?:er)?|authority|attorney general|agency|ombuds\w+)\b/,
    ],
    { frames: ["right"], weight: 1 },
  ),
  ...clues("appeal", [/^(?:to )?appeal\b/], { frames: ["right"], weight: 1 }),
  ...clues(
    "access",
    [
      new RegExp(
        `${rightTo("access").source}|\\bsubject access requests?\\b|\\brights? to know\\b|\\byou (?:may|can) request (?:\\w+,? (?:and |or )?){0,2}access\\b`,
      ),
    ],
    {
      frames: ["right"],
      weight: 1.4,
      unless: /\b(?:employees?|staff|personnel) (?:have|has) (?:the )?right|\breserves? (?:the )?right/,
    },
  ),
  // What German law calls "Auskunft" is access.
  ...clues("access", [/^(?:the |a )?right (?:to|of) information[.;,:]?$/], {
    frames: ["right"],
    weight: 0.6,
  }),
  ...clues("access", [/\baccess requests?\b/], {
    frames: ["right"],
    weight: 0.5,
    unless: /\bsuspicious\b/,
  }),
  ...clues("delete", [/\bdeletion requests?\b/], { frames: ["right"], weight: 0.5 }),
  ...clues(
    "correct",
    [
      new RegExp(
        `${rightTo("correct(?:ion)?|rectif(?:y|ication)").source}|\\byou (?:may|can) request (?:\\w+,? (?:and |or )?){0,2}(?:corrections?|rectification)\\b`,
      ),
    ],
    {
      frames: ["right"],
      weight: 1.4,
    },
  ),
  ...clues(
    "delete",
    [new RegExp(`${rightTo("delet(?:e|ion)|eras(?:e|ure)").source}|\\bright to be forgotten\\b`)],
    {
      frames: ["right"],
      weight: 1.4,
    },
  ),
  ...clues(
    "export",
    [
      /\b(?:data (?:portability|transferability)|(?:portability|transferability) of|right (?:to|of) (?:the )?(?:portability|transferability)|(?:request|^to) portability|portability right|(?<=\b(?:to|and|or|you (?:can|may)|,) )port(?=,? (?:and |or )?(?:to )?(?:access|erase|delete|remove|correct|rectify|restrict|object|transfer|your)\b))\b/,
    ],
    {
      frames: ["right"],
      weight: 1.4,
    },
  ),
  ...clues("object", [rightTo("object(?:ion)?|oppos(?:e|ition)")], { frames: ["right"], weight: 1.4 }),
  ...clues(
    "restrict",
    [new RegExp(`${rightTo("restrict(?:ion)?").source}|\\brights? to limit the processing\\b`)],
    {
      frames: ["right"],
      weight: 1.4,
    },
  ),
  ...clues(
    "withdraw-consent",
    [
      /\b(?:withdraw(?:al|ing|n)?|revoke|revoking|retract)\b(?: of)? (?:(?:your|that|this|the|any|such|or|change|modify|revoke|cancel|refuse|deny|prior|previous|previously|given|granted|explicit|express|declarations?|statements?|of) ){0,4}(?:consents?|permission|authori[sz]ation)\b/,
      /\bconsent\b[^.;]{0,100}\b(?:withdraw(?:n)?|revoke(?:d)?)\b/,
    ],
    {
      weight: 1.1,
      unless: /\bwithdraw\w*[^.;]{0,30}\bconsent to (?:the transfer|receive (?:marketing|electronic))/,
    },
  ),
  ...clues(
    "opt-out-marketing",
    [
      new RegExp(
        String.raw`\bunsubscrib(?:e|ing)\b|\bopt(?:ing|ed)?[- ]?out\b[^.;]{0,80}\b${EMAILS}\b|\b${EMAILS}\b[^.;]{0,120}\bopt(?:ing)?[- ]?out\b`,
      ),
      new RegExp(
        String.raw`\b(?:stop|not (?:want|wish)|no longer (?:want|wish)|prefer not|decline|refuse|cease)\b[^.;]{0,40}\b(?:receiv(?:e|ing)|sending|get(?:ting)?)\b[^.;]{0,60}\b${EMAILS}\b`,
      ),
      /\b(?:object|oppos(?:e|ition)|stop|opt[- ]?out|withdraw|do not call)\b[^.;]{0,140}\b(?:direct[- ]marketing|prospecting|canvassing|marketing purposes|marketing (?:e-?mails|communications|messages))\b/,
      /\b(?:tell us|ask us|request(?: that)?(?: we)?) not to (?:send|contact|use)\b[^.;]{0,80}\b(?:marketing|promotional)\b/,
      /\b(?:you (?:may|can|wish to|want to)(?: also)?|right to|want to) (?:prohibit|forbid|prevent|refuse|deny)\b[^.;]{0,100}\b(?:direct marketing|marketing (?:purposes|e-?mails|communications|messages)|(?:for|of) marketing)\b/,
      /\b(?:revok|withdraw|cancel)\w* (?:your |the |this |such ){0,2}(?:consent|permission|subscription|agreement)\b (?:to|for) (?:receiv\w+ |getting |be(?:ing)? sent |the |our |any |regular |e-?mail ){0,4}(?:newsletters?|marketing|promotion(?:al|s)|mailings?|commercial|offers|advertising e-?mails)\b/,
    ],
    {
      unless:
        /\b(?:cannot|may not|not be able to|unable to) (?:opt|unsubscribe)|\bunsubscribe (?:your|the|their) account\b|"opt-?out of sales?|\bopt-?out requests?,? (?:please )?(?:send|write|e-?mail|contact)/,
    },
  ),
  ...clues("opt-out-marketing", [/\bmarketing\b(?! (?:partners?|compan|agenc|cookies?))/], {
    lead: /\b(?:opt[- ]?out of|unsubscribe from|object to|refuse|stop)\b[^.;]{0,40}:?$/,
  }),
  ...clues(
    "opt-out-sale",
    [
      /\bopt(?:ing|ed)?[- ]?out\b[^.;]{0,60}\b(?:sales?|sold|sell(?:ing)?|sharing|targeted|cross[- ]context|interest[- ]based|personali[sz]ed ad|behaviou?ral)/,
      /\bdo not (?:sell|share)(?: or (?:share|sell))? my\b|\bright to opt[- ]?out\b|\bstop(?:s)? selling\b|\bnot (?:to )?(?:sell|share)\b[^.;]{0,40}\bopt/,
      new RegExp(
        String.raw`\b(?:opt(?:ing)?[- ]?out|not (?:wish|want)|disable|turn(?:ing)? off|refuse|limit|control|manage|reject|object to)\b[^.;]{0,70}\b${ADS}(?: \([^)]{1,40}\))? (?:\w+ )?ad(?:s\b|vert)`,
      ),
      new RegExp(String.raw`\b${ADS} (?:\w+ )?ad(?:s\b|vert)[^.;]{0,120}\bopt(?:ing)?[- ]?out\b`),
      /\b(?:opt(?:ing)?[- ]?out|stop|prevent|refuse|disable|turn off)\b[^.;]{0,110}\b(?:personali[sz]e|customi[sz]e|tailor|target) (?:\w+ ){0,2}ad(?:s\b|vert)/,
      /\b(?:opt(?:ing)?[- ]?out|disable|turn(?:ing)? off|refuse|stop)\b[^.;]{0,30}\bads? (?:personali[sz]ation|targeting|customi[sz]ation)\b/,
    ],
    { frames: ["choice", "right", "sell"] },
  ),
  ...clues(
    "non-discrimination",
    [
      /\b(?:not|never|n't|cannot|no (?:circumstances?|case|event|way))\b[^.;]{0,30}\bdiscriminat(?:e|ed|ory|ion)\b|\bnon-?discrimination\b|\bfree from discriminat|\bdiscriminatory treatment\b|\bright\b[^.;]{0,40}\bdiscriminat/,
      /\b(?:not|never)\b[^.;]{0,20}\b(?:den(?:y|ied)|retaliat|penali[sz]e)\b[^.;]{0,100}\bexercis/,
      /\b(?:we|nobody) (?:will |shall )?treat you (?:no|not) (?:worse|less|differently)\b|\bnot be treated (?:any )?(?:worse|less)\b/,
    ],
    { denial: true },
  ),
  ...clues(
    "complain",
    [
      /\bcomplain(?:ts?)?\b[^.;]{0,120}\b(?:authorit(?:y|ies)|regulators?|commission(?:er)?(?:'s)?|offices? (?:for|of) (?:the )?(?:\w+ )?(?:data|privacy|information)|dpas?|ombuds\w+|ico|cnil|attorney general|agency|inspectorate|garante)\b/,
      /\b(?:authorit(?:y|ies)|regulators?|commission(?:er)?|ico|attorney general)\b[^.;]{0,60}\bcomplain/,
      /\b(?:appeal|recourse|objection|petition|claim|right to (?:contact|turn)) (?:\w+ )?(?:to|with|before|the|your|a) (?:\w+ ){0,4}(?:(?:supervisory|data protection|privacy) (?:authorit|agenc|commission|regulator)\w*|regulators?)\b/,
      /\byou (?:may|can|could|are entitled to|(?:also )?have (?:the|a) right (?:[\w ]{1,30} )?to) (?:also |always )?(?:contact|reach out to|turn to|approach) (?:[\w']+ ){1,5}(?:data protection|supervisory|privacy)(?: supervisory)? (?:authorit|agenc|regulator|commission)/,
    ],
    { unless: /\b(?:we|commits?) (?:will )?(?:receive|cooperate|respond)\b[^.;]{0,40}\bcomplaints?\b/ },
  ),
  ...clues("appeal", [
    /\bappeal(?:ing|s)? (?:to |of )?(?:our|the|a|any|that|this|such|your|its|for)\b[^.;]{0,50}\b(?:decision|denial|refus|determination|response|outcome|inaction|review|request)|\b(?:right to|submit an?|file an?) appeal\b(?! your)|\b(?:may|can) appeal\b(?! your)|\bappeals? process\b/,
  ]),
  ...clues(
    "authorised-agent",
    [
      /\b(?:authori[sz]ed?|designat\w+|appoint\w*)\b[^.;]{0,40}\b(?:agents?|representative|person)\b[^.;]{0,100}\b(?:behalf|request|exercis|rights)|\bauthori[sz]ed agents?\b|\bagent may\b|\byou (?:may|can) (?:also )?use an agent\b/,
    ],
    { frames: ["right"] },
  ),
];
