import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { linesOf, statementAt } from "../values/lines";

const REFUSE =
  "(?:refus|reject|block|disabl|delet|declin|accept|control|manag|remov|limit|clear|eras|chang|adjust|turn|prevent|opt|warn|alert|notif|modif|configur|choos|select|instruct)";

/** Where advertisers and Google Analytics let everybody opt out, whatever the words of the link. */
const OPT_OUT_PAGE =
  /^https?:\/\/(?:[\w-]+\.)*(?:optout\.(?:networkadvertising\.org|aboutads\.info)|(?:networkadvertising\.org|thenai\.org)\/(?:choices|managing|opt)|aboutads\.info\/(?:choices|appchoices)|(?:youronlinechoices\.(?:com|eu)|youradchoices\.(?:com|ca)|edaa\.eu|adssettings\.google\.com)(?:$|[/?#])|tools\.google\.com\/dlpage\/gaoptout)/i;

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  return linesOf(outline, statements).flatMap((line) =>
    (line.block.links ?? []).flatMap(({ href, start, end }) => {
      const place = OPT_OUT_PAGE.test(href) ? statementAt(line, start) : undefined;
      if (!place || !/\bopt|\bchoice|\bdisabl|\brefus|\bcontrol|\bmanag/.test(place.statement.text))
        return [];
      const { statement, at } = place;
      const match = [at, at + end - start] as const;
      return [{ value: "opt-out-page", statement, match, denial: true, weight: 1.8 }];
    }),
  );
}

/** How the reader can refuse or limit cookies. */
export const cookieControl = defineTopic({
  id: "cookie-control",
  clues: [
    ...clues(
      "browser-settings",
      [
        new RegExp(`\\b${REFUSE}\\w*\\b.{0,120}\\bbrowsers?\\b`),
        new RegExp(`\\bbrowsers?(?:'s)?\\b.{0,120}\\b${REFUSE}\\w*\\b`),
        /\bbrowser (?:settings|preferences|options|controls)\b|\bset (?:up )?(?:your|the) (?:\w+ ){0,2}browser\b/,
      ],
      {
        frames: ["cookie"],
        strength: 1,
        weight: 2,
        unless:
          /\bdo[ -]not[ -]track\b|\bdnt\b|\bglobal privacy control|\bopt-?out (?:tool|add-?on|plug-?in|cookie)|\bnew browser|different browser|\b(?:redo|renew|again)\b|\bwill (?:reset|erase)\b|\bidentif(?:y|ies|ying|ier)\b|\b(?:type|version) of browser|\badd-?on\b|\b(?:nai|daa)\b|\bwhen(?:ever)? you (?:close|exit|quit|leave)\b|\b(?:as soon as|once|after|until) (?:you )?(?:close|clos\w+|exit)|\bwe (?:will |may )?(?:set|place) (?:an? |our )?cookies? (?:in|on)\b|\b(?:session|persistent) cookies? ?[-\u2013\u2014(:]|^(?:session|persistent|permanent) cookies? (?:are|is|remain|stay|expire)\b|\blocation (?:services?|permissions?|data|information)\b|\bbrowser extension\b|^[^.;]{0,40}\bbrowsers? (?:are|is) (?:\w+ )?set to accept cookies(?: by default)?\.?$/,
      },
    ),
    ...clues(
      "consent-tool",
      [
        /\bcookies? (?:settings?|preferences?|consent|banner|manager|management|control|choices?|options|pop-?up|permissions|tool|notice banner|permissions? (?:pop-?up|window|banner|dialogue?|box))\b(?! in (?:your|the) browser| (?:through|via|in|using) (?:your|the) (?:\w+ )?browser)/,
        /\b(?:privacy|consent|preference|preferences) (?:preferences? )?(?:cent(?:er|re)|manager|management platform|banner)\b|\bmanage (?:my |your )?consent\b|\b(?:your privacy choices|privacy settings|cookie preferences)["'\u201d]? (?:link|button|page|tool|icon)/,
        /\b(?:consent|preferences|choices?)\b.{0,100}\b(?:cookies?|tracking)\b.{0,100}\b(?:banner|pop-?up|tool|link|footer|settings page|on our (?:site|website))\b/,
        /\b(?:turn off|disable|opt[- ]?out of|reject|refuse|manage|control)\b.{0,80}\b(?:cookies?|tracking technologies|pixels)\b.{0,120}\b(?:banner|footer|your privacy choices|controls? on our|our (?:website|site|cookie))/,
        /\bcontrols?\b.{0,40}\bon our (?:web)?sites?\b.{0,60}\bcookies\b|\b(?:prompted|asked|invited) to (?:\w+ ){0,2}(?:consent|agree|accept|choose|allow)\b[^.;]{0,60}\bcookies\b|\byour consent will be (?:expressly )?(?:requested|asked)|\bwe (?:will )?(?:ask|request|obtain|seek) (?:for )?your (?:prior |explicit )?consent\b.{0,80}\bcookies\b|\bcookies\b.{0,120}\b(?:only )?(?:with|after|if) (?:your |you (?:have )?(?:given |provided )?)(?:prior |explicit |your )?consent/,
      ],
      {
        frames: ["cookie"],
        weight: 2,
        unless:
          /\btheir (?:\w+ ){0,2}(?:privacy|cookie|own)|\b(?:set out|described|explained|found|see|read) (?:\w+ ){0,2}(?:in )?our cookies? (?:notice|policy|statement)\b(?!.{0,80}\b(?:banner|tool|settings|cent(?:er|re))\b)|\bbrowser settings to manage\b|\bbrowser(?:'s)? ["']?help\b|\b(?:preferences|settings|choices) (?:\w+ ){0,3}(?:through|via|in|using|on|within) your (?:\w+ ){0,3}(?:browser|device)/,
      },
    ),
    ...clues("consent-tool", [/\bcookies\b/], {
      lead: /\b(?:preferences?|consent|privacy) (?:cent(?:er|re)|manager)|\bcookie (?:settings|banner)/,
      weight: 2,
    }),
    ...clues(
      "opt-out-page",
      [
        /\bopt(?:ing)?[- ]?out\b.{0,200}\b(?:network advertising initiative|digital advertising alliance|nai\b|daa\b|aboutads|networkadvertising|youronlinechoices|edaa|adchoices|add-?on|ads settings|google(?:'s)? (?:\w+ )?(?:analytics|ads?|advert\w*|adsense|adwords|double ?click|tracking|cookies?)\b)/,
      ],
      {
        weight: 3,
        unless: /\bgoogle (?:play|fit|workspace)\b/,
      },
    ),
    ...clues(
      "opt-out-page",
      [
        /\bnetwork advertising initiative|\bdigital advertising alliance|\baboutads\b|\bnetworkadvertising|\bthenai\.org|\byouronlinechoices|\bedaa\b|\byour adchoices|\badchoices\b|\boptout\.\w+|\bnai\b (?:\w+ )?opt|\bgaoptout\b|\b(?:google )?(?:analytics )?opt-?out (?:browser )?(?:add-?on|plug-?in|page|tool)|\bappchoices\b|\bnai consumer opt/,
        /\b(?:google(?:'s)? )?(?:ads? settings|ad preferences|ads preferences|ad personali[sz]ation settings)\b/,
        /\b(?:limit ad tracking|opt out of (?:ads? personali[sz]ation|interest-based ads)|advertising (?:id|identifier))\b.{0,120}\b(?:settings|reset|opt[- ]?out)\b|\b(?:device|phone|mobile)(?:'s)? settings?\b.{0,120}\b(?:limit ad|advertising id|ad tracking|personali[sz]ed ads|interest-based|opt[- ]?out)/,
      ],
      { weight: 2 },
    ),
  ],
  find,
  tones: { "browser-settings": "neutral", "consent-tool": "good", "opt-out-page": "good" },
});

export const wording: Wording = {
  "topic.cookie-control": "How to refuse cookies",
  "cookie-control.browser-settings": "browser settings",
  "cookie-control.browser-settings.says": "You can refuse cookies in your browser settings.",
  "cookie-control.consent-tool": "the site's own cookie settings",
  "cookie-control.consent-tool.says": "You can choose in the site's own cookie settings.",
  "cookie-control.opt-out-page": "an opt-out page",
  "cookie-control.opt-out-page.says": "It names an opt-out page or ad setting you can use.",
};

export const examples: Examples = {
  fires: {
    "browser-settings": [
      "You can set your browser to refuse cookies.",
      "Most browsers let you delete cookies or block them.",
    ],
    "consent-tool": [
      "Change your mind at any time in our cookie settings.",
      "You can withdraw your consent to cookies through the banner on our site.",
      "You will see a cookie permission popup before we set them.",
      "On your first visit you are asked to accept or refuse cookies.",
    ],
    "opt-out-page": [
      "To refuse interest-based ads, visit the Network Advertising Initiative.",
      "You can install the Google Analytics opt-out browser add-on.",
      "One way to opt out of such ads is found [here](https://optout.networkadvertising.org/?c=1).",
    ],
  },
  silent: [
    "Session cookies: they are deleted when you close your browser.",
    "We will set a cookie on your browser that remembers your refusal.",
    "Cookies are small files that your browser stores.",
    "We collect your browser type and settings.",
    "You can change your e-mail preferences in your account.",
    "We do not respond to browser signals.",
    "You may opt out of Google LLC telling shops that you have an account.",
  ],
};
