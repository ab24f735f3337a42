import { byValue } from "../decide";
import { once } from "../once";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import {
  clues,
  defineTopic,
  type Examples,
  type Hit,
  type Reader,
  type Reading,
  type Wording,
} from "../topic";
import { firstUnderHeadings } from "../under-heading";
import type { ValueOf } from "../vocabulary";

type Right = ValueOf<"right">;

/** What gives the reader something: a right, a permission, an offer. What follows it is the thing given. */
const GRANTS =
  /\b(?:rights?|entitled|have us|you (?:may|can|could|are able|will be able|have (?:the|an?) (?:option|ability|choice|opportunity)|would like|wish|want|also)|(?:individuals|users|consumers|customers|parents|residents|members|visitors|subjects) (?:may|can|are able)|requests?|requesting|ask(?:ing)? (?:us|that|for|the)|to require (?:us|the|that)|(?:allows?|enables?|lets?|permits?) you|choose to|contact us to|exercise|ability to)\b/;
/** "We reserve the right": the organisation's own. */
const RESERVED = /\b(?:reserves?|reserving|retains?) (?:(?:the|its|our|all) )?(?:sole )?rights?\b/;
/** A lead-in that gives what its items name. */
const LEAD_GRANTS =
  /\b(?:rights?|entitled|you (?:may|can|could|are able|have the)|requests?|ask us|choices|exercise|options)\b/;

const DATA = `(?:data|informations?|pii|profiles?|records?|details|content|accounts?|submissions?|identifiers?)`;
const OWN = `(?:your|the|any|all|my|their|his|certain|such|that|this|its|inaccurate|incomplete|personal|our)`;
/** "your personal data", "the information we hold", "any inaccurate or incomplete personal information". */
const THING = String.raw`(?:${OWN}[^.;:]{0,60}?\b${DATA}\b|it\b|them\b|(?:personal|data|information)\b)`;
/** Other verbs of the same row may stand between a verb and its object: "access, correct, or delete your …". */
const ROW = String.raw`(?:[,/ ()]{1,3}(?:and |or |to |also )?[a-z]{4,13}\b){0,5}?`;

const verb = (verbs: string) =>
  new RegExp(String.raw`\b(?:${verbs})\b${ROW},?(?: to| of| in)? (?:a copy of |copies of |us )?${THING}`);

