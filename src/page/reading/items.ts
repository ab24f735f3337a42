import type { RawBlock } from "./raw-block";

/**
 * Which blocks of a list item are items: all of them, unless the item is a part of the text with a heading of its own
 * (an accordion, a numbered clause); what follows that heading is paragraphs.
 */
export function settleItems(blocks: readonly RawBlock[]): void {
  const parted = new Set<Element>();
  for (const block of blocks) {
    if (!block.listItem) continue;
    if (block.kind === "heading") parted.add(block.listItem);
    else if (block.kind === "item" && parted.has(block.listItem)) block.kind = "paragraph";
  }
}
