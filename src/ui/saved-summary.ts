import type { Summary } from "../analysis/types";
import { factSentence, hostOf, policyName, statedFacts } from "./facts";
import type { Translate } from "./translate";

/** A file for the reader to save. */
export type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

/**
 * The summary as a JSON file: the core's own shape (its `version` names the schema) with source and date, and each
 * fact as a sentence beside its quotes, so that the file can be read without Smallprint.
 * `now` is the time of saving.
 */
export function savedSummary(summary: Summary, t: Translate, now: Date): SavedFile {
  const document = {
    format: "smallprint-summary",
    version: summary.version,
    saved: now.toISOString(),
    source: { title: summary.title, url: summary.url ?? null, language: summary.language },
    organisation: policyName(summary, t),
    quick: summary.quick.map(({ id, params }) => t(id, params)),
    statements: summary.facts
      .filter((fact) => fact.value !== "not-stated")
      .map((fact) => ({ topic: fact.topic, value: fact.value, says: factSentence(fact, t) })),
    summary,
  };
  return {
    name: `${fileName(summary, t)}-${now.toISOString().slice(0, 10)}.json`,
    type: "application/json",
    text: `${JSON.stringify(document, null, 2)}\n`,
  };
}

/** "smallprint-example.org": host or name, reduced to what every file system takes. */
function fileName(summary: Summary, t: Translate): string {
  const name = hostOf(summary.url) || policyName(summary, t);
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9.]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
  return `smallprint-${plain.slice(0, 60) || "summary"}`;
}

/** The policy's own date as the summary knows it, ISO 8601. */
export function policyDate(summary: Pick<Summary, "facts">): string | undefined {
  return statedFacts(summary, ["policy-date"])[0]?.value;
}
