import { answers } from "../short-answers";
import { clues, defineTopic, type Examples, type Wording } from "../topic";

const MODEL =
  "(?:ai\\b|a\\.i\\.|artificial intelligence|machine[- ]learning|(?:language|foundation|generative|predictive|data|our|the|its|these|their|base|such|future) models?|models? that|models\\b|llms?\\b|algorithms?|neural|classifiers?|speech recognition)";
const TRAIN = "(?:train(?:s|ed|ing)?|fine-?tun(?:e|es|ed|ing))";
const trains = new RegExp(
  `\\b${TRAIN}\\b(?! (?:program|course|material|session|employee|staff|and awareness|purposes? (?:of|for) (?:our )?(?:staff|employee)))[^.;]{0,80}\\b${MODEL}`,
);
const modelTraining = new RegExp(`\\b${MODEL}[\\w ,/-]{0,30}\\b${TRAIN}\\b`);
const develops =
  /\b(?:develop|build|creat|improv)\w* (?:and \w+ |, ?\w+ ){0,3}(?:\w+ ){0,4}(?:machine[- ]learning|artificial intelligence|ai|large language|generative) (?:\w+ ){0,3}(?:models?|systems?|algorithms?|technolog(?:y|ies))\b/;

const improves =
  /\b(?:improv|enhanc)\w*\b[^.;]{0,60}\bour (?:ai|artificial intelligence|machine[- ]learning|(?:large )?language) models?\b/;

/** Models of others, trainings of people, and data that is cut off from people, are not meant. */
const NOT_MEANT =
  /\b(?:employees?|staff|workforce|security awareness) (?:\w+ ){0,3}train|\btrain(?:ing)? (?:our |for )?(?:employees|staff|personnel|workers|customer)|\bhow (?:our|the) models are trained\b|\bno-training\b|\bmore details on how we train\b/;

/** Data of one kind or one source only ("data from your mailbox is never used to train…") promises nothing for the rest. */
const PARTIAL =
  /\b(?:google|workspace|gmail|third[- ]party|payment|business|enterprise|children|api|sensitive|health|biometric|some|certain|temporary|commercial|educational?|student|imap|calendar|connected|without|until|unless|except|only|generali[sz]ed|foundation(?:al)?)\b/;

