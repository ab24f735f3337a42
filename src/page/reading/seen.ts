/** What a reader of the page can see, as far as the markup (and, in a browser, the layout) tells. */

const NO_TEXT = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK BASE SVG MATH CANVAS VIDEO AUDIO OBJECT EMBED MAP IMG PICTURE SOURCE " +
    "TRACK INPUT SELECT TEXTAREA DATALIST PROGRESS METER NOFRAMES RT RP PARAM"
  ).split(" "),
);
/** Text for screen readers alone, by the names that frameworks gave it. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|screenreader(?:-only)?|a11y-hidden|assistive-text|hidden-visually|is-visually-hidden)(?:\s|$)/i;
/** Containers that open and close: what is closed in them can be seen by a reader who wants to. */
const FOLDED =
  /accordion|collaps|expand|toggle|(?:^|[\s_-])(?:tab|panel|pane|faq|answer|dropdown-content)(?:$|[\s_-])/i;
const HEADS = /^(?:H[1-6]|BUTTON|SUMMARY|DT|LABEL|A)$/;

/** Does the element hold no text to read, or text that is never shown? */
export function isNeverSeen(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (NO_TEXT.has(tag)) return true;
  if (tag === "BUTTON") return !isHeadOfFold(element);
  const name = element.getAttribute("class");
  if (name && FOR_SCREEN_READERS.test(name)) return true;
  if (!isHidden(element)) return false;
  return !isFolded(element);
}

/** A button that opens a part of the text carries that part's heading. */
export function isHeadOfFold(element: Element): boolean {
  if (element.hasAttribute("aria-expanded") || element.hasAttribute("aria-controls")) return true;
  if (/accordion|collaps|toggle|faq/i.test(element.getAttribute("class") ?? "")) return true;
  return /^H[1-6]$/.test(element.parentElement?.tagName ?? "");
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found") return true;
  if (element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  return isDrawnHidden(element);
}

/** Where there is a layout, it knows what style sheets hide. */
function isDrawnHidden(element: Element): boolean {
  if (typeof element.checkVisibility !== "function") return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === "none";
}

/** Hidden now, and shown when its heading, tab or button is pressed. */
function isFolded(element: Element): boolean {
  const role = element.getAttribute("role");
  if (role === "tabpanel" || role === "region") return true;
  if (element.hasAttribute("aria-labelledby")) return true;
  const named = `${element.id} ${element.getAttribute("class") ?? ""}`;
  if (FOLDED.test(named)) return true;
  const before = element.previousElementSibling;
  if (!before) return false;
  if (HEADS.test(before.tagName) || before.hasAttribute("aria-expanded")) return true;
  const beforeRole = before.getAttribute("role");
  return (
    beforeRole === "button" || beforeRole === "tab" || beforeRole === "heading" || beforeRole === "tablist"
  );
}
