import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** Statements that tell how to refuse cookies, or what is lost by that, name kinds of cookies but no practice. */
const REFUSING =
  /\b(?:opt(?:ing)?[- ]?out|(?:disabl|block|reject|refus|declin|delet|clear|remov)(?:e|es|ing)?\b.{0,40}\bcookies|browser settings|set your browser|browsers? (?:allow|let|automatically|accept)|cookie (?:settings|preferences|consent|policy|notice)|if you do not allow|do(?:es)? not (?:track|respond))/;

/** What cookies, pixels and the like are used for. */
export const cookiePurpose = defineTopic({
  id: "cookie-purpose",
  frames: ["cookie"],
  ownPracticeOnly: true,
  unless: REFUSING,
  clues: [
    ...clues(
      "essential",
      [
        /\b(?:strictly necessary|(?:essential|necessary|required) (?:cookies?|for|to|in order)|(?:are|is) (?:essential|necessary|required)\b|essential\b(?= ?(?:\||:|-|\()))/,
        /\b(?:keep|stay|remain|be|being) (?:you )?(?:signed|logged)|\b(?:log|sign)(?:ging|ing)?[ -]?in(?:to)?\b|\bauthenticat|\bsecurity\b|\bfraud|\bshopping (?:cart|basket)|\bload[- ]balanc|\binternal operations|\bmake (?:the|our) (?:site|website|service|app) work/,
        /\b(?:provid(?:e|ing)|deliver(?:ing)?|operat(?:e|ing)|enabl(?:e|ing)|maintain(?:ing)?) (?:and \w+ |\w+, )?(?:you with )?(?:our|the|this) (?:\w+ )?(?:services?|sites?|websites?|platform|app)\b/,
      ],
      { strength: 2 },
    ),
    ...clues(
      "preferences",
      [
        /\bremember(?:s|ing)?\b|\b(?:stor|sav|keep|retain|recall|recogni[sz]|track|learn|understand)\w* (?:\w+ ){0,5}(?:preferences|settings|choices|language)\b|\bpreferences?(?: cookies?)?(?= ?(?:$|[|:,.(]))|\bfunctional(?:ity)? cookies|\b(?:language|display) (?:settings|preferences)/,
        /\b(?:customi[sz]|personali[sz]|tailor)\w* (?:\w+ ){0,3}(?:experience|content|settings|site|website|services?|application|features)\b|\benhanced functionality\b|\brecogni[sz]e you\b/,
      ],
      { strength: 2 },
    ),
    ...clues(
      "analytics",
      [
        /\banaly(?:tics?|tical|[sz]e|[sz]ing|sis)\b|\bmeasur\w+|\bstatistic|\bperformance\b|\b(?:count|audience|traffic|trends)\b|\busage (?:patterns|data|information|statistics)|\bmonitor\w*\b/,
        /\bhow (?:\w+ ){0,5}(?:use|used|uses|using|interact|navigate|access|visit|perform)\w*\b|\b(?:track|understand|evaluate|improv)\w* (?:\w+ ){0,4}(?:usage|use of|site|website|services?|experience|activity|movements)\b/,
      ],
      { strength: 2 },
    ),
    ...clues(
      "advertising",
      [
        /\badvertis\w*|\bads?\b|\bretarget|\bremarket|\bmarketing\b|\binterest-based|\btarget(?:ed|ing)\b|\bpromotion/,
      ],
      { strength: 2 },
    ),
    ...clues(
      "social-media",
      [
        /\bsocial (?:media|network\w*|plug-?ins?|features|sharing)\b|\b(?:share|like|tweet)["']? buttons?|\b(?:facebook|twitter|linkedin|instagram|pinterest|youtube)\b.{0,40}\b(?:plug-?ins?|buttons?|widgets?)\b|\bplug-?ins?\b/,
      ],
      { strength: 2 },
    ),
  ],
  tones: { advertising: "caution", essential: "good" },
});

export const wording: Wording = {
  "cookie-purpose.name": "What cookies are for",
  "cookie-purpose.essential": "making the service work",
  "cookie-purpose.essential.says": "Some cookies are needed to make the service work or keep it safe.",
  "cookie-purpose.preferences": "remembering your settings",
  "cookie-purpose.preferences.says": "Cookies remember your settings and choices.",
  "cookie-purpose.analytics": "measuring use",
  "cookie-purpose.analytics.says": "Cookies measure how people use the service.",
  "cookie-purpose.advertising": "advertising",
  "cookie-purpose.advertising.says": "Cookies are used for advertising.",
  "cookie-purpose.social-media": "social media",
  "cookie-purpose.social-media.says": "Social media buttons or plug-ins set cookies.",
};

export const examples: Examples = {
  fires: {
    essential: [
      "We use cookies to keep you signed in.",
      "## Cookies\n\n### Essential\n\nRequired for log-in and checkout.",
      "## Cookies\n\n| Type | What it does |\n| --- | --- |\n| Strictly necessary | Keeps your basket together. |",
    ],
    preferences: [
      "Cookies help us remember your language.",
      "We use cookies to:\n\n- store your display settings\n- count visits",
    ],
    analytics: [
      "We use cookies to measure how visitors move through the shop.",
      "We use pixels for the following purposes:\n\n- statistics on page views",
    ],
    advertising: [
      "Our advertising partners set cookies to show you relevant ads.",
      "## Cookies\n\n### Marketing\n\nThese show you offers on other sites.",
    ],
    "social-media": [
      "Our pages carry social media buttons that set cookies.",
      "We use cookies so that you can share pages through social networks.",
    ],
  },
  silent: [
    "Cookies are small text files.",
    "We do not use cookies for advertising.",
    "You can change your browser settings to block advertising cookies.",
    "We use your address to send you marketing.",
    "Other sites may use cookies to show you advertising.",
  ],
};