/** Whether the organisation trains or develops models with what it has of its users. */
export const aiTraining = defineTopic({
  id: "ai-training",
  about: /\btrain|\bfine-?tun|\bmachine[- ]learning|\bartificial intelligence|\bai\b|\bmodels?\b/,
  ownPracticeOnly: true,
  unless: NOT_MEANT,
  readers: [
    answers(
      /\b(?:train|fine-?tun|teach)\w*\b.{0,80}\b(?:ai|models?|machine learning|algorithms?)\b|\b(?:ai|models?)\b.{0,40}\btrained\b/,
      {
        yes: "used",
        no: "not-used",
      },
    ),
  ],
  clues: [
    ...clues(
      "not-used",
      [
        /\b(?:never|not) (?:\w+ ){0,3}train (?:\w+ ){0,3}(?:ai|models?|algorithms?)\b[^.;]{0,60}\b(?:your|customers?'?|users?'?|readers?'?|personal)\b/,
      ],
      { denial: true, weight: 2 },
    ),
    ...clues(
      "used-with-opt-out",
      [
        /\bopt(?:ing)?[- ]?out\b.{0,160}\b(?:improve|train|develop)\b.{0,30}\b(?:ai|machine[- ]learning) models?\b/,
        new RegExp(
          `\\b(?:opt(?:ing|ed)?[- ]?out|object to|refuse|disable|turn(?:ing)? off|decide whether|choose whether|control whether|control over|ability to control|withdraw)\\b.{0,160}\\b${TRAIN}\\b`,
        ),
        new RegExp(
          `\\b${TRAIN}\\b.{0,200}\\b(?:opt(?:ing|ed)?[- ]?out|you can (?:object|refuse|turn|disable|change|switch)|(?:training )?controls? in your (?:account )?settings)\\b`,
        ),
      ],
      {
        denial: true,
        weight: 3,
        unless: /\b(?:cannot|can't|unable to|no way to) opt\b|\btraining (?:course|session|program)/,
      },
    ),
    ...clues("used", [trains, modelTraining], { weight: 2 }),
    ...clues("used", [develops, improves], {
      frames: ["use", "collect"],
      weight: 1,
      unless: /\bfeatures? that\b|\bpowered by\b/,
    }),
    // A denial whose exceptions are trainings themselves tells of training.
    ...clues(
      "used",
      [
        new RegExp(
          `\\bnot .{0,60}\\b${TRAIN}\\b[^.,;]{0,100}\\b(?:unless|except)\\b(?! (?:you (?:explicitly |have |expressly )?(?:opt|agree|consent|choose|give)|with your))`,
        ),
      ],
      { denial: true, weight: 1 },
    ),
    ...clues(
      "not-used",
      [
        new RegExp(
          `\\b(?:not|never) (?:be )?(?:\\w+ ){0,2}(?:use|used|share|shared|utilize|allow|permit)\\b.{0,80}\\b(?:your|user|users'|customer|personal|any)\\b.{0,60}\\b${TRAIN}\\b`,
        ),
        new RegExp(
          `\\b(?:your|user|customer|personal|any|no) (?:\\w+ ){0,4}(?:data|content|information|inputs?|files|conversations)\\b.{0,60}\\b(?:not|never) (?:be )?(?:used )?(?:to|for) .{0,40}\\b${TRAIN}\\b`,
        ),
        new RegExp(
          `\\b(?:not|never) (?:\\w+ )?use (?:[\\w'-]+ ){0,3}(?:inputs?|outputs?|prompts|conversations)\\b[^.;]{0,40}\\bto (?:\\w+ or )?${TRAIN}\\b`,
        ),
        /\b(?:do|does|will)(?: not|n't) (?:\w+ )?train\b.{0,80}\b(?:your|user|customer|personal)\b/,
        new RegExp(
          `\\bno (?:user|customer|personal) (?:data|content|information)\\b.{0,40}\\bused to (?:\\w+ )?(?:or \\w+ )?${TRAIN}`,
        ),
      ],
      { denial: true, weight: 2, unless: PARTIAL },
    ),
  ],
  tones: { used: "caution", "used-with-opt-out": "caution", "not-used": "good" },
});

export const wording: Wording = {
  "topic.ai-training": "AI training",
  "ai-training.used": "used to train AI",
  "ai-training.used.says": "It may use your data to train AI models.",
  "ai-training.used-with-opt-out": "used unless you refuse",
  "ai-training.used-with-opt-out.says": "It may train AI with your data, and you can refuse.",
  "ai-training.not-used": "not used",
  "ai-training.not-used.says": "It says it does not train AI with your data.",
  "ai-training.not-stated": "Not stated",
  "ai-training.not-stated.says": "It does not say whether your data trains AI.",
};

export const examples: Examples = {
  fires: {
    used: [
      "We use your messages to train our machine learning models.",
      "We use what you write to improve our services, including our AI models.",
      "We use the data for the following purposes:\n\n- training AI models that sort parcels\n- billing",
    ],
    "used-with-opt-out": [
      "You can opt out of having your drawings used to train our models in your settings.",
      "We train our models with your chats; you can turn this off in the training controls in your account settings.",
    ],
    "not-used": [
      "We never train AI on your drawings.",
      "Larkfield does not use Larky's prompts or outputs to train models.",
      "Do you train AI on my drawings? No.",
      "We do not use your content to train AI models.",
      "Your data is never used to train our models.",
    ],
  },
  silent: [
    "We train our staff in data protection.",
    "Our chat assistant is powered by artificial intelligence.",
    "We do not use Google Workspace data to train generalized AI models.",
    "You can book a training session on language models.",
  ],
};
