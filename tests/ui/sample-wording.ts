import { TOPIC_IDS, VOCABULARY } from "../../src/analysis/vocabulary";
import { type Catalogue, createTranslator, type Translate } from "../../src/wording";
import { CATALOGUES } from "../../src/wording/catalogues";

/** Stand-ins for statements whose topic has no wording yet, so that the views can be seen before it has. */
function standIns(): Catalogue {
  const words = (id: string) => id.replaceAll("-", " ");
  return Object.fromEntries(
    TOPIC_IDS.flatMap((topic) => [
      [`topic.${topic}`, words(topic)],
      [`${topic}.says`, "{value}"],
      ...VOCABULARY[topic].values.flatMap((value: string) => [
        [`${topic}.${value}`, words(value)],
        [`${topic}.${value}.says`, `${words(topic)}: ${words(value)}`],
      ]),
    ]),
  );
}

/** A translator that throws on an unknown id and knows a stand-in for each topic and value. */
export function sampleTranslator(language = "en"): Translate {
  return createTranslator(language, {
    more: { ...standIns(), ...CATALOGUES.en, ...CATALOGUES[language] },
    onFault: "throw",
  });
}
