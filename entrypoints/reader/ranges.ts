import { policyText } from "../../src/analysis/policy-text";
import type { Span } from "../../src/analysis/types";
import type { ShowTarget } from "../../src/extension/messages";
import { type BlockPlace, partOnScreen } from "../../src/page/on-screen";
import type { PageReading } from "../../src/page/read-page";

/**
 * Where the words of a statement stand in the page: one range for each text node. Empty where the policy no longer
 * has these words; a summary of an earlier version of the page may have moved, but never gets other words lit.
 */
export function rangesOf({ policy, places }: PageReading, { quote, span }: ShowTarget): Range[] {
  const { text, starts } = policyText(policy);
  const start = text.startsWith(quote, span.start) ? span.start : text.indexOf(quote);
  if (quote === "" || start < 0) return [];
  const end = start + quote.length;
  const parts = policy.blocks.flatMap((block, index) => {
    const at = starts[index] ?? 0;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, block.text.length);
    return from < to ? [places.rangesOf(index, from, to)] : [];
  });
  // A row of which one cell is gone is not the row that was quoted: half a proof is none.
  return parts.some((ranges) => ranges.length === 0) ? [] : parts.flat();
}

/** Which part of the policy's text is on the screen; undefined where none is. */
export function spanOnScreen({ policy, places }: PageReading): Span | undefined {
  const part = partOnScreen({ count: policy.blocks.length, places }, document);
  if (!part) return undefined;
  const { starts } = policyText(policy);
  const offset = ({ block, share }: BlockPlace) =>
    (starts[block] ?? 0) + Math.round(share * (policy.blocks[block]?.text.length ?? 0));
  return { start: offset(part[0]), end: offset(part[1]) };
}
