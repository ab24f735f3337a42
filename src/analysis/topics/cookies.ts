import { COOKIE_NOUN, COOKIES_ELSEWHERE } from "../lexicon/cookie-words";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** Up to twelve words between a verb and its cookies; none may turn to what browsers and readers do about them. */
const GAP =
  "(?:(?!(?:browsers?|block|refuse|reject|disable|delete|accept|allow|remove|prevent|limit|control|manage|erase|clear|decline|without|not|no|when|if)\\b)[\\w'\"(),/&.-]{1,40} ){0,12}?[\"'(]{0,2}";
const PLACE =
  "(?:us(?:e|es|ing)|utili[sz](?:e|es|ing)|employ(?:s|ing)?|deploy(?:s|ing)?|plac(?:e|es|ing)|sets?|setting|sends?|issues?|stores?|implements?|installs?|drops?|includes?|embeds?|leaves?|saves?)";
const OWN =
  "(?:we|our (?:\\w+ ){0,2}\\w+|th(?:e|is|ese) (?:\\w+ ){0,2}(?:sites?|websites?|apps?|services?|company|platform|system))";
const AUX =
  "(?:,? ?(?:and|or|may|might|can|will|also|our|its|service providers|partners|third[- ]part(?:y|ies)|sometimes|currently|automatically) ){0,8}";

const own = new RegExp(`\\b${OWN} ${AUX}${PLACE} ${GAP}${COOKIE_NOUN}`);
const placed = new RegExp(`\\b${PLACE} ${GAP}${COOKIE_NOUN}`);
const passive = new RegExp(
  `\\b${COOKIE_NOUN}[\\w ,"'()&/-]{0,80}? (?:is|are|(?:may|can|will|might) be) (?:also )?(?:used|set|placed|stored|sent|issued|served|installed|downloaded|necessary|required|essential|assigned|transferred)\\b`,
);
const means = new RegExp(
  `\\b(?:through|via|by|with|from|including|use of) (?:our |the |these |those |its )?(?:use of )?${COOKIE_NOUN}`,
);

/** A denial that holds for some kinds or uses of cookies only says nothing of the others. */
const LIMITED =
  /\b(?:most|some|certain|many) (?:of )?(?:our|the)\b|\b(?:except|other than|unless|only|but|however|apart from|where they do)\b|cookies? (?:to|for|that|which|in (?:relation|connection|order|a way)|with|as)\b|\b(?:third[- ]party|tracking|advertising|marketing|targeting|persistent|analytics|flash|first[- ]party|non-essential|optional|profiling|these|such|those) (?:\w+ ){0,2}cookies|\bwhen (?:an?|you|we)\b|\buntil\b|\bif (?:you|a)\b/;

/** Whether the site or app sets cookies or the like, of its own or placed on its behalf. */
export const cookies = defineTopic({
  id: "cookies",
  frames: ["cookie"],
  ownPracticeOnly: true,
  clues: [
    ...clues("used", [/\bwith (?:an?|the|one) (?:\w+ )?cookies?\b/], {
      strength: 3,
      weight: 1,
      unless: COOKIES_ELSEWHERE,
    }),
    ...clues(
      "not-used",
      [/^no cookies(?:,|\.|$)|\b(?:site|website|page) has no cookies\b(?!,? (?:though|but|however|except))/],
      {
        strength: 3,
        denial: true,
        weight: 2,
        unless: LIMITED,
      },
    ),
    ...clues("used", [own], { strength: 3, weight: 3, unless: COOKIES_ELSEWHERE }),
    ...clues(
      "used",
      [
        placed,
        passive,
        means,
        /\b(?:cookies?|pixels?|web beacons?)["']?,? (?:that |which )?(?:we|our (?:site|website|service|partners?|service providers))\b/,
        /\b(?:our|these|its) (?:own )?(?:\w+ )?cookies\b(?! (?:policy|notice|statement))/,
        /\b(?:receiv|collect|record|gather|track)\w* .{0,120}\bcookies?\b/,
      ],
      { strength: 3, weight: 2, unless: COOKIES_ELSEWHERE },
    ),
    // What a reader loses by refusing them, and a notice of their own, show that there are some.
    ...clues(
      "used",
      [
        /\bour (?:use of )?cookies? (?:policy|notice|statement|declaration|preferences|settings|banner)\b/,
        /\b(?:disabl|block|reject|refus|delet|declin|remov|turn)\w* .{0,60}\bcookies\b.{0,160}\b(?:not|unable|limit|lose|affect|impair|reduc|unavailable|inaccessible)/,
        /\b(?:without|not accept) cookies.{0,80}\b(?:not|unable|limit|lose)/,
      ],
      { strength: 3 },
    ),
    // "Most of our sites set none": the others do.
    ...clues(
      "used",
      [
        /\b(?:most|some|many|not all) of our (?:\w+ ){1,2}(?:do not|don't|does not) (?:use|set|place) (?:any )?cookies\b/,
      ],
      { denial: true, weight: 2 },
    ),
    ...clues("used", [/^yes\b/], { lead: /\b(?:do|does|are|will) .{0,40}\bcookies\b/, weight: 2 }),
    ...clues(
      "not-used",
      [
        /\b(?:(?:do|does|will)(?: not|n't)|never) (?:currently |ever |also |itself )?(?:use|set|place|store|employ|utili[sz]e|rely on|send|issue|install|deploy|serve) (?:any |browser |http |web |its own |or \w+ ){0,2}cookies?\b/,
        /\b(?:use|set|place|store)s? no (?:\w+ )?cookies?\b/,
        /\bno cookies (?:at all )?(?:are|is|will be) (?:used|set|stored|placed|sent)\b/,
        /\bcookies (?:are|will) (?:not|never) (?:be )?(?:used|set|stored|placed|sent)\b/,
        /\b(?:is|are) (?:completely |entirely )?cookie-free\b/,
      ],
      { strength: 3, denial: true, weight: 3, unless: LIMITED },
    ),
    ...clues("not-used", [/^(?:no|never)\b/], {
      lead: /\b(?:do|does|are|will) .{0,40}\bcookies\b/,
      denial: true,
      weight: 2,
      unless: LIMITED,
    }),
  ],
  tones: { "not-used": "good" },
});

export const wording: Wording = {
  "topic.cookies": "Cookies",
  "cookies.used": "used",
  "cookies.used.says": "It uses cookies or similar technologies.",
  "cookies.not-used": "not used",
  "cookies.not-used.says": "It says that it does not use cookies.",
  "cookies.not-stated": "Not stated",
  "cookies.not-stated.says": "It does not say whether it uses cookies.",
};

export const examples: Examples = {
  fires: {
    used: [
      "Our site counts visits with a cookie.",
      "Fernwell and its partners may use cookies and web beacons when you browse the shop.",
      "Our servers set a small session cookie in your browser.",
      "Cookies are stored on your device when you open the app.",
      "Usage data is gathered through cookies and pixel tags.",
      "If you disable cookies, parts of the shop will not work.",
      "Most of our pages do not use cookies. Where they do, we ask first.",
      "## Do you use cookies?\n\nYes.",
    ],
    "not-used": [
      "This website has no cookies.",
      "We do not use cookies.",
      "Our site sets no cookies.",
      "## Does Fernwell use cookies?\n\nNo, none at all.",
    ],
  },
  silent: [
    "Cookies are small text files that a web server can store on a computer.",
    "Third-party sites that we link to may use cookies of their own.",
    "We do not use third-party cookies.",
    "We do not use cookies to track you on other sites.",
    "You can set your browser to refuse cookies.",
    "If we ever use cookies, we will change this page.",
  ],
};
