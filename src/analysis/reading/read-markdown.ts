import type { Block, Policy } from "../types";
import { readInline } from "./inline-markdown";

const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|(?:=\s*){3,})$/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const ITEM = /^(\s*)(?:[-*+\u2022\u00b7\u25cf\u25e6\u2023]|\d{1,3}[.)]|\(?[a-z]{1,4}[.)])\s+(.*)$/;
const BULLET = /^(\s*)[-*+\u2022\u00b7\u25cf\u25e6\u2023]\s+/;
const DIVIDER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const EMPHASISED = /^\s*(\*\*|__|\*|_)(?=\S)(.{1,160}?)\s*\1\s*:?\s*$/;

/** Reads a policy in Markdown (front matter, headings of both kinds, lists, tables, bold lines as headings). */
export function readMarkdown(source: string): Policy {
  const { front, body } = splitFrontMatter(source.replace(/\r\n?/g, "\n"));
  const blocks = [...front, ...readBlocks(body.split("\n"))];
  const title = blocks.find((b) => b.kind === "heading")?.text ?? blocks[0]?.text ?? "";
  return { title, language: "und", blocks };
}

/** The values of a front matter's title, subtitle and date are text that a reader sees. */
function splitFrontMatter(source: string): { front: Block[]; body: string } {
  const found = /^---\n([\s\S]{0,4000}?)\n---\n/.exec(source);
  if (!found) return { front: [], body: source };
  const front: Block[] = [];
  for (const line of (found[1] ?? "").split("\n")) {
    const [, key = "", value = ""] = /^\s*([\w-]{1,40}):\s*(.{1,500})$/.exec(line) ?? [];
    const text = readInline(value.replace(/^["']|["']\s*$/g, "")).text;
    if (!text || !/^(?:title|subtitle|date|updated|last[-_]?updated)$/i.test(key)) continue;
    front.push(/^title$/i.test(key) ? { kind: "heading", level: 1, text } : { kind: "paragraph", text });
  }
  return { front, body: source.slice(found[0].length) };
}

function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const heading = HEADING.exec(line);
    if (/^\s*$/.test(line) || RULE.test(line)) at++;
    else if (heading) {
      push(blocks, { kind: "heading", level: heading[1]?.length ?? 1, ...inline(heading[2] ?? "") });
      at++;
    } else if (/^\s*\|/.test(line)) {
      const end = run(lines, at, (l) => /^\s*\|/.test(l));
      if (readTable(blocks, lines.slice(at, end), table)) table++;
      at = end;
    } else {
      const end = paragraphEnd(lines, at);
      readParagraph(blocks, lines.slice(at, end), lines[end] ?? "");
      at = end + (isUnderline(lines[end] ?? "") ? 1 : 0);
    }
  }
  return blocks;
}

function run(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? "")) end++;
  return end;
}

function paragraphEnd(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    if (
      /^\s*$/.test(line) ||
      isUnderline(line) ||
      RULE.test(line) ||
      HEADING.test(line) ||
      /^\s*\|/.test(line) ||
      ITEM.test(line)
    )
      break;
    end++;
  }
  return end;
}

const isUnderline = (line: string) => /^\s{0,3}(?:={3,}|-{3,})\s*$/.test(line);

function readParagraph(blocks: Block[], lines: readonly string[], next: string): void {
  const first = lines[0] ?? "";
  if (isUnderline(next)) {
    push(blocks, { kind: "heading", level: next.trim().startsWith("=") ? 1 : 2, ...inline(lines.join(" ")) });
    return;
  }
  const item = ITEM.exec(first);
  // "1. Information we collect" alone in bold is a numbered heading, "1. we may …" is an item.
  if (item && (BULLET.test(first) || !EMPHASISED.test(item[2] ?? ""))) {
    const level = 1 + Math.floor((item[1] ?? "").replace(/\t/g, "    ").length / 2);
    const text = BULLET.test(first) ? [item[2] ?? "", ...lines.slice(1)] : lines;
    push(blocks, { kind: "item", level: Math.min(level, 6), ...inline(text.join(" ")) });
    return;
  }
  readLines(blocks, lines);
}

