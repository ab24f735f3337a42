import { VOCABULARY } from "../../analysis/vocabulary";
import type { TopicGroup } from "../topic-groups";
import type { Translate } from "../translate";

/** A line that a reader may draw in a group, see `lines.ts`; rights are flagged where they are not stated. */
export type Flaggable = { readonly line: string; readonly label: string };

/** Every line that can be drawn in a group. Open values (periods, addresses) cannot be known beforehand. */
export function flaggables(group: TopicGroup, t: Translate): readonly Flaggable[] {
  const topics = [...(group.aside ?? []), ...group.topics];
  return topics.flatMap((topic) =>
    VOCABULARY[topic].values
      .filter((value: string) => value !== "not-stated")
      .map((value: string): Flaggable => {
        const label = t(`${topic}.${value}`);
        if (topic !== "right") return { line: `${topic}.${value}`, label };
        return { line: `!${topic}.${value}`, label: t("options.topics.not", { value: label }) };
      }),
  );
}
