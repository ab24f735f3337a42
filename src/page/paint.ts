/** How lit words look: the marker of the design, in its light values, because pages are light unless they say so. */
const NAME = "smallprint-proof";
const STYLE = `::highlight(${NAME}) {
  background-color: #fbe7a4; color: #1f1c18;
  text-decoration: underline 2px #a87a08;
}
@media (forced-colors: active) { ::highlight(${NAME}) { background-color: Mark; color: MarkText; } }`;

/**
 * Marks the ranges without changing the page's elements: by the Custom Highlight API, else by selecting them.
 * Answers how to take the mark away.
 */
export function paint(ranges: readonly Range[]): () => void {
  const view = ranges[0]?.startContainer.ownerDocument?.defaultView;
  if (!view) return () => undefined;
  const { CSS, Highlight } = view as Window & Partial<typeof globalThis>;
  if (!CSS?.highlights || !Highlight) return select(view, ranges);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const roots = new Set(ranges.map(({ startContainer }) => startContainer.getRootNode()));
  const removals = [...roots].map(addStyle);
  return () => {
    CSS.highlights.delete(NAME);
    for (const remove of removals) remove();
  };
}

/** A style sheet is adopted where that is allowed (not in Firefox's content scripts), else written as an element. */
function addStyle(root: Node): () => void {
  const scope = root as Document | ShadowRoot;
  const view = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
  try {
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(STYLE);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const document = root.ownerDocument ?? (root as Document);
    const style = document.createElement("style");
    style.textContent = STYLE;
    ("head" in scope ? scope.head : scope).append(style);
    return () => style.remove();
  }
}

function select(view: Window, ranges: readonly Range[]): () => void {
  const selection = view.getSelection();
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!selection || !first || !last) return () => undefined;
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  selection.removeAllRanges();
  selection.addRange(range);
  return () => selection.removeRange(range);
}
