import type { Run } from "./raw-block";

/**
 * The tab that opens a panel, where the markup says so (WAI-ARIA tabs pattern) and the panel does not begin with a
 * heading of its own or with the same words: it is the heading of what is in the panel.
 */
export function tabOf(panel: Element): Element | undefined {
  if (panel.getAttribute("role") !== "tabpanel") return undefined;
  const scope = panel.getRootNode() as Document | ShadowRoot;
  const named = (panel.getAttribute("aria-labelledby") ?? "").split(/\s+/)[0] ?? "";
  const tab = byId(scope, named) ?? controlling(scope, panel.id);
  if (tab?.getAttribute("role") !== "tab" || panel.contains(tab)) return undefined;
  const heading = panel.querySelector("h1, h2, h3, h4, h5, h6, [role=heading]");
  const own = [tab, heading].map((element) => (element ? letters(element) : ""));
  return own.some((words) => words && letters(panel).startsWith(words)) ? undefined : tab;
}

const byId = (scope: Document | ShadowRoot, id: string) => (id ? scope.getElementById?.(id) : null);

function controlling(scope: Document | ShadowRoot, id: string): Element | undefined {
  if (!id) return undefined;
  return [...(scope.querySelectorAll?.("[role=tab][aria-controls]") ?? [])].find((tab) =>
    (tab.getAttribute("aria-controls") ?? "").split(/\s+/).includes(id),
  );
}

const letters = (element: Element) => (element.textContent ?? "").replace(/\W+/g, "").toLowerCase();

/** The text nodes in an element, each with a seam behind it. */
export function runsIn(element: Element): Run[] {
  const runs: Run[] = [];
  const nodes = [...element.childNodes];
  for (let node = nodes.shift(); node; node = nodes.shift()) {
    if (node.nodeType === 1) nodes.unshift(...node.childNodes);
    if (node.nodeType !== 3) continue;
    const text = node as Text;
    runs.push({ node: text, from: 0, to: text.data.length, strong: false });
    runs.push({ node: null, from: 0, to: 0, strong: false });
  }
  return runs;
}
