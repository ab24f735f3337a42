import type { Message, Summary } from "../../src/analysis/types";
import { createTranslator } from "../../src/wording";

const t = createTranslator("en", { onFault: "show-id" });

/** A message in English. */
export const say = ({ id, params }: Message): string => t(id, params ?? {});

/** A summary as a person reads it in a terminal. */
export function renderSummary(summary: { readonly title: string; readonly facts: Summary["facts"] }): string {
  return [
    summary.title,
    ...summary.facts.map((f) => `${f.topic}: ${f.value}  "${f.evidence[0]?.quote ?? ""}"`),
  ].join("\n");
}
