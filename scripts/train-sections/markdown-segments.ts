/** A segment of a training document: one paragraph, or a lead-in with its list items, under its headings. */
export type Segment = {
  readonly service: string;
  readonly document: string;
  /** From the outermost heading to the nearest. */
  readonly headings: readonly string[];
  readonly text: string;
  /** Place in the document, from 0. */
  readonly index: number;
};

type Piece = {
  readonly kind: "heading" | "paragraph" | "item";
  readonly level: number;
  readonly text: string;
  readonly runIn?: string;
};

/** OPP-115 and most readers see a lead-in and its short list as one thing; beyond this it is cut. */
const LONGEST_SEGMENT_WORDS = 150;
const BOLD_LEVEL = 7;
const NUMBERED_LEVEL = 6;

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Markdown to the words that a reader sees. */
function plain(markdown: string): string {
  let text = markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, " ");
  for (let pass = 0; pass < 2; pass++) text = text.replace(/\[([^\][]*)\]\((?:[^()]|\([^)]*\))*\)/g, "$1");
  return text
    .replace(/<[^>]{1,300}>/g, " ")
    .replace(/\\([\\`*_{}[\]()#+\-.!~|>])/g, "$1")
    .replace(/[*_`]{1,3}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const ITEM = /^\s*(?:[*+-]|\d+[.)])\s+/;
const BOLD_LINE = /^\s*(?:\d+[\\.)]*\s*)?(?:\*\*|__)([^*]{2,120})(?:\*\*|__)[:.\s]*$/;
const RUN_IN = /^\s*(?:\*\*|__)([^*]{3,90})(?:\*\*|__)[:.\s–-]*\S/;
const NUMBERED_LINE =
  /^\s*(?:\d{1,2}\\?[.)](?:\d{1,2}\\?[.)]?)*|[IVX]{1,4}\\?[.)]|[A-Z]\\?[.)])\s+\p{Lu}[^.!]{2,80}$/u;

function paragraph(raw: string): Piece | undefined {
  const text = plain(raw);
  if (!text) return undefined;
  if (BOLD_LINE.test(raw) && wordCount(text) <= 14) return { kind: "heading", level: BOLD_LEVEL, text };
  if (NUMBERED_LINE.test(raw.trim()) && wordCount(text) <= 10)
    return { kind: "heading", level: NUMBERED_LEVEL, text };
  const runIn = RUN_IN.exec(raw)?.[1];
  return {
    kind: "paragraph",
    level: 0,
    text,
    ...(runIn && wordCount(runIn) <= 10 ? { runIn: plain(runIn) } : {}),
  };
}

/** Headings (#, underlined, bold lines, numbered clauses), paragraphs, list items and long table cells, in order. */
function pieces(markdown: string): Piece[] {
  const lines = markdown.replace(/\r/g, "").split("\n");
  const out: Piece[] = [];
  let open: string[] = [];
  const close = () => {
    const piece = paragraph(open.join(" "));
    if (piece) out.push(piece);
    open = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const hashes = /^(#{1,6})\s/.exec(line)?.[1];
    const underline = /^(=+|-{3,})\s*$/.exec(line)?.[1];
    if (hashes) {
      close();
      out.push({ kind: "heading", level: hashes.length, text: plain(line.slice(hashes.length)) });
    } else if (underline && open.length > 0 && open.length <= 3) {
      out.push({ kind: "heading", level: underline.startsWith("=") ? 1 : 2, text: plain(open.join(" ")) });
      open = [];
    } else if (!line.trim()) close();
    else if (ITEM.test(line)) {
      close();
      let raw = line.replace(ITEM, "");
      while (lines[at + 1]?.trim() && !ITEM.test(lines[at + 1] ?? "")) raw += ` ${lines[++at]}`;
      const piece = paragraph(raw);
      if (piece) out.push(piece.kind === "heading" ? piece : { ...piece, kind: "item" });
    } else if (line.trimStart().startsWith("|")) {
      close();
      for (const cell of line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|")) {
        const text = plain(cell);
        if (wordCount(text) >= 6) out.push({ kind: "item", level: 0, text });
      }
    } else open.push(line);
  }
  close();
  return out.filter((piece) => piece.text);
}

/** The segments of a Markdown policy, each under its headings; list items join their lead-in. */
export function segments(markdown: string, service: string, document: string): Segment[] {
  const path: Piece[] = [];
  const out: Segment[] = [];
  let current: { headings: string[]; text: string; list: boolean } | undefined;
  const close = () => {
    if (current)
      out.push({ service, document, headings: current.headings, text: current.text, index: out.length });
    current = undefined;
  };
  for (const piece of pieces(markdown)) {
    if (piece.kind === "heading") {
      close();
      while ((path.at(-1)?.level ?? 0) >= piece.level) path.pop();
      path.push(piece);
      continue;
    }
    const joins = current && piece.kind === "item" && (current.list || current.text.endsWith(":"));
    if (current && joins && wordCount(current.text) + wordCount(piece.text) <= LONGEST_SEGMENT_WORDS) {
      current = { ...current, text: `${current.text}\n${piece.text}`, list: true };
      continue;
    }
    close();
    const headings = [...path.map((heading) => heading.text), ...(piece.runIn ? [piece.runIn] : [])];
    current = { headings, text: piece.text, list: piece.kind === "item" };
  }
  close();
  return out;
}
