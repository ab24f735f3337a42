import { answers } from "../short-answers";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

const DECISION =
  "(?:automat(?:ed|ic) (?:\\w+[- ])?decisions?(?:[- ]making)?|automat(?:ed|ic) individual decision|decisions? (?:\\w+ ){0,6}(?:solely|exclusively|purely|entirely|only) (?:\\w+ )?(?:by|on|through|using|with) (?:\\w+ )?(?:automat|computer|algorithm)|(?:solely|fully|purely|exclusively) automated (?:decision|processing|means))";

/** Rights against them, and what the law says of them, do not show that they are made. */
const RIGHT =
  "\\b(?:right|(?<!\\blegal )rights|entitled|request|object|opt[- ]?out|opt|contest|not (?:to )?be subject|be informed|ask|challenge|you (?:may|can)|review of)\\b";

/** Whether decisions with legal or similar effect are made by machines alone. */
export const automatedDecisions = defineTopic({
  id: "automated-decisions",
  about:
    /\bautomat|\bprofiling\b|\bwithout (?:any|an?) (?:human|person|people)\b|\balgorithm|\bhuman (?:intervention|involvement|review)/,
  readers: [
    answers(/\bautomat\w*\b.{0,60}\bdeci|\bdeci\w*\b.{0,60}\b(?:automat|computers?\b|machines?\b)/, {
      yes: "made",
      no: "not-made",
    }),
  ],
  clues: [
    ...clues(
      "made",
      [
        new RegExp(
          `\\b(?:we|our (?:\\w+ ){0,2}\\w+|company|which|that)\\b[^.;]{0,60}?\\b(?:us(?:e|es|ing)|mak(?:e|es|ing)|engag(?:e|es|ing) in|perform|carr(?:y|ies) out|conduct|employ|rel(?:y|ies) on|utili[sz]es?|appl(?:y|ies)|tak(?:e|es)|undertake|involves?)\\b[^.;]{0,80}?\\b${DECISION}`,
        ),
        new RegExp(
          `\\b${DECISION}[^.;]{0,80}\\b(?:is|are|may be|can be|will be) (?:made|used|taken|carried out|performed|necessary|applied|based|employed)\\b`,
        ),
        /\b(?:are|is|be|been) (?:made|taken|decided|assessed|rejected|denied|refused|approved) (?:solely |fully |entirely |purely )?(?:by|on the basis of|through|using|based on) (?:\w+ ){0,2}automat/,
        /\b(?:our|the) (?:systems?|software|computers?|models?|programs?|algorithms?) (?:\w+ ){0,2}(?:decides?|refuses?|rejects?|declines?|approves?|denies|grants?)\b[^.;]{0,60}\bwithout (?:any|an?) (?:human|person|people)\b/,
        /\b(?:we|our)\b.{0,100}\bprofiling\b.{0,120}\b(?:legal effects?|similarly significant|significant effects?)\b/,
      ],
      {
        weight: 2,
        unless: new RegExp(
          `${RIGHT}|\\b(?:no|without) (?:\\w+ ){0,2}automated|\\b(?:means|defined)\\b|(?:\\bnot|\\bnever|n't|\\bno) [^.;]{0,60}(?:automat|decision)|\\bif (?:we|any|a decision|an automated)\\b|\\bmay not\\b|\\b(?:more )?information (?:about|on) (?:our |any )?automated|\\bpower(?:ed)? by\\b`,
        ),
      },
    ),
    ...clues(
      "made",
      [
        /\b(?:contest|object to|challenge|review)\b.{0,80}\b(?:decisions?)\b.{0,40}\bwe (?:have )?(?:made|make|take)\b.{0,60}\bautomat/,
      ],
      { weight: 1 },
    ),
    ...clues(
      "not-made",
      [
        new RegExp(
          `\\b(?:do|does|will|did)(?: not|n't) (?:\\w+ ){0,3}(?:use|make|engage in|perform|carry out|conduct|employ|rely on|utili[sz]e|apply|take|undertake|involve|subject you to|practi[cs]e|base)\\b[^.;]{0,120}?\\b${DECISION}`,
        ),
        new RegExp(`\\bno (?:\\w+ ){0,2}${DECISION}`),
        new RegExp(
          `\\b${DECISION}[^.;]{0,60}\\b(?:is|are|will|does|do) (?:not|never) (?:be )?(?:\\w+ )?(?:take|made|used|place|carried|performed|occur|apply)`,
        ),
        new RegExp(`\\b(?:refrain|abstain)\\w* from .{0,40}${DECISION}`),
        new RegExp(
          `\\b(?:you|data|information) (?:\\w+ ){0,3}(?:will|is|are)(?: not|n't) (?:be )?(?:subject|used|processed)\\b.{0,60}\\b${DECISION}`,
        ),
        /\bnot (?:\w+ ){0,3}(?:use|engage in|perform|carry out|conduct|involve) .{0,40}\bprofiling\b.{0,160}\b(?:legal|similarly|significant)/,
      ],
      {
        denial: true,
        weight: 2,
        unless:
          /\b(?:unless|except|other than|special categor\w*|sensitive|right|(?<!\blegal )rights|but (?:we|may)|only|without (?:your|first|explicit)|children|minors|cookies)\b/,
      },
    ),
    ...clues("not-made", [/^(?:no|never)\b|\bdo(?:es)? not\b/], {
      lead: /^(?:do|does|will) (?:we|\w+) .{0,40}automat\w* .{0,20}decision/,
      denial: true,
      unless: /\b(?:unless|except|but)\b/,
    }),
  ],
  tones: { made: "caution", "not-made": "good" },
});

export const wording: Wording = {
  "topic.automated-decisions": "Decisions by machines",
  "automated-decisions.made": "made",
  "automated-decisions.made.says": "Machines may make decisions about you.",
  "automated-decisions.not-made": "not made",
  "automated-decisions.not-made.says": "It says that machines alone make no decisions about you.",
  "automated-decisions.not-stated": "Not stated",
  "automated-decisions.not-stated.says": "It does not say whether machines make decisions about you.",
};

export const examples: Examples = {
  fires: {
    made: [
      "If the score is low, our system refuses the order without any human looking at it.",
      "We use automated decision-making to check loan requests.",
      "Automated decisions are made when you apply for an account.",
    ],
    "not-made": [
      "We do not make decisions based solely on automated processing that touch your legal rights.",
      "Do you make automated decisions about me? No, never.",
      "We do not use automated decision-making.",
      "No automated decision-making, including profiling, takes place.",
    ],
  },
  silent: [
    "You have the right not to be subject to a decision based solely on automated processing.",
    "Automated decision-making means a decision without a human.",
    "We do not use special categories of data for automated decision-making.",
    "If we make automated decisions, we will tell you.",
    "We use automated tools to filter spam.",
  ],
};
