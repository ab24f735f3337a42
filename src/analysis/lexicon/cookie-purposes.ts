import { AD_PARTY } from "./advertising";

/** The purposes of cookies, as the vocabulary names them. */
export type Purpose = "essential" | "preferences" | "analytics" | "advertising" | "social-media";

/** What cookies are called, and what a sentence behind "cookies" calls them. */
export const COOKIES =
  /\b(?:cookies?|web ?beacons?|pixels?|clear gifs?|local storage|local shared objects|tracking technolog(?:y|ies)|(?:these|such|those|similar) technolog(?:y|ies)|persistent identifiers?|sdks?)\b/;

/** Kinds of cookies, as headings, labels of items and cells, and in "analytics cookies". */
const KINDS: Readonly<Record<Purpose, string>> = {
  essential: "(?:strictly |absolutely )?(?:necessary|essential|required|mandatory|security|authentication)",
  preferences: "(?:functional(?:ity)?|preferences?|personali[sz]ation|customi[sz]ation|convenience)",
  analytics: "(?:performance|analytic(?:s|al)?|statistic(?:s|al)?|measurement|web analytics)",
  advertising: "(?:advertis(?:ing|ement|er)|targeting|marketing|ads?|retargeting|third[- ]party advertising)",
  "social-media": "(?:social (?:media|network(?:ing)?|plug-?ins?|sharing))",
};

export const USES: Readonly<Record<Purpose, RegExp>> = {
  essential:
    /\b(?:(?:strictly |are |is |as )(?:essential|necessary|required)|(?:essential|necessary|required) (?:for|to|in order)|(?:keep|stay|remain|being) (?:you )?(?:signed|logged)|log(?:s|ging|ged)?[ -]?(?:in|on)(?:to)?|sign(?:ing|ed)?[ -]?in|authenticat\w+|security|fraud\w*|shopping (?:cart|basket|bag)|in (?:your|the) (?:basket|cart|bag)\b|load[- ]balanc\w+|internal operations|keep(?:s|ing)? (?:[\w',-]+ ){1,8}(?:safe|secure)\b|(?:enabl|allow)(?:e|es|s|ing)? you to (?:use|access|browse|navigate) (?:our|the|this) (?:\w+ )?(?:services?|sites?|websites?|platform|app)\b|make (?:the|our) \w+ work|(?:provid|deliver|operat|enabl|maintain|run)(?:e|ing)? (?:and (?:\w+ )|\w+, )?(?:you with )?(?:our|the|this) (?:\w+ )?(?:services?|sites?|websites?|platform|app))\b/,
  preferences:
    /\b(?:remember(?:s|ing)?|(?:stor|sav|keep|retain|recall|recogni[sz]|track|learn|understand|rememb)\w* (?:\w+ ){0,5}(?:preferences|settings|choices|language)|your preferences|(?:customi[sz]|personali[sz]|tailor)\w* (?:(?!ads?\b|adverts?\b|advertis)\w+ ){0,3}(?:experience|content|settings|site|website|services?|applications?|features)|enhanced functionality|recogni[sz]e you|information about your preferences)\b/,
  analytics:
    /\b(?:analy(?:tics|tical|[sz]e|[sz]ing|sis)|measur\w+|statistic\w*|count(?:ing)?|(?<!custom )audience|traffic|trends|usage (?:patterns|data|information)|performance|monitor\w*|how (?:\w+ ){0,5}(?:use|used|uses|using|interact|navigate|access|visit|perform)\w*|(?:track|understand|evaluate|improv|optimi[sz])\w* (?:\w+ ){0,4}(?:usage|use of|sites?|websites?|services?|activity|movements|campaigns|usability))\b/,
  advertising:
    /(?<!identifiers? for )\b(?:advertis\w*|ads?|retarget\w*|remarket\w*|marketing|interest-based|promotion\w*|(?:promot(?:e|es|ing)|market(?: to you)?) (?:[\w']+ ){0,3}(?:products|services|offers|brands?))\b/,
  "social-media":
    /\b(?:social (?:media|network\w*|plug-?ins?|features|sharing)(?! (?:id|account|profile|handle|platform))|(?:share|like|tweet)["']? buttons?)/,
};

export const PURPOSES = Object.keys(USES) as Purpose[];
export const KIND_LABEL = byPurpose(
  (p) =>
    new RegExp(
      `^(?:[\\w.)]{1,3} )?(?:(?:our|the) )?${KINDS[p]}(?:,? (?:and|or|&|/) [\\w ]{3,30})?(?: (?:cookies?|technologies|trackers))?["' ]*(?:$|[|:(\\u2013\\u2014]| -|\\.(?: |$))`,
    ),
);
export const KIND_OF_COOKIE = byPurpose(
  (p) =>
    new RegExp(
      `(?<!non-)\\b${KINDS[p]}(?:(?:,|/| and| or|,? and) \\w+){0,3} (?:cookies?|pixels?|tags|tracking technologies)\\b`,
    ),
);

function byPurpose<T>(make: (purpose: Purpose) => T): Readonly<Record<Purpose, T>> {
  return Object.fromEntries(PURPOSES.map((p) => [p, make(p)])) as Record<Purpose, T>;
}

/** Buttons and plug-ins that set cookies: spoken of as "these features", or as tools of social networks. */
export const SOCIAL_PLUGINS =
  /\b(?:these|such) (?:\w+ ){0,2}(?:features|widgets|buttons|plug-?ins)\b|\bsocial (?:media|network(?:ing)?)\b[^.;]{0,40}\bplug-?ins?\b|\bsocial (?:media|network).{0,120}\b(?:pixels?|cookies|buttons)\b.{0,160}\bplug-?ins?\b|\b(?:social (?:media|network(?:ing)?) (?:widgets?|buttons?|features?)|["']?(?:share|like|tweet)["']? buttons?)\b.{0,200}\b(?:set|place|drop|use|read)s? (?:\w+ ){0,2}cookies\b/;

/** Who sets a cookie tells what it is for: "advertising networks set cookies", "cookies of our advertising partners". */
export const SET_BY_ADVERTISERS = new RegExp(
  String.raw`\b${AD_PARTY}\b[^.;]{0,100}\b(?:set|plac|us|access|deploy|read|drop)(?:e|es|s|ing)?\b[^.;]{0,60}\b(?:cookies?|pixels?|web ?beacons?)\b`,
);

export const FUNCTIONAL = /\bfunctional(?:ity)? (?:(?:and|or) \w+ )?cookies\b/;
/** "Functional cookies" of some policies are those without which nothing works. */
export const isNeeded = (text: string): boolean =>
  FUNCTIONAL.test(text) && USES.essential.test(text) && !USES.preferences.test(text);
