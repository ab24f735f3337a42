import type { Page } from "@playwright/test";

type Numbers = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Where the first element of each selector stands, rounded: "x y width×height". Only for parts whose place no font
 * decides: line heights are in px, but the widths of words, and so where lines end, are the machine's.
 */
export function boxesOf(page: Page, selectors: readonly string[]): Promise<Record<string, string>> {
  return measure(page, selectors, ({ x, y, width, height }) => `${x} ${y} ${width}×${height}`);
}

/** The same for parts that stand lower or higher as the text above them breaks: "x width". */
export function columnsOf(page: Page, selectors: readonly string[]): Promise<Record<string, string>> {
  return measure(page, selectors, ({ x, width }) => `${x} ${width}`);
}

async function measure(page: Page, selectors: readonly string[], say: (box: Numbers) => string) {
  const boxes = selectors.map(async (selector) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not there`);
    const { x, y, width, height } = box;
    return [
      selector,
      say({ x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(boxes));
}

/** Pairs of neighbours that overlap by more than two points. Runs inside the page, so it needs nothing from outside. */
export function overlapsIn(root: Element): string[] {
  const SLACK = 2;
  /** Their children stand beside or below each other. */
  const PARENTS = [
    ".frame, .head, .head__tools, .body, .notes, .note, .note > div, .index, .index__row, .found__row, .fact",
    ".fact__foot, .foot, .pager, .checklist, .checklist li, .crumb, .set, .print, .print__row, .page__grid",
  ].join();
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
  const placed = (element: Element) => {
    const { position, display } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return position !== "absolute" && display !== "contents" && width > 1 && height > 1;
  };
  return [...root.querySelectorAll(PARENTS)].flatMap((parent) => {
    const parts = [...parent.children].filter(placed);
    return parts.flatMap((one, index) =>
      parts.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > SLACK && high > SLACK ? [`${name(one)} and ${name(other)}`] : [];
      }),
    );
  });
}
