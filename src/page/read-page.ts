import type { Block, Policy } from "../analysis/types";
import { createPlaces, type Places } from "./places";
import { collect } from "./reading/collect";
import { chooseContent } from "./reading/content";
import { settleHeadings } from "./reading/headings";
import { settleItems } from "./reading/items";
import { dropNumbers } from "./reading/numbers";
import { ownPart } from "./reading/own-part";
import type { RawBlock } from "./reading/raw-block";
import { titleOf } from "./title";

/** A page that was read: its policy as plain data, and where in the page each block stands. */
export type PageReading = { readonly policy: Policy; readonly places: Places };

/**
 * Takes the policy's own text from a page, block by block, without what is around it. Changes nothing in the page.
 * `url` stands in where the document has no address of its own. `language` is the page's word for it, unchecked.
 */
export function readPage(document: Document, url?: string): PageReading {
  const address = url ?? document.location?.href;
  const raw = readBlocks(document, address);
  const policy: Policy = {
    title: titleOf(document),
    language: primaryTag(document.documentElement?.getAttribute("lang")),
    ...(address && /^https?:/.test(address) ? { url: address } : {}),
    blocks: raw.map(plain),
  };
  return { policy, places: createPlaces(raw, () => readBlocks(document, address)) };
}

function readBlocks(document: Document, address: string | undefined): RawBlock[] {
  if (!document.body) return [];
  const blocks = chooseContent(collect(document.body, resolver(document, address)), titleOf(document));
  settleItems(blocks);
  settleHeadings(blocks);
  // Once more, now that headings without a heading's tag are known.
  return dropNumbers(ownPart(blocks));
}

function baseOf(document: Document, address: string | undefined): string | undefined {
  const base = document.querySelector("base[href]")?.getAttribute("href");
  return base ? resolveHref(base, address) : address;
}

/** What makes links' addresses whole; pages link to the same few places again and again. */
function resolver(document: Document, address: string | undefined): (href: string) => string {
  const base = baseOf(document, address);
  const known = new Map<string, string>();
  return (href) => {
    const resolved = known.get(href) ?? resolveHref(href, base);
    known.set(href, resolved);
    return resolved;
  };
}

function resolveHref(href: string, base: string | undefined): string {
  const trimmed = href.trim();
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed; // nothing to resolve against, or no address at all
  }
}

const primaryTag = (lang: string | null | undefined): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(lang ?? "")?.[0].toLowerCase() ?? "und";

function plain({ kind, level, text, table, row, header, links }: RawBlock): Block {
  return {
    kind,
    text,
    ...(level !== undefined && (kind === "heading" || kind === "item") ? { level } : {}),
    ...(table !== undefined ? { table } : {}),
    ...(row !== undefined ? { row } : {}),
    ...(header !== undefined ? { header } : {}),
    ...(links.length ? { links: [...links] } : {}),
  };
}
