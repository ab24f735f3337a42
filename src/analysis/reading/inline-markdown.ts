import type { Link } from "../types";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "\u2013",
  mdash: "\u2014",
  rsquo: "\u2019",
  lsquo: "\u2018",
  rdquo: "\u201d",
  ldquo: "\u201c",
  hellip: "\u2026",
  copy: "\u00a9",
  reg: "\u00ae",
  trade: "\u2122",
};

/** Text in links and images: one level of brackets or parentheses inside is allowed. */
const LINK =
  /(!?)\[((?:[^[\]]|\[[^[\]]{0,400}\]){0,2000})\]\(\s*<?((?:[^()\s<>]|\([^()\s]{0,200}\)){0,2000})>?(?:\s+"[^"]{0,300}")?\s*\)/g;
const REFERENCE = /\[([^[\]]{1,1000})\]\[[^\]]{0,200}\]/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^>\s]{1,2000}|[^>\s@]{1,64}@[^>\s]{1,255})>/g;
const TAG = /<\/?[a-z][^<>]{0,1000}>/gi;

/** One line of Markdown as a reader sees it: marks gone, white space folded, links with their place in the text. */
export function readInline(markdown: string): { text: string; links: Link[] } {
  const hrefs: string[] = [];
  // Links are fenced with private-use characters first, so that folding and unmarking cannot move their places.
  let text = markdown
    .replace(/[\ue000-\ue003]/g, "")
    .replace(/\\([^\w\s]|_)/g, (_, mark: string) =>
      /[*_~`[\]<>]/.test(mark) ? `\ue003${MARKS.indexOf(mark)}\ue003` : mark,
    );
  for (let depth = 0; depth < 2; depth++) {
    text = text.replace(LINK, (_, image: string, label: string, href: string) =>
      image ? ` ${label} ` : `\ue000${hrefs.push(href) - 1}\ue001${label}\ue002`,
    );
  }
  text = text
    .replace(REFERENCE, "$1")
    .replace(
      AUTOLINK,
      (_, href: string) =>
        `\ue000${hrefs.push(href.includes(":") ? href : `mailto:${href}`) - 1}\ue001${href.replace(/^mailto:/, "")}\ue002`,
    )
    .replace(/<br\s*\/?>/gi, " ")
    .replace(TAG, "")
    .replace(/(\*\*|__|~~|`)/g, "")
    .replace(/(^|[\s("'\u201c\ue001])[*_](?=\S)/g, "$1")
    .replace(/(\S)[*_](?=$|[\s.,;:!?)"'\u201d\ue002])/g, "$1")
    .replace(/\ue003(\d+)\ue003/g, (_, at: string) => MARKS[Number(at)] ?? "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,12}));/gi, decodeEntity)
    .replace(/\s+/g, " ")
    .trim();
  return unfence(text, hrefs);
}

const MARKS = ["*", "_", "~", "`", "[", "]", "<", ">"];

function decodeEntity(all: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
  if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  return ENTITIES[name?.toLowerCase() ?? ""] ?? all;
}

function unfence(fenced: string, hrefs: readonly string[]): { text: string; links: Link[] } {
  const links: Link[] = [];
  let text = "";
  let open: { start: number; href: string } | undefined;
  for (let at = 0; at < fenced.length; at++) {
    const c = fenced[at] ?? "";
    if (c === "\ue000") {
      const close = fenced.indexOf("\ue001", at);
      open = { start: text.length, href: hrefs[Number(fenced.slice(at + 1, close))] ?? "" };
      at = close < 0 ? at : close;
    } else if (c === "\ue002") {
      if (open?.href && text.length > open.start)
        links.push({ start: open.start, end: text.length, href: open.href });
      open = undefined;
    } else text += c;
  }
  return { text: text.trimEnd(), links };
}
