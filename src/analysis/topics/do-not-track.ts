import { answers } from "../short-answers";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** As a noun: "we do not track users" names no signal. */
const SIGNAL =
  "(?:do[- ]not[- ]track(?! (?:you|your|users?|visitors?|the|across|any|customers|individuals|them|our|its|people|over|location|personal)\\b)|dnt)\\b";
/** The signal is named in the sentence, or by the heading over "such signals" and "these requests". */
const THESE =
  "(?:such|these|those|this|that|the|browser|any|all) (?:\\w+ ){0,2}(?:signals?|requests?|settings?|headers?|mechanisms?|preferences?|features?)";
const HEED =
  "(?:respond|honou?r|recogni[sz]e|process|support|act|react|alter|change|modify|comply|adhere|follow|acknowledge|listen|take (?:any )?(?:\\w+ )?(?:steps|actions?)|obey|accept|detect|look for|observe|respect|monitor|interpret|accommodate|take account)(?:e?s|e?d|ing)?\\b";
const NOT =
  "(?:(?:do|does|will|can|may|is|are|have|did)(?: not|n't)|cannot|currently not|not currently|unable to|no longer|not (?:be )?able to|not (?:designed|configured|set up) to|not yet|nor)";

/** What is done about a browser's "Do Not Track" signal. */
export const doNotTrack = defineTopic({
  id: "do-not-track",
  about: new RegExp(`\\b${SIGNAL}|\\b(?:signals?|headers?|mechanisms?)\\b`),
  unless:
    /\bif we (?:do|ever)\b|\bglobal privacy controls? .{0,80}\b(?:honou?r|respond|recogni[sz]e)|\bcontrary\b|\bthird[- ]part(?:y|ies)(?: \w+){0,3} (?:may|might|do) not\b/,
  readers: [
    answers(
      new RegExp(
        `\\b(?:respond|react|honou?r|recogni[sz]e|support|respect|observe)\\w*\\b.{0,40}\\b${SIGNAL}`,
      ),
      {
        yes: "honoured",
        no: "ignored",
      },
    ),
  ],
  clues: [
    ...clues(
      "ignored",
      [
        new RegExp(`\\b${NOT} (?:[\\w'",/-]+ ){0,8}?${HEED}.{0,160}\\b(?:${SIGNAL})`),
        new RegExp(`\\b${SIGNAL}.{0,200}\\b${NOT} (?:[\\w'",/-]+ ){0,6}?${HEED}`),
        new RegExp(
          `\\b${SIGNAL}.{0,120}\\b(?:(?:not|never) (?:be )?(?:supported|honou?red|recogni[sz]ed|affected|impact|affect)|(?:ignore|disregard)|no effect|whether or not|regardless of)`,
        ),
        new RegExp(`\\btakes? no (?:\\w+ )?(?:actions?|steps|notice|account)\\b.{0,40}\\b${SIGNAL}`),
        new RegExp(
          `\\b(?:ignores?|disregards?|whether or not|regardless of|same .{0,40} (?:even )?(?:if|when))\\b.{0,80}\\b${SIGNAL}`,
        ),
      ],
      { denial: true, weight: 2 },
    ),
    ...clues("ignored", [new RegExp(`\\b${NOT} (?:[\\w'",/-]+ ){0,6}?${HEED}.{0,60}\\b${THESE}`)], {
      under: ["tracking-signals"],
      denial: true,
      weight: 1.5,
      unless: /\bglobal privacy|\bgpc\b|opt-?out preference/,
    }),
    ...clues(
      "honoured",
      [
        new RegExp(
          `\\bwe (?:will )?(?:stop|disable|turn off|limit)\\b.{0,80}\\bin response to\\b.{0,40}\\b${SIGNAL}`,
        ),
        new RegExp(
          `\\b(?:we|our (?:\\w+ ){0,2}\\w+|company|site|website|service|\\w+) (?:\\w+ ){0,3}?(?:honou?rs?|responds? to|respects?|recogni[sz]es?|supports?(?! (?:site|page|team|cent))|compl(?:y|ies) with|adheres? to|obeys?)(?: \\w+){0,4}? ["']?${SIGNAL}`,
        ),
        new RegExp(
          `\\b(?:if|when|where) .{0,60}\\b${SIGNAL}.{0,80}\\bwe (?:will |do )?(?:not|stop|disable|cease|treat|turn off|honou?r|respect|don't|opt)`,
        ),
        new RegExp(
          `\\b(?:if|when|where) .{0,60}\\b${SIGNAL}.{0,80}\\bwill not (?:set|load|track|use|utili[sz]e|collect|place)`,
        ),
      ],
      {
        weight: 2,
        unless:
          /\b(?:how|whether) (?:\w+ ){0,3}(?:honou?r|respond|recogni[sz]e)|\bintent to\b|\b(?:best|reasonable|good[- ]faith)[- ](?:efforts?|to)\b|\ball\b.{0,20}may not|\bsome (?:of )?\b|\bmay (?:respond|honou?r|recogni[sz]e)|\bsites? that\b/,
      },
    ),
  ],
  tones: { honoured: "good", ignored: "caution" },
});

export const wording: Wording = {
  "topic.do-not-track": "Do Not Track",
  "do-not-track.honoured": "honoured",
  "do-not-track.honoured.says": "It follows your browser's Do Not Track signal.",
  "do-not-track.ignored": "ignored",
  "do-not-track.ignored.says": "It does not follow your browser's Do Not Track signal.",
  "do-not-track.not-stated": "Not stated",
  "do-not-track.not-stated.says": "It does not say what it does about Do Not Track.",
};

export const examples: Examples = {
  fires: {
    ignored: [
      'We do not currently respond to "Do Not Track" signals.',
      "## Do Not Track\n\nOur site does not act on such signals.",
      "Our pages work the same way whether or not a DNT signal is received.",
      "We may not be able to honour every Do Not Track request.",
      "Our server takes no notice of Do Not Track.",
    ],
    honoured: [
      'Fernwell honours "Do Not Track" signals.',
      "When your browser sends a DNT header, we stop counting your visit.",
    ],
  },
  silent: [
    'Some browsers can send a "Do Not Track" signal.',
    "There is no common standard for Do Not Track yet.",
    "To learn how we respond to Do Not Track signals, ask us.",
    "We do not track you on other sites.",
  ],
};
