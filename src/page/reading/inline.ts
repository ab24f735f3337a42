/** Which elements run on in a line of text, and which stand on their own. */
const INLINE = new Set(
  (
    "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RUBY S SAMP SMALL SPAN " +
    "STRIKE STRONG SUB SUP TIME TT U VAR WBR BUTTON SLOT BLINK"
  ).split(" "),
);
const DRAWN_AS_BLOCK = /^(?:block|flex|grid|table|list-item|flow-root)/;

/** Does the element run on in its line? Elements of a page's own making do, as browsers draw them. */
export function isInline(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (!INLINE.has(tag) && !tag.includes("-")) return false;
  // A button that opens a part of the text is that part's heading, unless it stands in one.
  if (tag === "BUTTON" && !/^H[1-6]$/.test(element.parentElement?.tagName ?? "")) return false;
  const style = element.getAttribute("style");
  if (style && /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style)) return false;
  if (typeof element.checkVisibility !== "function") return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? "inline";
  return !DRAWN_AS_BLOCK.test(display);
}

/** Is its text set apart from the text around it, as headings without heading tags are? */
export function isStrong(element: Element): boolean {
  const tag = element.tagName;
  if (tag === "B" || tag === "STRONG" || tag === "U" || tag === "TH") return true;
  const style = element.getAttribute("style");
  return (
    style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[^;]{0,20}underline/i.test(style)
  );
}
