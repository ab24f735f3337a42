import type { ComponentChildren } from "preact";
import type { Evidence, Summary } from "../analysis/types";
import { useView } from "./view-context";

export type QuoteProps = { readonly evidence: Pick<Evidence, "quote" | "match">; readonly class: string };

/** The language of the policy's own words; undefined where it is not known. */
export function languageOf({ language }: Pick<Summary, "language">): string | undefined {
  return language === "und" ? undefined : language;
}

/** The policy's own words, whole and verbatim, the deciding ones under the marker. Text nodes only. */
export function Quote({ evidence, class: name }: QuoteProps) {
  const { summary } = useView();
  return (
    <q class={name} lang={languageOf(summary)} dir="auto">
      {markedParts(evidence)}
    </q>
  );
}

function markedParts({ quote, match = [] }: QuoteProps["evidence"]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of [...match].sort((a, b) => a[0] - b[0])) {
    if (start < done || end <= start || end > quote.length) continue;
    if (start > done) parts.push(quote.slice(done, start));
    parts.push(<mark key={start}>{quote.slice(start, end)}</mark>);
    done = end;
  }
  parts.push(quote.slice(done));
  return parts;
}
