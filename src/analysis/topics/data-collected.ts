import { DATA_NOUNS } from "../lexicon/data-nouns";
import { clues, defineTopic, type Examples, type Wording } from "../topic";
import type { ValueOf } from "../vocabulary";

type Data = ValueOf<"data-collected">;

/** What is collected. */
export const dataCollected = defineTopic({
  id: "data-collected",
  frames: ["collect", "use", "share"],
  clues: (Object.keys(DATA_NOUNS) as Data[]).flatMap((value) => clues(value, DATA_NOUNS[value])),
  ownPracticeOnly: true,
});
export const wording: Wording = {};
export const examples: Examples = { fires: {}, silent: [] };
