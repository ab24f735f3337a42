import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** Who gets the data. */
export const recipient = defineTopic({
  id: "recipient",
  frames: ["share"],
  clues: [
    ...clues("service-providers", [
      /\b(?:service|services|hosting|cloud|it|technology|solution) (?:providers?|suppliers?|partners?|vendors?)\b/,
      /\b(?:vendors|contractors|subcontractors|sub-?processors|data processors|processors|suppliers|agents)\b/,
      /\bon our behalf\b/,
    ]),
    ...clues("affiliates", [
      /\b(?:affiliat(?:es|ed)|subsidiar(?:y|ies)|parent compan(?:y|ies)|group compan(?:y|ies)|companies in our group|corporate family|common (?:control|ownership))\b/,
    ]),
    ...clues("authorities", [
      /\b(?:law enforcement|government(?:al)?|regulat(?:ors?|ory)|courts?|court orders?|subpoenas?|public authorit(?:y|ies)|legal process|required by law|authorities)\b/,
    ]),
    ...clues("acquirers", [
      /\b(?:merger|acqui(?:sition|rer|red|res)|sale of (?:all|assets|our)|asset sale|bankruptcy|reorgani[sz]ation|business transfers?|change of control|successor)\b/,
    ]),
  ],
  tones: {},
});

export const wording: Wording = {};

export const examples: Examples = { fires: {}, silent: [] };