/** What a reader may be given, as verbs with their object; only where something grants them. */
const GRANTED: readonly {
  readonly value: Right;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}[] = [
  {
    value: "access",
    pattern: new RegExp(
      String.raw`${verb("access(?:ing)?|review(?:ing)?|view(?:ing)?|inspect|see").source}|\b(?:tell you|told|learn) what (?:\w+ ){0,3}(?:know|hold|have|collect\w*)\b|\bcop(?:y|ies) of (?:your|the|any|all|that|certain|my)?[^.;]{0,30}\b${DATA}|\bconfirm(?:ation)?\b[^.;]{0,40}\b(?:whether|that|if|of)\b[^.;]{0,60}\b(?:process|hold|collect)|\bknow\b[^.;]{0,50}\b(?:personal|information|data|categories)|\b(?:specific pieces|categories) of (?:personal )?(?:information|data)|\bobtain (?:information|details) (?:about|on)|\brequest (?:\w+ )?(?:information|details) (?:to find out |about |on |as to |regarding )?(?:if|whether|what|which)\b[^.;]{0,60}\b(?:stored?|hold|held|process(?:ed)?|keep|kept|collect(?:ed)?)\b|\barchive of [^.;]{0,40}\b${DATA}\b`,
    ),
    unless:
      /\bcookies?\b[^.]{0,40}\b(?:browser|device)|\baccess (?:to )?(?:the|our|this|your) (?:site|service|website|app|microphone|camera|location|device)/,
  },
  {
    value: "correct",
    pattern: new RegExp(
      String.raw`${verb("correct(?:ed|ing|ion)?|rectif(?:y|ied|ication)|amend(?:ed|ment)?|updat(?:e|ed|ing)|modif(?:y|ied)|edit(?:ed|ing)?|chang(?:e|ed)").source}|\b${DATA}\b[^.;]{0,90}\b(?:be|is|are) (?:\w+,? (?:or |and ))?(?:amended|rectified|corrected|updated)\b|\bhave [^.;]{0,40}?\b${DATA}\b (?:\w+,? (?:or |and )?){0,3}(?:corrected|rectified|amended|completed)\b|\b(?:fix|put right|set right) (?:what(?:ever)? is|anything|any|errors|mistakes)\b|\b(?:mistakes|errors) (?:put right|set right|fixed)\b`,
    ),
    unless:
      /\b(?:updated?|chang(?:e|es|ed)|amend|modify|revise)\b[^.;]{0,30}\b(?:policy|notice|statement|terms)\b|\bchange your mind\b|\bupdat(?:e|ing) your (?:e-?mail|communications?|marketing|notification|subscription) (?:preferences|settings)\b/,
  },
  {
    value: "delete",
    pattern: new RegExp(
      String.raw`${verb("delet(?:e|ed|ing|ion)|eras(?:e|ed|ure|ing)|remov(?:e|ed|al|ing)|destroy(?:ed)?|deactivat(?:e|ion)|clos(?:e|ure)").source}|\bhave (?:it|them|(?:your|the|that|this|any) [^.;]{0,40}?${DATA}) (?:\w+,? (?:or )?){0,3}(?:deleted|erased|removed)\b`,
    ),
    unless:
      /\byou (?:do(?: not|n't)|would rather not) want\b|\b(?:delet(?:e|ing)|remov(?:e|ing)|eras(?:e|ing)) (?:\w+ ){0,4}(?:cookies?|local storage|app)\b|\blocally stored\b/,
  },
  {
    value: "export",
    pattern: new RegExp(
      String.raw`\b(?:export|download|port)(?:ed|ing)?\b (?:a copy of |certain |some |all |any )*${THING}|\bexport (?:certain|some) data|\b(?:transfer|transmit|send|sent|pass|receive|move)(?:red|ted|ring|ting)?\b[^.;]{0,120}\b(?:to|by) (?:a |an |any )?(?:another|third[- ]party|different|other) (?:controller|organi[sz]ation|compan(?:y|ies)|party|provider|service|entity|data controller|of your choice)|\b(?:transfer|transmit) it to (?:a |another )?(?:third party|organi[sz]ation|controller)|\bmachine[- ]readable|\bportable\b|\btake (?:it|them|your data) (?:with you )?to (?:another|a different) (?:provider|service|company)`,
    ),
  },
  {
    value: "object",
    pattern:
      /\bobject(?:ing)?(?:,? (?:and|or|and\/or) \w+)?,? (?:to|against|in)\b|\bobject\b[^.;]{0,60}\bprocessing|(?:,| or| also) object(?= ?(?:[.,;]|$))|(?<!\bwe (?:will|shall) )\b(?:stop|cease|discontinue)\b (?:collecting|using|processing)\b/,
    unless: /\bobject(?:ing)? to (?:the change|any change|our amend|the amend|the revis|these change)/,
  },
  {
    value: "restrict",
    pattern:
      /\b(?:restrict(?:ion|ing|ed)?|limit(?:ation|ing)?|block(?:ed|ing)?|suspend|halt|temporarily stop)\b[^.;]{0,30}?\b(?:processing|use|using)\b|\b(?:restrict(?:ion|ing|ed)?|limit)\b,? (?:and|or|the|our|certain)\b[^.;]{0,30}\bprocess|\b(?:restrict|limit) what (?:we|they) do\b|\bask for (?:a )?restriction\b/,
    unless: /\bsensitive\b|\bcookies?\b/,
  },
  {
    value: "opt-out-automated-decisions",
    pattern:
      /\bnot (?:to )?be(?:ing)? (?:made )?(?:subject(?:ed)?|evaluated)\b[^.;]{0,40}\b(?:decision|automated|profiling)|\b(?:object|opt[- ]?out|contest|challenge|reconsider|review)\b[^.;]{0,60}\b(?:automated|profiling in furtherance)|\bhuman (?:intervention|review)\b|\bopt[- ]?out of\b[^.;]{0,80}\bprofiling (?:that|which) (?:produces?|has)\b/,
  },
  {
    value: "limit-sensitive",
    pattern:
      /\blimit(?:ing)?\b[^.;]{0,60}\bsensitive (?:personal )?(?:information|data|pi)\b|\bopt[- ]?out\b[^.;]{0,40}\bsensitive (?:personal )?(?:information|data)\b/,
  },
];

/** Items and labels that name a right by a noun, under something that speaks of rights. */
const NAMED: readonly { readonly value: Right; readonly pattern: RegExp }[] = [
  { value: "access", pattern: /^access\b/ },
  { value: "correct", pattern: /^(?:correct(?:ion)?|rectif(?:y|ication)|update)\b/ },
  { value: "delete", pattern: /^(?:delet(?:e|ion)|eras(?:e|ure)|removal)\b/ },
  { value: "export", pattern: /^(?:(?:data )?portability|export)\b/ },
  { value: "object", pattern: /^(?:object(?:ion)?)\b/ },
  { value: "restrict", pattern: /^restrict(?:ion)?\b/ },
  { value: "appeal", pattern: /^appeal,? (?:if|when|where) (?:we|a|your)\b/ },
];

/** A line under a heading on rights that starts with what can be done is such an offer by itself. */
const OFFERS =
  /^(?:to )?(?:access|review|obtain|receive|request|correct|rectify|update|change|edit|delete|erase|remove|export|download|object|restrict|limit|withdraw|have us|ask)\b/;
const HEADED_RIGHT = /^(?:the |your )?right (?:to|of) (?:\w+ and )?/;
const OFFERED = /\byou (?:may|can|could|have|are entitled|are able)\b/;

/** "Right to restrict processing" over "You can ask us to stop …": the heading names what its first sentence offers. */
function fromHeadings(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  return firstUnderHeadings(outline, statements).flatMap((statement) => {
    const heading = statement.leads.at(-1)?.text ?? "";
    if (!HEADED_RIGHT.test(heading) || !OFFERED.test(statement.text)) return [];
    const named = heading.replace(HEADED_RIGHT, "");
    const length = Math.min(statement.text.length, 80);
    return NAMED.filter(({ pattern }) => pattern.test(named)).map(({ value }) => ({
      ...hit(statement, value, 0, length),
      weight: 0.7,
    }));
  });
}

/** What a statement grants, where it grants anything; asked for each right that it may name. */
const granted = once((statements: readonly Statement[]) =>
  once((statement: Statement) => grantedFrom(statement, statements[statement.index - 1])),
);

const grantedReaders = GRANTED.map(
  ({ value, pattern, unless }): Reader => ({
    cue: pattern,
    read: (statement, { statements }) => {
      const from = granted(statements)(statement);
      if (from === undefined) return [];
      const found = pattern.exec(statement.text.slice(from));
      if (!found || unless?.test(statement.text)) return [];
      return [hit(statement, value, from + found.index, found[0].length)];
    },
  }),
);

const namedReaders = NAMED.map(
  ({ value, pattern }): Reader => ({
    cue: pattern,
    read: (statement, { statements }) => {
      const from = granted(statements)(statement);
      if (from === undefined || (from !== 0 && !statement.section.headed.has("rights"))) return [];
      return [hit(statement, value, 0, pattern.exec(statement.text)?.[0].length ?? 0)];
    },
  }),
);

/** From where on a statement gives what it names: its lead-in gives it all, its own words what follows them; undefined: nothing. */
function grantedFrom(statement: Statement, before: Statement | undefined): number | undefined {
  const { text, leads, kind, section } = statement;
  if (RESERVED.test(text) && !/\byou\b/.test(text)) return undefined;
  if (kind !== "sentence" && leads.some((lead) => LEAD_GRANTS.test(lead.text))) return 0;
  // "You can ask us: - to access …": a list that was set as running text.
  const follows = before?.text.endsWith(":") && statement.blocks[0] - before.blocks[1] <= 1;
  if (follows && /^(?:[-\u2013\u2022*(]|to |that )/.test(text) && LEAD_GRANTS.test(before?.text ?? ""))
    return 0;
  const headed = section.headed.has("rights");
  if (headed && OFFERS.test(text)) return 0;
  return GRANTS.exec(text)?.index ?? (headed ? text.length : undefined);
}

function hit(statement: Statement, value: Right, at: number, length: number) {
  return {
    value,
    statement,
    match: [at, at + length] as const,
    denial: value === "opt-out-automated-decisions",
    weight: 1,
  };
}

/** "We may tell you of new products. You can opt out of these.": what is refused stands in the sentence before. */
const OUT_OF_THESE =
  /\bopt[- ]?out (?:of|from) (?:any of )?(?:(?:those|these|such)(?: (?:features|messages|communications|e-?mails|notifications|updates|mailings))?|this|them)(?= ?[,.;]| (?:at|through|by|in|via|using|whenever|if)\b|$)/;
const MARKETING =
  /\b(?:marketing|promotion\w*|newsletters?|(?:inform|tell|notify|contact|e-?mail|update) you (?:about|of|on|regarding) (?:[\w-]+ ){0,3}(?:products|services|events|offers))\b/;

function readOutOfThese(statement: Statement, { statements }: Reading): Omit<Hit, "topic">[] {
  const before = statements[statement.index - 1];
  const found = OUT_OF_THESE.exec(statement.text);
  if (!found || before?.blocks[0] !== statement.blocks[0] || !MARKETING.test(before.text)) return [];
  return [{ ...hit(statement, "opt-out-marketing", found.index, found[0].length), weight: 0.8 }];
}

/** "the right to correct, restrict or delete": what is named may stand anywhere in a row. */
const RIGHT_TO = String.raw`\brights? (?:to|of) (?:request |obtain |have )?(?:the )?(?:[a-z]{4,14}(?:, (?:and |or )?| (?:and|or|and\/or) |\/)(?:to )?){0,5}?`;
const rightTo = (what: string) => new RegExp(`${RIGHT_TO}(?:${what})\\b`);

const EMAILS =
  "(?:e-?mails?|marketing|promotion(?:al|s)|newsletters?|communications?|commercial|mailings?|offers|messages|subscriptions?|mailing list|texts?|sms)";
const ADS =
  "(?:targeted|interest[- ]based|personali[sz]ed|behaviou?ral|online behaviou?ral|cross[- ]context|tailored|third[- ]party|customi[sz]ed|relevant)";

/** Said outright to the reader, or only in passing: how a request is checked, where to read on, what is refused. */
const DIRECT =
  /\byou (?:also |may |can |always |generally )*(?:have (?:the|a) right|may|can|are entitled)\b|^(?:the )?right (?:to|of)\b|^request\b/;
const PASSING =
  /\b(?:not absolute|described (?:in|below|above)|read more|see (?:section|below|above|the)|section (?:titled|entitled|above|below|\d)|verif(?:y|ied|ication)|authori[sz]ed agents?|den(?:y|ied|ial)|unable|child(?:ren)?|minors?|locally|for example|such as|describes?|retain|disclose|until|suspension|customers?,|who can (?:view|see|access))\b|\breview this\b/;

/** How well a statement proves a right beside others: said outright to the reader, short enough to quote, not in passing. */
function quality({ text, leads, kind, section }: Statement): number {
  const words = text.split(" ").length;
  return (
    (section.headed.has("rights") ? 0.25 : 0) +
    (DIRECT.test(text) || (leads.length && kind !== "sentence") ? 0.5 : 0) -
    (PASSING.test(text) ? 0.4 : 0) -
    (words < 6 && !leads.length ? 0.4 : 0) -
    (text.length > 400 ? 0.2 : 0)
  );
}

/** Every right that was found, those proofs first that say it best. */
const decide = (hits: readonly Hit[]) =>
  byValue(hits.map((hit) => ({ ...hit, weight: hit.weight + quality(hit.statement) })));

/** What the reader can demand. */
export const right = defineTopic({
  id: "right",
  clues: [
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
      "restrict",
      [/\bask (?:us )?for (?:the |a )?restriction\b|\blimit what we (?:do|may do) with\b/],
      { frames: ["right"], weight: 1 },
    ),
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
        /\b(?:not|never) (?:\w+ )?(?:retaliate|penali[sz]e|punish|treat you (?:any )?(?:worse|differently))\b|\btreat you no (?:worse|differently)\b/,
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
        /\b(?:data (?:portability|transferability)|(?:portability|transferability) of|right (?:to|of) (?:the )?(?:portability|transferability)|request portability|portability right)\b/,
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
        unless: /\b(?:cannot|may not|not be able to|unable to) (?:opt|unsubscribe)/,
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
        /\b(?:not|never|n't|cannot)\b[^.;]{0,30}\bdiscriminat(?:e|ed|ory|ion)\b|\bnon-?discrimination\b|\bfree from discriminat|\bdiscriminatory treatment\b|\bright\b[^.;]{0,40}\bdiscriminat/,
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
  ],
  readers: [...grantedReaders, ...namedReaders, { cue: OUT_OF_THESE, read: readOutOfThese }],
  find: fromHeadings,
  decide,
  tones: {
    access: "good",
    correct: "good",
    delete: "good",
    export: "good",
    object: "good",
    restrict: "good",
    "withdraw-consent": "good",
    "opt-out-marketing": "good",
    "opt-out-sale": "good",
    "opt-out-automated-decisions": "good",
    "limit-sensitive": "good",
    "non-discrimination": "good",
    complain: "good",
    appeal: "good",
    "authorised-agent": "good",
  },
});

export const wording: Wording = {
  "topic.right": "Your rights",
  "right.access": "see your data",
  "right.access.says": "You can ask to see the data they hold about you.",
  "right.correct": "correct your data",
  "right.correct.says": "You can have wrong data about you corrected.",
  "right.delete": "delete your data",
  "right.delete.says": "You can ask for your data to be deleted.",
  "right.export": "take your data with you",
  "right.export.says": "You can get your data in a form to take along.",
  "right.object": "object",
  "right.object.says": "You can object to some uses of your data.",
  "right.restrict": "limit the use",
  "right.restrict.says": "You can ask them to limit how they use your data.",
  "right.withdraw-consent": "withdraw consent",
  "right.withdraw-consent.says": "You can take back a consent that you gave.",
  "right.opt-out-marketing": "stop marketing",
  "right.opt-out-marketing.says": "You can stop marketing messages.",
  "right.opt-out-sale": "refuse sale or targeted ads",
  "right.opt-out-sale.says": "You can refuse the sale of your data or targeted ads.",
  "right.opt-out-automated-decisions": "refuse automated decisions",
  "right.opt-out-automated-decisions.says": "You can refuse decisions that only a computer makes.",
  "right.limit-sensitive": "limit sensitive data",
  "right.limit-sensitive.says": "You can limit the use of your sensitive data.",
  "right.non-discrimination": "no worse treatment",
  "right.non-discrimination.says": "You are not treated worse for using your rights.",
  "right.complain": "complain to a regulator",
  "right.complain.says": "You can complain to a data protection regulator.",
  "right.appeal": "appeal a refusal",
  "right.appeal.says": "You can appeal when they refuse a request.",
  "right.authorised-agent": "have someone act for you",
  "right.authorised-agent.says": "Someone you choose can make requests for you.",
};

export const examples: Examples = {
  fires: {
    access: [
      "You can ask us to disclose what we have collected about you.",
      "You have the right to access your personal data.",
      "You may request a copy of the information we hold about you.",
      "You can request information on whether and which data is stored about you.",
      "Write to us to request an archive of the information that we gathered on you.",
      "You can ask us:\n\n- to access your personal data;\n- to get a reply in writing.",
    ],
    correct: [
      "You have the right to:\n\n- ask for the amendment of a record that is wrong",
      "You can ask us to correct inaccurate data about you.",
      "## Your rights\n\n- Rectification of wrong entries",
      "You may request access or corrections to the entries.",
      "You can ask us to:\n\n- fix what is wrong\n- send you a list",
    ],
    delete: [
      "You have the right to erasure.",
      "You may ask us to delete your account and all data in it.",
      "You have these rights:\n\n- Right to rectification or erasure\n- Right to information",
    ],
    export: [
      "You can take your data with you to another garden club.",
      "You have a right to data portability.",
      "You can receive your data in a machine-readable format.",
      "Your rights include the right to data transferability.",
      "You can have a look at your data or take it with you to another service.",
    ],
    object: [
      "You may object at any time, on grounds relating to your particular situation, to this use.",
      "You may object to the processing of your data.",
      "You have the right to object at any time.",
      "You have a right of opposition.",
      "You can ask us for a copy of your data, limit what we do with it, or object.",
    ],
    restrict: [
      "You can ask for restriction.",
      "You can ask us to restrict the processing of your data.",
      "You have the right to restriction of processing.",
      "You may restrict what we do with your entries.",
      "## Your rights\n\n### Right to restrict processing\n\nYou can have us stop for a while, if:\n\n- the data is wrong",
    ],
    "withdraw-consent": [
      "You may take back your consent at any time.",
      "You may withdraw your consent at any time.",
      "Where we rely on consent, it can be revoked whenever you wish.",
      "You may revoke your declaration of consent in writing.",
    ],
    "opt-out-marketing": [
      "Where we process data for direct marketing, you may object at any time.",
      "You can unsubscribe from our newsletter by the link in each e-mail.",
      "If you no longer want to receive marketing e-mails, tell us.",
      "We may also tell you of new lamps and inform you about our events. You are free to opt out of these.",
      "You may forbid us to use your address for direct marketing purposes.",
      "You have a right of opposition to commercial prospecting.",
      "You can revoke your consent to receive our newsletter whenever you like.",
      "You may opt out of:\n\n- calls that sell you something\n- marketing by our sister companies",
    ],
    "opt-out-sale": [
      "You have the right to opt out of the sale of your personal information.",
      "You can turn off personalised ads in your settings.",
      "Your settings control the ads you see, including opting out of ad personalisation.",
      "You have the choice to stop what you do in our shop from being used to customise ads.",
      "You can opt out of tailored (or “interest-based”) advertising there.",
    ],
    "opt-out-automated-decisions": [
      "You have the right to opt out of profiling that produces legal effects.",
      "You have the right not to be subject to a decision based solely on automated processing.",
      "You may opt out of profiling in furtherance of automated decisions.",
      "You may opt out of profiling that produces legal effects.",
    ],
    "limit-sensitive": [
      "You may limit our use of your sensitive personal information.",
      "You can ask us to limit the disclosure of sensitive personal information.",
    ],
    "non-discrimination": [
      "We treat you no worse for using these rights.",
      "We won’t retaliate against you for using your rights.",
      "We will not discriminate against you for exercising your rights.",
      "Larkfield cannot discriminate you because you exercise them.",
      "You have a right to non-discrimination.",
      "We treat you no worse for it.",
    ],
    complain: [
      "You have the right to:\n\n- file a complaint with the Department of Education",
      "You have the right to lodge a complaint with a supervisory authority.",
      "You may complain to the data protection commissioner in your country.",
      "You have the right of appeal to the supervisory authority of your country.",
      "The right to file a complaint with the Office for Personal Data Protection.",
    ],
    appeal: [
      "You have the right to:\n\n- appeal, if we turn you down",
      "You may appeal our decision to refuse your request.",
      "If we refuse, you have the right to appeal.",
      "You have the right to:\n\n- get a copy\n- appeal, if we say no",
    ],
    "authorised-agent": [
      "You may use an agent to make a request.",
      "An authorized agent may make a request on your behalf.",
      "You can designate an authorised agent to exercise your rights.",
      "You can use an agent who shows us a signed permission.",
    ],
  },
  silent: [
    "We may access your account to fix errors.",
    "Our staff have access to your data only when they need it.",
    "We delete your data after two years.",
    "Our rules require that we keep records for a year and then securely delete them.",
    "The Company reserves the right to access this information.",
    "You can delete cookies in your browser.",
    "We may change, modify or amend this policy at any time.",
    "You may not access our website to copy its content.",
    "What rights do I have to delete my data?",
    "Local shared objects are stored on your device.",
  ],
};
