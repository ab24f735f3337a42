import { clues, defineTopic, type Examples, type Wording } from "../topic";

/** Where data comes from. */
export const dataSource = defineTopic({
  id: "data-source",
  clues: [
    ...clues("provided", [/\byou (?:\w+ ){0,3}(?:provide|submit|enter|give)\b|\bprovided by you\b/], {
      frames: ["collect"],
    }),
    ...clues("automatic", [/\bautomatic(?:ally)?\b/], { frames: ["collect"] }),
    ...clues(
      "third-parties",
      [/\b(?:from|by) (?:[\w-]+ ){0,3}(?:third parties|other sources|partners|public sources)\b/],
      { frames: ["collect"] },
    ),
  ],
  ownPracticeOnly: true,
});

export const wording: Wording = {
  "data-source.name": "Where it comes from",
  "data-source.provided": "you",
  "data-source.provided.says": "You give it data yourself.",
  "data-source.automatic": "your use of it",
  "data-source.automatic.says": "It gathers data by itself while you use it.",
  "data-source.third-parties": "others",
  "data-source.third-parties.says": "It gets data about you from others.",
};

export const examples: Examples = { fires: {}, silent: [] };
