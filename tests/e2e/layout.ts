/**
 * Messages of ours that a reader does not see whole: cut off by a box that hides what does not fit, or standing out
 * of the control or cell that they belong to, or out of the window. It is run inside the page, so it needs nothing
 * from outside of it.
 */
export function clippedIn(root: Element): string[] {
  const SLACK = 1.5;
  const scrolls = (value: string) => value === "auto" || value === "scroll";
  const hides = (value: string) => value === "hidden" || value === "clip";
  /** What is there for screen readers only: a box of a point. */
  const unseen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  };
  const isBox = (element: Element) => !/^(inline|contents)$/.test(getComputedStyle(element).display);

  function cut(text: DOMRect, element: Element): string | undefined {
    let own = true;
    let scrolled = { x: false, y: false };
    for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement) {
      if (!isBox(at)) continue;
      const { overflowX, overflowY } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const out = {
        x: !scrolled.x && (text.left < box.left - SLACK || text.right > box.right + SLACK),
        y: !scrolled.y && (text.top < box.top - SLACK || text.bottom > box.bottom + SLACK),
      };
      const name = `${at.tagName.toLowerCase()}.${at.getAttribute("class") ?? ""}`;
      if (out.x && (own || hides(overflowX))) return `${name} is too narrow`;
      if (out.y && hides(overflowY)) return `${name} is too low`;
      scrolled = { x: scrolled.x || scrolls(overflowX), y: scrolled.y || scrolls(overflowY) };
      own = false;
    }
    if (!scrolled.x && (text.left < -SLACK || text.right > innerWidth + SLACK)) return "the window";
    return undefined;
  }

  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!parent || !/[[\]]/.test(text) || parent.closest("style, script, q, option")) continue;
    if (!parent.checkVisibility() || unseen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const why = [...range.getClientRects()].map((rect) => cut(rect, parent)).find(Boolean);
    if (why) found.push(`${text}: ${why}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
  return found;
}

/** Words of ours that a line's end cuts in two without a hyphen, because their box is too narrow for them. */
export function brokenIn(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest("style, script, option, .vh, q, [dir], [lang]") !== root)
      continue;
    // A word may be parted at a hyphen, soft ones included; addresses and the like are no words of ours.
    for (const { 0: word, index } of (node.textContent ?? "").matchAll(
      /(?<![\p{L}’\u00ad])[\p{L}’]+[,.:;]?/gu,
    )) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(word);
    }
  }
  return broken;
}
