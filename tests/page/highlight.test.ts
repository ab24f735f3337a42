import { expect, test, vi } from "vitest";
import { highlight } from "../../src/page/highlight";
import { live } from "./page";

function rangeOf(document: Document, id: string): Range[] {
  const range = document.createRange();
  const element = document.getElementById(id);
  if (element) range.selectNodeContents(element.firstChild ?? element);
  return [range];
}

/** A document whose window has the Custom Highlight API, which jsdom lacks. */
function withHighlights(html: string) {
  const document = live(html);
  const registry = new Map<string, { ranges: Range[] }>();
  class Highlight {
    ranges: Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  }
  Object.assign(document.defaultView ?? {}, { CSS: { highlights: registry }, Highlight });
  return { document, registry };
}

test("nothing to light is said", () => {
  expect(highlight([])).toBeUndefined();
});

test("by the highlight registry, and out again without a trace", () => {
  const { document, registry } = withHighlights("<p id=a>We do not sell it.</p>");
  const before = document.documentElement.outerHTML;
  const lit = highlight(rangeOf(document, "a"));
  expect([...registry.values()].flatMap(({ ranges }) => ranges).map(String)).toEqual(["We do not sell it."]);
  expect(document.body.innerHTML).toBe('<p id="a">We do not sell it.</p>');
  lit?.clear();
  expect(registry.size).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("without a registry the words are selected", () => {
  const document = live("<p id=a>We do not sell it.</p>");
  const lit = highlight(rangeOf(document, "a"));
  expect(String(document.getSelection())).toBe("We do not sell it.");
  lit?.clear();
  expect(String(document.getSelection())).toBe("");
});

test("what is closed around the words is opened", () => {
  const { document } =
    withHighlights(`<details><summary>Selling</summary><details><p id=a>We do not sell it.</p></details></details>
    <button aria-controls="panel" aria-expanded="false">More</button><div id="panel" hidden><p id=b>We keep it.</p></div>
    <a href="/away" aria-controls="other" aria-expanded="false">Away</a><div id="other" hidden><p id=c>We share it.</p></div>`);
  const pressed = vi.fn();
  const away = vi.fn((event: Event) => event.preventDefault());
  document.querySelector("button")?.addEventListener("click", pressed);
  document.querySelector("a")?.addEventListener("click", away);
  for (const id of ["a", "b", "c"]) highlight(rangeOf(document, id))?.clear();
  expect(Array.from(document.querySelectorAll("details"), (details) => details.open)).toEqual([true, true]);
  expect(pressed).toHaveBeenCalledOnce();
  expect(away).not.toHaveBeenCalled();
});

test("words are brought into view, without motion where that is asked for", () => {
  const { document } = withHighlights("<p id=a>We do not sell it.</p>");
  const scrolled = vi.fn();
  Object.assign(document.getElementById("a") ?? {}, { scrollIntoView: scrolled });
  Object.assign(document.defaultView ?? {}, {
    matchMedia: (query: string) => ({ matches: query.includes("reduce") }),
  });
  highlight(rangeOf(document, "a"));
  expect(scrolled).toHaveBeenCalledWith({ block: "center", behavior: "instant" });
});
