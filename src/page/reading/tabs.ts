import type { Run } from "./raw-block";
import { isNeverSeen } from "./seen";
import { isElement, isText, walk } from "./walk";

/** Tells the tab that heads a panel. */
export type Tabs = (panel: Element) => Element | undefined;

/**
 * Which tab opens which panel, where the markup says so (WAI-ARIA tabs pattern) and the panel does not begin with a
 * heading of its own or with the tab's words. The tabs of a page are looked up once, because hostile pages have tens of
 * thousands.
 */
export function createTabs(document: Document): Tabs {
  let byPanel: ReadonlyMap<string, Element> | undefined;
  return (panel) => {
    if (panel.getAttribute("role") !== "tabpanel") return undefined;
    byPanel ??= controlledBy(document);
    const named = (panel.getAttribute("aria-labelledby") ?? "").split(/\s+/)[0] ?? "";
    const tab = (named && document.getElementById(named)) || byPanel.get(panel.id);
    if (tab?.getAttribute("role") !== "tab") return undefined;
    const [opening, label] = [openingOf(panel), openingOf(tab)];
    const isLabel = label.words !== "" && label.words.length < MOST_LETTERS;
    return isLabel && !opening.headed && !opening.words.startsWith(label.words) ? tab : undefined;
  };
}

function controlledBy(document: Document): ReadonlyMap<string, Element> {
  const byPanel = new Map<string, Element>();
  for (const tab of document.querySelectorAll("[role=tab][aria-controls]"))
    for (const id of (tab.getAttribute("aria-controls") ?? "").split(/\s+/)) byPanel.set(id, tab);
  return byPanel;
}

/** So many letters and nodes are looked at to tell how an element begins. */
const MOST_LETTERS = 80;
const MOST_NODES = 200;

/** The first letters in an element, and whether they stand in a heading. */
function openingOf(element: Element): { readonly words: string; readonly headed: boolean } {
  const open: Node[] = [element];
  let words = "";
  let headed = false;
  for (let seen = 0; open.length && seen < MOST_NODES && words.length < MOST_LETTERS; seen++) {
    const node = open.pop();
    if (node && isText(node)) {
      const letters = node.data.replace(/\W+/g, "").toLowerCase();
      if (letters && !words) headed = !!node.parentElement?.closest("h1, h2, h3, h4, h5, h6, [role=heading]");
      words += letters;
    } else if (node && isElement(node)) {
      const children = node.childNodes;
      for (let at = Math.min(children.length, MOST_NODES) - 1; at >= 0; at--) open.push(children[at] as Node);
    }
  }
  return { words: words.slice(0, MOST_LETTERS), headed };
}

/** The text in an element as runs, with a seam behind each. */
export function runsIn(element: Element): Run[] {
  const runs: Run[] = [];
  const text = (node: Text) => {
    runs.push({ node, from: 0, to: node.data.length, strong: false });
    runs.push({ node: null, from: 0, to: 0, strong: false });
  };
  walk(element, { enter: (inner) => inner === element || !isNeverSeen(inner), leave: () => undefined, text });
  return runs;
}
