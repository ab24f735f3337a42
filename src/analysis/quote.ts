import { scopeOf } from "./scope";
import type { Outline } from "./sections";
import type { Hit } from "./topic";
import type { Evidence, Span } from "./types";

/** The longest quote, in UTF-16 code units; a longer sentence is cut at a clause (contract). */
const LONGEST = 400;

/** Where a quote may be cut: behind these marks, at the space that follows. */
const CLAUSE = /[;:,)\u2014\u2013](?=\s)|\s(?=[(\u2014\u2013])/g;

/** What a reader is shown of a hit: its sentence, lead-in, heading, links, scope and exception, all verbatim. */
export function quoteOf(hit: Hit, outline: Outline): Evidence {
  const { statement } = hit;
  const span = cut(
    outline.text,
    statement.span,
    statement.span.start + hit.match[0],
    statement.span.start + hit.match[1],
  );
  const lead = statement.leads.at(-1);
  const leadSpan = lead && cutEnd(outline.text, lead.span);
  const start = Math.max(0, statement.span.start + hit.match[0] - span.start);
  const end = Math.min(span.end - span.start, statement.span.start + hit.match[1] - span.start);
  const links = linksIn(outline, statement.blocks, span);
  const scope = scopeOf(statement);
  return {
    quote: outline.text.slice(span.start, span.end),
    span,
    ...(leadSpan ? { lead: outline.text.slice(leadSpan.start, leadSpan.end), leadSpan } : {}),
    ...(statement.section.heading ? { section: statement.section.heading } : {}),
    sectionIndex: statement.section.index,
    ...(links.length ? { links } : {}),
    ...(scope.length ? { scope: [...scope] } : {}),
    ...(hit.exception
      ? {
          exception: outline.text.slice(hit.exception.start, hit.exception.end),
          exceptionSpan: hit.exception,
        }
      : {}),
    ...(start < end ? { match: [[start, end] as [number, number]] } : {}),
  };
}

/** A span of at most 400 units around the words that decide, from one clause's start to another's end. */
function cut(text: string, whole: Span, from: number, to: number): Span {
  if (whole.end - whole.start <= LONGEST) return whole;
  const edges = [
    whole.start,
    ...Array.from(text.slice(whole.start, whole.end).matchAll(CLAUSE), (m) => whole.start + m.index + 1),
    whole.end,
  ];
  let left = edges.findLastIndex((e) => e <= from);
  let right = edges.findIndex((e) => e >= to);
  if (left < 0 || right < 0) return whole;
  for (let grown = true; grown; ) {
    grown = false;
    const size = (edges[right] ?? 0) - (edges[left] ?? 0);
    const more = (edges[right + 1] ?? Number.POSITIVE_INFINITY) - (edges[right] ?? 0);
    const less = (edges[left] ?? 0) - (edges[left - 1] ?? Number.NEGATIVE_INFINITY);
    if (less <= more && size + less <= LONGEST) [left, grown] = [left - 1, true];
    else if (size + more <= LONGEST) [right, grown] = [right + 1, true];
    else if (size + less <= LONGEST) [left, grown] = [left - 1, true];
  }
  return trim(text, {
    start: edges[left] ?? whole.start,
    end: Math.min(edges[right] ?? whole.end, (edges[left] ?? 0) + LONGEST),
  });
}

/** A lead-in is needed at its end: "…, we collect:". */
function cutEnd(text: string, whole: Span): Span {
  return cut(text, whole, whole.end - 1, whole.end);
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

function linksIn(
  outline: Outline,
  [first, last]: readonly [number, number],
  span: Span,
): { text: string; href: string }[] {
  const found: { text: string; href: string }[] = [];
  for (let at = first; at <= last; at++) {
    const base = outline.starts[at] ?? 0;
    for (const { start, end, href } of outline.blocks[at]?.links ?? []) {
      if (base + start >= span.start && base + end <= span.end)
        found.push({ text: outline.text.slice(base + start, base + end), href });
    }
  }
  return found;
}
