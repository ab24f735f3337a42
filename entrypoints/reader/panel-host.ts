import smallprint from "../../src/ui/smallprint.css?inline";
import tokens from "../../src/ui/tokens.css?inline";

/**
 * Nothing that a page says about its elements reaches the host: important declarations inside a shadow root win
 * over important ones outside. The host has no size of its own; what stands in it places itself.
 */
const HOST = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
/* It takes the focus so that its name is said and Tab goes on inside; it is no control that needs a ring. */
.panel:focus-visible { outline: none; }
@media print { :host { display: none !important; } }
`;

/** What happens in the panel is not the page's business; capturing listeners of the page cannot be kept out. */
const PRIVATE_EVENTS = [
  "keydown keyup keypress beforeinput input change compositionstart compositionend",
  "copy cut paste contextmenu click dblclick auxclick mousedown mouseup pointerdown pointerup",
  "touchstart touchend wheel focusin focusout dragstart selectstart",
]
  .join(" ")
  .split(" ");

export type PanelHost = {
  /** Where to mount; it lives in a shadow root that the page cannot open. */
  readonly mount: HTMLElement;
  readonly root: ShadowRoot;
  /** Takes the panel away and gives the focus back to where it was. */
  readonly remove: () => void;
};

/** Puts an empty panel over the page: in the top layer where there is one, else in front by its z-index. */
export function createPanelHost(onRemoved: () => void): PanelHost {
  const focused = document.activeElement;
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: __OPEN_SHADOW__ ? "open" : "closed" });
  addStyles(root, tokens + smallprint + HOST);
  const mount = document.createElement("div");
  root.append(mount);
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  raise(host);
  const gone = new MutationObserver(() => {
    if (!host.isConnected) leave();
  });
  gone.observe(document.documentElement, { childList: true });
  let left = false;
  function leave(): void {
    if (left) return;
    left = true;
    gone.disconnect();
    const hadFocus = root.activeElement !== null || document.activeElement === host;
    onRemoved();
    host.remove();
    if (hadFocus && focused instanceof HTMLElement && focused.isConnected) focused.focus();
    else if (hadFocus && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
  return { mount, root, remove: leave };
}

/** Firefox does not let content scripts adopt style sheets, hence the element. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}

function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== "function") return;
  host.popover = "manual";
  host.showPopover();
}
