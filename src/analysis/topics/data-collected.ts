import { byValue } from "../decide";
import { tellsCollecting } from "../lexicon/collecting";
import { DATA_NOUNS } from "../lexicon/data-nouns";
import { clues, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import type { ValueOf } from "../vocabulary";

type Data = ValueOf<"data-collected">;

/** Data of nobody in particular is not the reader's. */
const NOBODYS = /\b(?:anonym\w+|aggregated?|de-?identified|statistical|non-personal)\b/;
/** Where a server or a law stands says nothing about where the reader is. */
const OF_PLACES =
  /\b(?:transfer\w*|laws?|jurisdictions?|outside|servers?|residents? of|authorit\w+|position)\b/;

const UNLESS: Readonly<Partial<Record<Data, RegExp>>> = {
  demographics: NOBODYS,
  "approximate-location": OF_PLACES,
};

/** What is collected. */
export const dataCollected = defineTopic({
  id: "data-collected",
  concerns: tellsCollecting,
  clues: (Object.keys(DATA_NOUNS) as Data[]).flatMap((value) =>
    clues(value, DATA_NOUNS[value], UNLESS[value] ? { unless: UNLESS[value] } : {}),
  ),
  decide: (hits) => byValue(weighed(hits)),
  ownPracticeOnly: true,
});

/** A statement proves best that collects in its own words or under such a lead, and that names much data at once. */
function weighed(hits: readonly Hit[]): Hit[] {
  const named = new Map<number, number>();
  for (const { statement } of hits) named.set(statement.index, (named.get(statement.index) ?? 0) + 1);
  return hits.map((hit) => {
    const { frames, section, index } = hit.statement;
    const collect = frames.get("collect") ?? 0;
    const place = section.headed.has("collection") ? 0.5 : 0;
    return { ...hit, weight: hit.weight + collect / 10 + place + Math.min(named.get(index) ?? 1, 6) / 20 };
  });
}
export const wording: Wording = {};
export const examples: Examples = { fires: {}, silent: [] };
