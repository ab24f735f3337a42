/** Room that is left above words that are higher than the window. */
const MARGIN = 24;

/** Opens what is closed around a node: `<details>`, and panels with a button of their own. Was anything opened? */
export function openAround(node: Node): boolean {
  let opened = false;
  for (let at: Element | null = node.parentElement; at; at = outward(at)) {
    if (at.tagName === "DETAILS" && !at.hasAttribute("open")) {
      at.setAttribute("open", "");
      opened = true;
    } else if (at.id && isShut(at)) opened = press(at) || opened;
  }
  return opened;
}

const isShut = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true" ||
  element.ownerDocument.defaultView?.getComputedStyle(element).display === "none";

/** Presses the button or tab that names the panel and says that it is closed; a link is never followed. */
function press(panel: Element): boolean {
  for (const control of panel.ownerDocument.querySelectorAll("[aria-controls]")) {
    const controls = (control.getAttribute("aria-controls") ?? "").split(/\s+/).includes(panel.id);
    const shut =
      control.getAttribute("aria-expanded") === "false" || control.getAttribute("aria-selected") === "false";
    if (!controls || !shut || control.hasAttribute("href") || !("click" in control)) continue;
    (control as HTMLElement).click();
    return true;
  }
  return false;
}

/** The parent as it is drawn: out of a shadow root, out of a frame. */
function outward(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ("host" in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Scrolls every scroller around the range so that its words stand in the middle; smoothly unless that is unwanted. */
export function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const still = view.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
  const behavior = still ? "instant" : "smooth";
  const rect = range.getBoundingClientRect?.();
  if (!rect?.height) {
    element.scrollIntoView?.({ block: "center", behavior });
    return;
  }
  let top = rect.top;
  let document = element.ownerDocument;
  for (let at: Element | null = element; at; at = outward(at)) {
    if (at.ownerDocument !== document) {
      top += at.getBoundingClientRect().top;
      document = at.ownerDocument;
    }
    if (isScroller(at)) top -= scroll(at, top, rect.height, behavior);
  }
}

function isScroller(element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement) return true;
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return overflow === "auto" || overflow === "scroll";
}

/** Scrolls one element; answers by how much the words will have moved up. */
function scroll(element: Element, top: number, height: number, behavior: ScrollBehavior): number {
  const root = element === element.ownerDocument.scrollingElement;
  const start = root ? 0 : element.getBoundingClientRect().top;
  const room = root
    ? (element.ownerDocument.defaultView?.innerHeight ?? element.clientHeight)
    : element.clientHeight;
  const wanted = start + Math.max(MARGIN, (room - height) / 2);
  const most = element.scrollHeight - room - element.scrollTop;
  const by = Math.min(Math.max(top - wanted, -element.scrollTop), most);
  element.scrollBy({ top: by, behavior });
  return by;
}