/** A paragraph; a line of its own that is wholly bold or italic is a heading of the lowest rank. */
function readLines(blocks: Block[], lines: readonly string[]): void {
  let pending: string[] = [];
  const close = () => {
    if (pending.length) push(blocks, { kind: "paragraph", ...inline(pending.join(" ")) });
    pending = [];
  };
  lines.forEach((line, at) => {
    const own = at === 0 || breaks(lines[at - 1] ?? "");
    const ends = at === lines.length - 1 || breaks(line);
    const label = own && ends ? emphasisedLabel(line) : undefined;
    if (label === undefined) pending.push(line.replace(/\\$/, " "));
    else {
      close();
      push(blocks, { kind: "heading", level: 6, ...inline(label) });
    }
  });
  close();
}

/** A line that asks for a break: two spaces, a backslash or a `<br>` at its end. Only the end is looked at: lines can be long. */
function breaks(line: string): boolean {
  return /(?: {2}|\\|<br ?\/?>) {0,8}[*_]{0,3} {0,8}$/i.test(line.slice(-40));
}

function emphasisedLabel(line: string): string | undefined {
  const found = EMPHASISED.exec(line.trimEnd());
  const label = found?.[2] ?? "";
  return found && label.length <= 120 && !/[.;,]\s*$/.test(label) && !label.includes("**")
    ? label
    : undefined;
}

/** A table; one that only lays out text (a single filled cell a row) is read as paragraphs. Answers whether it is data. */
function readTable(blocks: Block[], lines: readonly string[], table: number): boolean {
  const rows = lines.filter((l) => !DIVIDER.test(l)).map(splitCells);
  // Converters that know no header give an empty one, with the real titles in the row below.
  const untitled = rows.length > 2 && rows[0]?.every((cell) => !cell.text);
  if (untitled) rows.shift();
  const filled = rows.map((cells) => cells.filter((c) => c.text));
  if (filled.every((cells) => cells.length <= 1)) {
    for (const cells of filled) for (const cell of cells) push(blocks, { kind: "paragraph", ...cell });
    return false;
  }
  const header = rows[0] ?? [];
  const hasHeader =
    DIVIDER.test(lines[1] ?? "") &&
    (untitled ? areTitles(header, lines[2] ?? "") : header.some((c) => c.text));
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const name = hasHeader && row > 0 ? header[column]?.text : undefined;
      push(blocks, { kind: "cell", table, row, ...(name ? { header: name } : {}), ...cell });
    });
  });
  return true;
}

const TITLE =
  /^(?:the )?(?:purpose|categor|types?\b|legal|lawful|basis|rights?\b|(?:personal )?(?:data|information)\b|cookies?\b|names?\b|examples?\b|what|why|how|who|where|description|function|provider|recipient|reason|context|jurisdiction)/i;

/** Short cells, all filled, that are set in bold or name what stands below them. */
function areTitles(cells: readonly Pick<Block, "text">[], line: string): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ text }) => text && text.length <= 90 && !/[.:]$/.test(text)) &&
    (line
      .split("|")
      .slice(1, -1)
      .every((cell) => /^\s*\*\*.*\*\*\s*$/.test(cell)) ||
      cells.filter(({ text }) => TITLE.test(text)).length * 2 >= cells.length)
  );
}

function splitCells(line: string): Pick<Block, "text" | "links">[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => inline(cell.replace(/\\\|/g, "|")));
}

function inline(markdown: string): Pick<Block, "text" | "links"> {
  const { text, links } = readInline(markdown);
  return links.length ? { text, links } : { text };
}

function push(blocks: Block[], block: Block): void {
  if (/[\p{L}\p{N}]/u.test(block.text)) blocks.push(block);
}
