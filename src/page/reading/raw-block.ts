import type { Block, Link } from "../../analysis/types";
import { foldPiece } from "../fold";

/** A stretch of one text node, or (`node` null) a seam between two that are drawn apart. */
export type Run = {
  readonly node: Text | null;
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
  /** The address of the link that the run is part of, and the number of that link. */
  readonly href?: string;
  readonly link?: number;
  /** A seam that begins a new line. */
  readonly breaks?: boolean;
};

/** A block with the nodes that it was made of, and what is needed to judge it. */
export type RawBlock = {
  kind: Block["kind"];
  level?: number;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly links: readonly Link[];
  /** Characters inside links that lead to other pages or places, and characters that are set apart. */
  readonly linked: number;
  readonly strong: number;
  /** The innermost list item that holds the block. */
  readonly listItem?: Element;
  readonly table?: number;
  readonly row?: number;
  header?: string;
  /** Made a heading by its looks, not by its tag. */
  looksLikeHeading?: boolean;
};

/** The text of the runs as a reader sees it, with where each run begins in it. */
export function foldRuns(runs: readonly Run[]): { text: string; starts: number[] } {
  let text = "";
  const starts: number[] = [];
  for (const { node, from, to } of runs) {
    starts.push(text.length);
    const piece = node ? foldPiece(node.data.slice(from, to)) : " ";
    text += piece.startsWith(" ") && (text === "" || text.endsWith(" ")) ? piece.slice(1) : piece;
  }
  return { text: text.endsWith(" ") ? text.slice(0, -1) : text, starts };
}

/** What is known of a block from where it stands. */
export type About = Pick<
  RawBlock,
  "kind" | "level" | "listItem" | "table" | "row" | "header" | "looksLikeHeading"
>;

/** Makes a block of runs; null where they hold nothing to read. */
export function rawBlock(runs: readonly Run[], about: About): RawBlock | null {
  const { text, starts } = foldRuns(runs);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const links: Link[] = [];
  let linked = 0;
  let strong = 0;
  let open = -1;
  runs.forEach((run, i) => {
    const start = starts[i] ?? 0;
    const end = Math.min(starts[i + 1] ?? text.length, text.length);
    if (run.strong) strong += end - start;
    if (run.href === undefined || run.link === undefined) return;
    if (!/^(?:mailto|tel):/i.test(run.href)) linked += end - start;
    const last = links.at(-1);
    if (last && open === run.link) last.end = end;
    else links.push({ start, end, href: run.href });
    open = run.link;
  });
  return {
    ...about,
    text,
    runs,
    links: links.map((link) => tighten(link, text)).filter((l) => l.end > l.start),
    linked,
    strong,
  };
}

function tighten({ start, end, href }: Link, text: string): Link {
  let [from, to] = [start, end];
  while (from < to && text[from] === " ") from++;
  while (to > from && text[to - 1] === " ") to--;
  return { start: from, end: to, href };
}
