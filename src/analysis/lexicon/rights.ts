import type { ValueOf } from "../vocabulary";

/** A right, as the vocabulary names it. */
export type Right = ValueOf<"right">;

/** What gives the reader something: a right, a permission, an offer. What follows it is the thing given. */
export const GRANTS =
  /\b(?:rights?|entitled|have us|you (?:may|can|could|are able|will be able|have (?:the|an?) (?:option|ability|choice|opportunity)|would like|wish|want|also)|(?:individuals|users|consumers|customers|parents|residents|members|visitors|subjects) (?:may|can|are able)|requests?|requesting|ask(?:ing)? (?:us|that|for|the)|to require (?:us|the|that)|(?:allows?|enables?|lets?|permits?) you|choose to|contact us to|exercise|ability to)\b/;
/** "We reserve the right": the organisation's own. */
export const RESERVED = /\b(?:reserves?|reserving|retains?) (?:(?:the|its|our|all) )?(?:sole )?rights?\b/;
/** A lead-in that gives what its items name. */
export const LEAD_GRANTS =
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
export const GRANTED: readonly {
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
      /\bcookies?\b[^.]{0,40}\b(?:browser|device)|\b(?:access|view|see|use) (?:to )?(?:the|our|this|your) (?:\w+ )?(?:site|service|website|app|microphone|camera|location|device)s?\b|\bcop(?:y|ies) of (?:the |our |such |these )?(?:\w+ ){0,2}(?:contract\w*|agreements?|clauses|safeguards|mechanisms?)\b/,
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
export const NAMED: readonly { readonly value: Right; readonly pattern: RegExp }[] = [
  { value: "access", pattern: /^access\b/ },
  { value: "correct", pattern: /^(?:correct(?:ion)?|rectif(?:y|ication)|update)\b/ },
  { value: "delete", pattern: /^(?:delet(?:e|ion)|eras(?:e|ure)|removal)\b/ },
  { value: "export", pattern: /^(?:(?:data )?portability|export)\b/ },
  { value: "object", pattern: /^(?:object(?:ion)?)\b/ },
  { value: "restrict", pattern: /^restrict(?:ion)?\b/ },
  { value: "appeal", pattern: /^appeal,? (?:if|when|where) (?:we|a|your)\b/ },
];
