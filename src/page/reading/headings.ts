import type { RawBlock } from "./raw-block";

const LONGEST = 140;
/** "1. Scope", "Section 2 – Data", "IV. Your rights", "A) Cookies" */
const NUMBERED =
  /^(?:(?:section|article|part|§)\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-z])\s?[.):–-]\s?\p{Lu}/iu;

/**
 * Which blocks are headings: those that the markup calls so unless they are whole paragraphs, and those that look so:
 * set apart from end to end, or in capitals, with text below. Levels of the latter follow the heading above them.
 */
export function settleHeadings(blocks: readonly RawBlock[]): void {
  let level = 1;
  blocks.forEach((block, i) => {
    if (block.kind === "heading") {
      if (isParagraph(block)) block.kind = "paragraph";
      else if (!block.looksLikeHeading) level = block.level ?? 1;
      else block.level = Math.min(6, level + 1);
    } else if (looksLikeHeading(block, blocks[i + 1])) {
      block.kind = "heading";
      block.looksLikeHeading = true;
      block.level = Math.min(6, level + 1);
    }
    if (block.kind === "paragraph") delete block.level;
  });
}

/** Text that was given a heading's tag for its size. */
const isParagraph = ({ text }: RawBlock): boolean =>
  text.length > 220 || (text.length > LONGEST && /[.;]$/.test(text));

function looksLikeHeading(block: RawBlock, next: RawBlock | undefined): boolean {
  const { text, strong, kind } = block;
  if (kind === "cell" || !next || text.length > LONGEST || text.length < 3 || /[,;]$/.test(text))
    return false;
  if (/[.:]$/.test(text) && !NUMBERED.test(text) && (text.endsWith(".") || next.kind === "item"))
    return false;
  if (isLinks(block)) return false;
  const apart = strong >= text.length - 1;
  const capitals = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  if (!apart && !capitals) return false;
  if (kind === "item" && next.kind === "item" && next.listItem !== block.listItem) return false;
  return (
    next.text.length > 40 ||
    next.kind === "item" ||
    next.kind === "heading" ||
    next.kind === "cell" ||
    looksStrong(next)
  );
}

const isLinks = ({ text, linked }: RawBlock): boolean => linked >= text.length * 0.8;
const looksStrong = ({ text, strong }: RawBlock): boolean => strong >= text.length - 1;
