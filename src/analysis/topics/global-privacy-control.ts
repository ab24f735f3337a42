import { answers } from "../short-answers";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

const SIGNAL =
  "(?:global privacy controls?|gpc\\b|opt[- ]out (?:preferences? )?signals?|opt-?out preference|universal opt-?out|privacy preference signals?)";
const HEED =
  "(?:respond|honou?r|recogni[sz]e|process|support|detect|act on|accept|respect|treat|comply|acknowledge|look for)";

/** What is done about the Global Privacy Control and other opt-out preference signals. */
export const globalPrivacyControl = defineTopic({
  id: "global-privacy-control",
  about: new RegExp(`\\b${SIGNAL}`),
  unless:
    /\bopt-?out cookies\b|\blaws? may (?:provide|require|allow|permit)\b|\b(?:corp\.|corporation|affiliates of gpc|gpc and its)/,
  readers: [
    answers(/\b(?:respond|react|honou?r|recogni[sz]e|respect|support|observe|accept|follow)\w*\b/, {
      yes: "honoured",
      no: "ignored",
    }),
  ],
  clues: [
    ...clues(
      "ignored",
      [
        new RegExp(
          `\\b(?:(?:do|does|will|can)(?: not|n't)|cannot|unable to|not yet) (?:currently |yet |at this time )?${HEED}\\w*(?: to)? (?:[\\w"'(),-]+ ){0,6}?["'(]{0,2}${SIGNAL}`,
        ),
        new RegExp(
          `\\b${SIGNAL}.{0,60}\\b(?:are|is) (?:not|currently not) (?:currently )?(?:supported|honou?red|recogni[sz]ed|processed|detected)`,
        ),
      ],
      { denial: true, weight: 2 },
    ),
    ...clues(
      "honoured",
      [
        new RegExp(
          `\\b(?:honou?r|respond(?:s|ing)? to|recogni[sz]e|process|support|detect|respect|comply with|compl(?:y|ies) with|accept|adher|treat|opt you out|turn off|receive)\\w*\\b.{0,120}\\b${SIGNAL}`,
        ),
        new RegExp(
          `\\b${SIGNAL}.{0,160}\\b(?:honou?r|respond to|recogni[sz]e|process|treat|respect|will (?:turn off|opt|apply|stop|be|not)|considered? a|opted[- ]out|as a (?:valid )?request)`,
        ),
        new RegExp(
          `\\b(?:opt(?:ing)?[- ]?out|you (?:may|can|could)|(?:may|can) (?:also )?(?:use|set|enable|visit)|exercise|communicat|choose|turn off|submit|visit)\\b.{0,200}\\b${SIGNAL}`,
        ),
        /\b(?:honou?r|process|respect|respond to|recogni[sz]e) (?:such|these|those|this|the) (?:\w+ ){0,2}signals?/,
        new RegExp(
          `\\b(?:using|enabl(?:e|ing)|turn(?:ing)? on|activat(?:e|ing)|broadcast(?:ing)?|sends?) (?:\\w+ ){0,3}["']?${SIGNAL}`,
        ),
      ],
      {
        weight: 2,
        unless:
          /\b(?:learn|information|read) (?:more )?(?:about|on)\b|\bif (?:we|required)|\bmany browsers\b|^(?:some|many|certain) (?:web |internet )?browsers\b|\bwe (?:also )?recommend|\bextension allows|\brefrain|\bin (?:some|certain) (?:us )?states such as/,
      },
    ),
  ],
  tones: { honoured: "good", ignored: "caution" },
});

export const wording: Wording = {
  "topic.global-privacy-control": "Global Privacy Control",
  "global-privacy-control.honoured": "honoured",
  "global-privacy-control.honoured.says": "It treats your browser's privacy signal as an opt-out.",
  "global-privacy-control.ignored": "ignored",
  "global-privacy-control.ignored.says": "It does not follow your browser's opt-out signal.",
  "global-privacy-control.not-stated": "Not stated",
  "global-privacy-control.not-stated.says": "It does not say what it does about opt-out signals.",
};

export const examples: Examples = {
  fires: {
    honoured: [
      "Does the shop react to the Global Privacy Control? Yes.",
      "We honour the Global Privacy Control in the states that require it.",
      "If you send us an opt-out preference signal, we treat it as a request to opt out of sale.",
    ],
    ignored: [
      "Our shop does not respond to the Global Privacy Control.",
      "Opt-out preference signals are not currently supported.",
    ],
  },
  silent: [
    "If your browser refuses opt-out cookies, your opt-out preference cannot be read.",
    "The Global Privacy Control is a browser setting.",
    "To learn more about the Global Privacy Control, visit its site.",
    "We do not respond to Do Not Track signals.",
    "You can opt out of marketing at any time.",
  ],
};
