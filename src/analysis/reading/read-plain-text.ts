import type { Block, Policy } from "../types";

const ITEM = /^(\s*)[-*\u2022\u00b7\u25cf\u25e6\u2023\u2013]\s+(.*)$/;

/** Reads a policy in plain text: a line is a paragraph or a list item; which lines are headings is told by `promoteHeadings`. */
export function readPlainText(source: string): Policy {
  const blocks: Block[] = [];
  for (const line of source.replace(/\r\n?/g, "\n").split("\n")) {
    const item = ITEM.exec(line);
    const text = (item?.[2] ?? line).replace(/\s+/g, " ").trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const level = 1 + Math.floor((item?.[1]?.length ?? 0) / 2);
    blocks.push(item ? { kind: "item", level: Math.min(level, 6), text } : { kind: "paragraph", text });
  }
  return { title: blocks[0]?.text.slice(0, 120) ?? "", language: "und", blocks };
}
