import { policyText } from "../analysis/policy-text";
import type { Span } from "../analysis/types";
import { paint } from "./paint";
import type { PageReading } from "./read-page";
import { bringIntoView, openAround } from "./reveal";

/** Words of the policy to be shown: `span` in the policy's whole text, and `quote`, what stands there. */
export type Target = { readonly quote: string; readonly span: Span };

/** Words that are lit. */
export type Lit = { readonly clear: () => void };

/**
 * Lights the words up in the page and brings them into view, opening what is closed around them.
 * Undefined, with nothing lit, where the page no longer shows exactly these words.
 */
export function highlight(document: Document, reading: PageReading, target: Target): Lit | undefined {
  const ranges = rangesOf(reading, target);
  const [first] = ranges;
  if (!first) return undefined;
  const opened = openAround(first.startContainer);
  const clear = paint(ranges);
  const show = () => bringIntoView(first);
  const frame = document.defaultView?.requestAnimationFrame?.bind(document.defaultView);
  // What was just opened has no size before the next frame.
  if (opened && frame) frame(() => frame(show));
  else show();
  return { clear };
}

/** The ranges of a span: all of its blocks' shares, or none. */
export function rangesOf({ policy, places }: PageReading, { quote, span }: Target): Range[] {
  const { text, starts } = policyText(policy);
  if (!quote || text.slice(span.start, span.end) !== quote) return [];
  const ranges: Range[] = [];
  for (const [index, block] of policy.blocks.entries()) {
    const at = starts[index] ?? 0;
    const start = Math.max(span.start - at, 0);
    const end = Math.min(span.end - at, block.text.length);
    if (start >= end) continue;
    const share = places.rangesOf(index, start, end);
    if (!share.length) return [];
    ranges.push(...share);
  }
  return ranges;
}
