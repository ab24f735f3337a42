import { byValue } from "../decide";
import { BETWEEN, DATA, GETS, GIVE, OTHERS, TAKE, YOU } from "../lexicon/source-words";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";

/** "If you receive e-mails from us": not data that is received. */
const RECEIVES_MAIL =
  /\byou (?:may |will )?receive\b|\breceiv\w+ (?:\w+ )?(?:e-?mails?|messages|marketing|consent)\b/;
/** What runs by itself and takes nothing in. */
const RUNS_BY_ITSELF =
  /\bautomatic(?:ally)? (?:renew|delet|accept|opt|updat|expir)|\bautomated (?:decision|individual)/;
/** Somebody else's cookies, on somebody else's account. */
const THEIRS = /\bthird[- ]party (?:web)?sites?\b[^.]{0,60}\btheir own\b/;
/** Rights, guards and children speak of data that is given or received, and not of where it comes from. */
const OTHERWISE =
  /\bright to\b|\bunauthori[sz]ed\b|\bchild(?:ren)?\b[^.]{0,30}\bunder\b|\bunder (?:the age of )?(?:13|16|18)\b|\b(?:you|if you) do(?: not|n't) (?:provide|give|submit)|\bgoverned by their\b|\byou (?:may|can) request\b|\bif you request\b|\bopt[- ]?out\b/;

/** Where data comes from. */
export const dataSource = defineTopic({
  id: "data-source",
  clues: [
    ...clues("provided", [
      new RegExp(`\\b${DATA}\\b[^.;]{0,40}\\b${YOU} ${GIVE}\\b`),
      new RegExp(
        `\\b${YOU} ${GIVE} (?:it |this |that |your |us |certain |the |any |personal |some |to |with )*(?:us\\b|${DATA}\\b)`,
      ),
      /\b(?:provided|submitted|given|supplied|entered|disclosed|volunteered)(?: to us)?(?: (?:directly|voluntarily))? by (?:you|users?|customers?|visitors|individuals|members|consumers)\b|\b(?:provided|submitted|given|supplied) (?:directly |voluntarily )*to us\b/,
      /\b(?:directly|voluntarily) (?:from|by) (?:you|users?|customers?|visitors|individuals|consumers|our)\b|\bfrom you (?:directly|when|through|if|by|and|or|such|as|at)\b|\bwhat you tell us\b|\b(?:collect|receive|obtain|gather)\w* (?:\w+ ){0,4}from you(?=[,.:;]|$)|^(?:from )?you(?:rself)? directly\b|^directly from you\b|^from you\b/,
      /\b(?:ask|require|request|invite)(?:s|d)? (?:that )?you (?:to )?(?:provide|submit|enter|give|supply|complete|fill|register)\b|\bby (?:filling|completing|providing|submitting|registering)\b|\byou (?:will|may|must|need to|have to)(?: be (?:asked|required) to)? (?:provide|submit|enter|give|supply)\b/,
    ]),
    ...clues(
      "provided",
      [
        /\b(?:when|if|where|whenever|each time) you,? (?:for example, )?(?:\w+ ){0,2}(?:sign(?:ing)? up|regist(?:er|ration)|create|subscribe|contact|fill|complete|order|purchase|buy|make|making|apply|request|enter|submit|communicate|enrol|place|participate|respond|e-?mail|write|call|open|join|book|send|report)\b|\b(?:upon|during|at|through) (?:the )?(?:registration|sign-?up|application)\b/,
        /^(?:\W*)(?:regist(?:er|ration)|subscrib\w+|sign(?:ing)? up|contact(?:ing)?|fill(?:ing)? out|purchasing|create an account)\b/,
      ],
      { frames: ["collect"], strength: 2, weight: 0.8 },
    ),
    ...clues(
      "automatic",
      [
        new RegExp(
          `\\bautomatic(?:ally)?\\b[^.;]{0,60}\\b${TAKE}\\b|\\b${TAKE}\\b[^.;]{0,80}\\bautomatic(?:ally)?\\b|\\bautomatically[- ](?:generated|sent|transmitted)|^automatically\\b|\\bautomated (?:means|electronic|technolog\\w+|interactions?)`,
        ),
      ],
      { unless: RUNS_BY_ITSELF },
    ),
    ...clues(
      "automatic",
      [
        new RegExp(
          `\\b${TAKE}\\b[^;]{0,160}\\b(?:when|as|while|whenever|each time) (?:you|users|visitors)(?: (?:or your \\w+|may|otherwise|also|directly|first))* (?:us(?:e|es)|visit|access|brows|navigat|interact|view|open|click|move|download|install|connect|engage|log)`,
        ),
        new RegExp(
          `\\b(?:when|as|while|whenever|each time|every time) (?:you|users|visitors) (?:or \\w+ )?(?:us(?:e|es)|visit|access|brows|navigat|interact|view|open|click|connect|download|install)\\w*\\b[^;]{0,160}\\b${TAKE}\\b`,
        ),
        new RegExp(
          `\\b${TAKE}\\b[^.;]{0,120}\\b(?:through|from|by|via|using|with|about|of|on) (?:the use of |use of |our use of |your |our |the |their |these |such |and |similar )*(?:use of (?:the|our|this)|usage of|cookies?\\b|web beacons|pixels?|log files|server logs|logs\\b|tracking technolog|interactions?|devices?\\b|browsers?\\b|activit(?:y|ies)|analytics)`,
        ),
        /\b(?:cookies?|web beacons|pixels?|log files|servers?|similar technologies|tracking technologies|google analytics|firebase analytics|sdks?)\b[^.;]{0,80}\b(?:collect|gather|record|log|track|stor(?:e|es) information|recogni[sz]e|monitor|capture)(?:s|ed)?\b/,
        new RegExp(
          `\\b${TAKE}\\b[^.;]{0,60}\\b(?:usage (?:data|information)|ip[- ]address|log (?:data|files)|device information|browser type)`,
        ),
        /\b(?:information|data) (?:created|generated|gathered|collected|obtained) (?:as|when|while|by|through|from) (?:you|cookies|your (?:use|activity|interactions))\b|\bfrom your (?:device|browser|computer|use of|activit\w+|interactions?)\b/,
      ],
      { unless: THEIRS, frames: ["collect", "cookie"], strength: 2, weight: 0.8 },
    ),
    ...clues(
      "third-parties",
      [
        new RegExp(`\\b${GETS}\\b[^.;]{0,120}\\bfrom ${BETWEEN}{0,10}${OTHERS}\\b`),
        new RegExp(`\\b${GETS}\\b[^.;]{0,60}\\b(?:through|via) ${BETWEEN}{0,3}${OTHERS}\\b`),
        /\b(?:receiv(?:e|es|ed)|obtain(?:s|ed)?) (?:\w+ ){0,8}from (?:your|another|someone) (?!(?:\w+ )?(?:device|browser|computer|use|visit|activ|interact|phone|mobile|child|minor|user|cookie))\w+/,
        /\b(?:receive|obtain|collect)\w* (?:\w+ ){0,5}(?:via|through) (?:\w+ ){0,2}integrations\b|\b(?:single sign-on|third[- ]party|social network)\b[^.;]{0,150}\bshare with us\b|\bconsumer data providers\b|\bpublicly available (?:sources|records|databases)\b|\bthird[- ]party sources\b|\bpublic (?:records|databases)\b|\blink(?:s|ed|ing)?\b[^.;]{0,60}\bthird part\w+[^.;]{0,80}\bcollect\b/,
      ],
      { frames: ["collect"], strength: 2, unless: RECEIVES_MAIL },
    ),
    // Giving data to "us" is collecting, whatever else the sentence speaks of.
    ...clues("third-parties", [
      new RegExp(
        `\\b${OTHERS}\\b[^.;]{0,60}(?<!\\b(?:you|to) (?:\\w+ ){0,3})\\b(?:provid|shar|send|giv|suppl|disclos|transmi|pass)(?:e|es|ed|y|ies|ied|s|t|ts|en)?\\b[^.;]{0,60}\\b(?:information|data|details|profile|names?|content)\\b[^.;]{0,60}\\b(?:with|to) us\\b`,
      ),
      new RegExp(
        `\\b${OTHERS}\\b[^.;]{0,60}(?<!\\b(?:you|to) (?:\\w+ ){0,3})\\b(?:provid|send|giv|suppl|tell)(?:e|es|ed|y|ies|ied|s|en)? us (?:with )?(?:[\\w-]+ ){0,4}(?:information|data|details|profiles?|names?|content)\\b`,
      ),
    ]),
    ...clues(
      "third-parties",
      [
        new RegExp(
          `\\b(?:information|data|identifiers|details|matches|segments)\\b[^.;]{0,40}\\b(?:provided|shared|supplied|made available) (?:to us )?by (?:our |other )*${OTHERS}\\b`,
        ),
      ],
      { frames: ["collect"] },
    ),
    ...clues("third-parties", [new RegExp(`^(?:from )?(?:our |other |certain |your )*${OTHERS}\\b`)], {
      lead: /\b(?:from|sources?)\b/,
      frames: ["collect"],
      strength: 2,
    }),
  ],
  unless: OTHERWISE,
  decide: (hits) => byValue(placed(hits)),
});

/** A statement that names several sources, or stands under a heading on collecting, has them as its subject. */
function placed(hits: readonly Hit[]): Hit[] {
  const named = new Map<number, Set<string>>();
  for (const { statement, value } of hits)
    named.set(statement.index, (named.get(statement.index) ?? new Set()).add(value));
  return hits.map((hit) => {
    const { frames, section, index, text } = hit.statement;
    const place = section.headed.has("collection") ? 0.3 : 0;
    const several = 0.15 * ((named.get(index)?.size ?? 1) - 1);
    const long = text.length > 400 ? 0.3 : 0;
    return { ...hit, weight: hit.weight + (frames.get("collect") ?? 0) / 20 + place + several - long };
  });
}

export const wording: Wording = {
  "data-source.name": "Where it comes from",
  "data-source.provided": "you",
  "data-source.provided.says": "You give it data yourself.",
  "data-source.automatic": "your use of it",
  "data-source.automatic.says": "It gathers data by itself while you use it.",
  "data-source.third-parties": "others",
  "data-source.third-parties.says": "It gets data about you from others.",
};

export const examples: Examples = {
  fires: {
    provided: [
      "We keep the information that you give us when you join the club.",
      "We collect your name when you sign up for a course.",
      "We get data from these sources:\n\n* From you, in our forms\n* From our machines",
    ],
    automatic: [
      "Our servers automatically record the pages that you open.",
      "We collect data about your device when you visit our shop.",
      "Cookies record which pages you open.",
    ],
    "third-parties": [
      "We also receive data about you from our partners.",
      "Social networks may share your public profile with us.",
      "We obtain data from:\n\n* credit agencies\n* public registers",
    ],
  },
  silent: [
    "You have the right to receive the data that you provided to us.",
    "We share your data with our partners.",
    "Your plan is renewed automatically every year.",
    "If you receive e-mails from us, you can unsubscribe.",
    "We do not collect data from third parties.",
    "We protect the data that we receive from unauthorised access.",
  ],
};
