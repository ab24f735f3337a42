import { headingTopics } from "./section-topics";
import type { Block } from "./types";

const NUMBERED = /^(?:section\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|[A-Z][.)]|[IVX]{1,5}[.)])\s+\S/;
/** A house number without a mark, or a line above a postcode: an address set in lines, no clause. */
const HOUSE =
  /^\d{1,5}[a-z]?,? (?!\d)[^.:]{0,50}\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|way|square|place|court|quay|embankment|parkway|floor|suite|building|house|tower)\b/i;
const POSTCODE =
  /^[^.:]{0,40}\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Za-z]{2},? \d{5}(?:-\d{4})?|\d{4,5} [A-Z]\w+)\b/;
const QUESTION = /^(?:what|why|how|who|where|when|which|do|does|is|are|can|will|may)\b[^.!]{3,90}\?$/i;
/** What cookie tables and lists call their kinds. */
const COOKIE_KIND =
  /^(?:strictly )?(?:essential|necessary|required|functional(?:ity)?|preferences?|performance|analytics?|statistics?|advertising|marketing|targeting)(?: cookies)?$/i;
/** A line that is answered in one word is a question, whether it asks or states ("We sell your data" / "No."). */
const SHORT_ANSWER = /^(?:yes|no|never|not at all|absolutely not)(?:[.,!;:]|$)/i;
const OPEN_END = /[.,;!:]["')\u201d]?$/;
/** "You have the right to", "We use it in order to": words that only go on in the list below. */
const GOES_ON =
  /\b(?:to|for|by|from|with|that|which|of|and|or|the|an?|our|your|is|are|includes?|including|such as|may|will|can)$/i;
/** "We ask for", "what we do it for": before a list a sentence of ours is no title either. */
const SAYS = /\b(?:we|you) (?:\w+ ){0,4}(?:ask for|need|collect|use|share|have the right to)$/i;

/**
 * The blocks with short lines that act as headings (numbered clauses, capitals, questions, well-known titles) made headings.
 * A run of such lines is a table of contents and stays text: no section would stand under them.
 */
export function promoteHeadings(blocks: readonly Block[]): readonly Block[] {
  const ranks = blocks.map((block, at) => rankOf(block, blocks[at - 1], blocks[at + 1]));
  const promoted = ranks.map((rank, at) => (rank > 0 && blocks[at]?.kind !== "heading" ? 1 : 0));
  return blocks.map((block, at) => {
    const level = ranks[at] ?? 0;
    return promoted[at] && runAround(promoted, at) < 3 ? { ...block, kind: "heading", level } : block;
  });
}

/** How many neighbouring lines look like headings, the one asked for among them; counted up to 3. */
function runAround(promoted: readonly number[], at: number): number {
  const [two, one, next, after] = [at - 2, at - 1, at + 1, at + 2].map((i) => promoted[i] ?? 0);
  const before = one ? 1 + (two ?? 0) : 0;
  const behind = next ? 1 + (after ?? 0) : 0;
  return 1 + before + behind;
}

/** The rank that a line would have as a heading, or 0 if it is none: numbered clauses by their depth, all else below. */
function rankOf(block: Block, before: Block | undefined, after: Block | undefined): number {
  if (block.kind === "heading") return block.level ?? 2;
  if (block.kind !== "paragraph" || !after || block.text.length > 110 || OPEN_END.test(block.text)) return 0;
  const { text } = block;
  const words = text.split(" ").length;
  if (
    after.kind === "item" &&
    (GOES_ON.test(text) || (SAYS.test(text) && !/^(?:what|how|why|who|where|when|which)\b/i.test(text)))
  )
    return 0;
  if (words > 14 || before?.text.endsWith(":") || HOUSE.test(text)) return 0;
  if (/^\d/.test(text) && after.text.length <= 60 && POSTCODE.test(after.text)) return 0;
  if (words <= 10 && after.kind === "paragraph" && SHORT_ANSWER.test(after.text)) return 4;
  const capitals = /[A-Z]{4}/.test(text) && text === text.toUpperCase();
  if (NUMBERED.test(text)) return 2 + (/^\d+\.\d/.test(text) ? 1 : 0) + (/^[A-Z][.)]/.test(text) ? 1 : 0);
  if (capitals || QUESTION.test(text) || COOKIE_KIND.test(text)) return 4;
  return words <= 9 && headingTopics(text).length > 0 && looksLikeTitle(text, after) ? 4 : 0;
}

/** A title names something; a line with a link or an address in it, or one that says "we", is text. */
function looksLikeTitle(text: string, after: Block): boolean {
  return (
    !/@|https?:|\bwe\b.*\b(?:may|will|can)\b/i.test(text) &&
    (after.text.length > text.length || after.kind !== "paragraph")
  );
}
