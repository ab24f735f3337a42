import { dropLetters } from "./lines";
import { type RawBlock, rawBlock } from "./raw-block";

const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;

/**
 * Numbers typed before headings and list items are markers, as are those that browsers draw for `<ol>`: they are no
 * part of the text. A paragraph whose number continues a count is an item of that list.
 */
export function dropNumbers(blocks: readonly RawBlock[]): RawBlock[] {
  const counted = new Set(blocks.map(numberOf).filter((number) => number > 0));
  return blocks.map((block) => {
    const mark = NUMBER.exec(block.text)?.[0].trim();
    if (!mark || block.kind === "cell") return block;
    const number = numberOf(block);
    if (block.kind !== "heading" && !counted.has(number - 1) && !counted.has(number + 1)) return block;
    const { kind, level, listItem, looksLikeHeading } = block;
    const bare = rawBlock(dropLetters(block.runs, mark), {
      kind: kind === "paragraph" ? "item" : kind,
      level: level ?? 1,
      ...(listItem ? { listItem } : {}),
      ...(looksLikeHeading ? { looksLikeHeading } : {}),
    });
    return bare ?? block;
  });
}

const numberOf = ({ text }: RawBlock): number => Number(NUMBER.exec(text)?.[1] ?? 0);
