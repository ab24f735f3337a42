const CHILD =
  "(?:child(?:ren)?|minors?|kids|teens|(?:anyone|anybody|persons?|people|individuals|users?|someone|those|visitors|consumers|youth)?,? ?(?:\\w+ ){0,4}(?:under|below|younger than|less than) (?:the )?(?:ages? of )?(?:legal|\\d|thirteen|fourteen|sixteen|eighteen|this age|that age|majority))";

/** The service is not meant for children ("is not directed to children under 13"). */
export const NOT_MEANT_FOR = new RegExp(
  `\\b(?:not|never|neither|nor|n't|isn't|none)\\b(?: \\w+){0,6}?,? (?:directed|intended|target(?:s|ed|ing)?|designed|aimed|offer(?:ed)?|available|market(?:ed)?|meant|structured|address(?:ed)?|appropriate|suitable|provided|geared|attract|cater(?:ed)?)\\b.{0,100}\\b${CHILD}|\\bnot (?:\\w+ )?for (?:use by )?(?:\\w+ ){0,2}${CHILD}`,
);

/** Nothing of children is collected knowingly. */
export const NOTHING_OF = new RegExp(
  `\\b(?:(?:do|does|will|would|did)(?: not|n't)|never|not)\\b(?:,? (?:\\w+)){0,5}?,? (?:collect|solicit|request|process|maintain|seek|ask|gather|receive|obtain|store|keep|acquire|retain|accept|permit|allow)\\w*\\b.{0,140}\\b${CHILD}`,
);

/** Children are kept out: "you must be at least 16", "if you are under 13, do not use it". */
export const KEPT_OUT = new RegExp(
  [
    "\\b(?:must|have to|need to|should|shall|confirm that you are|represent that you are|warrant that you are|certify that you are|required to) (?:be |also be |have (?:reached|attained) )?(?:the age of |at least|over|older than|above|of (?:legal )?age|\\d{2} years (?:old|of age)|\\d{2} or|\\d{2} to (?:use|create|register|access|subscribe|join|play|open|buy|order|sign)\\b|eighteen|thirteen|sixteen)\\b",
    "\\brequires? (?:\\w+ ){0,4}to be (?:at least|over|older than|of age|\\d{2}|eighteen)\\b",
    "\\bminimum age\\b",
    "\\b\\d{1,2} (?:years? )?(?:of age |old )?(?:or|and) (?:younger|under)\\b[^.;]{0,100}\\b(?:not eligible|ineligible|(?:may|must|can) ?not (?:use|access|register|join)|not (?:allowed|permitted))\\b",
    "\\b(?:under|below|younger than|not (?:yet )?(?:at least|over))(?=[^.;]{0,50}\\b(?:\\d|twelve|thirteen|fourteen|sixteen|eighteen|ages?|majority|minors?|years)) .{0,80}\\b(?:(?:must|may|should|can|could|are|is)(?: not|n't)|cannot|please do not|do not|don't|prohibited|not permitted|not allowed|never) (?:\\w+ ){0,4}?(?:use|using|access|register|create|provide|submit|send|attempt|sign|visit|permitted|allowed|participate|join|download|eligible)",
    "\\b(?:restrict|limit)\\w* .{0,60}\\bto (?:\\w+ ){0,3}(?:individuals|persons|people|users|adults|those)\\b.{0,40}\\b\\d{2}\\b",
    "\\b(?:only|solely|exclusively) (?:\\w+ ){0,4}(?:adults|(?:individuals|persons|people|users|anyone|those) .{0,40}\\b(?:\\d{2} (?:years|or|and)|over|at least|eighteen))",
    "\\b(?:do|does|will)(?: not|n't) (?:\\w+ )?(?:permit|allow|accept|let) .{0,60}\\b(?:under|below|younger)\\b",
    "\\b(?:intended|offered|available|for use) (?:only |solely )?(?:for|to|by) (?:\\w+ ){0,4}(?:adults|(?:individuals|persons|people|users|anyone|those) .{0,40}\\b(?:\\d{2} (?:years|or|and)|over|at least|eighteen))",
  ].join("|"),
);

/** Rules on selling or advertising alone say nothing of who may use a service. */
export const SALE_ONLY = /\b(?:sell|sale|sold|shar(?:e|ing)|targeted advertising|cross-context|opt[- ]?in)\b/;

export const COLLECTS = /\b(?:collect|direct(?:ed)?|intended|solicit|use (?:of )?(?:our|the))\b/;
