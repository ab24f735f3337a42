import type { Places } from "./places";
import type { Stop } from "./watch";

/** A place in a block: which, and how far down in it, 0 to 1. */
export type BlockPlace = { readonly block: number; readonly share: number };

/** How many blocks a reading has, and where they stand. */
export type Standing = { readonly count: number; readonly places: Places };

type Extent = { readonly top: number; readonly bottom: number };

/** So many blocks without a place of their own (closed, or in a frame) are passed over in search of one that has one. */
const MOST_PASSED = 20;

/**
 * From where to where a policy is on the screen; undefined where none of it is. Blocks are taken to stand below each
 * other in their order, so that a few are asked and not all.
 */
export function partOnScreen(
  standing: Standing,
  document: Document,
): readonly [BlockPlace, BlockPlace] | undefined {
  const height = document.defaultView?.innerHeight ?? 0;
  const first = firstWhere(standing, document, ({ bottom }) => bottom > 0);
  const after = firstWhere(standing, document, ({ top }) => top >= height);
  const last = after - 1;
  if (first > last || height === 0) return undefined;
  const share = (block: number, y: number): BlockPlace => {
    const extent = extentOf(standing, block, document);
    const within = extent ? (y - extent.top) / Math.max(1, extent.bottom - extent.top) : 1;
    return { block, share: Math.min(1, Math.max(0, within)) };
  };
  return [share(first, 0), share(last, height)];
}

/** The first block for which it holds, given that it holds for all after it; their number where it holds for none. */
function firstWhere(standing: Standing, document: Document, holds: (extent: Extent) => boolean): number {
  let low = 0;
  let high = standing.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    let asked = middle;
    let extent = extentOf(standing, asked, document);
    while (!extent && asked + 1 < high && asked < middle + MOST_PASSED)
      extent = extentOf(standing, ++asked, document);
    if (extent && !holds(extent)) low = asked + 1;
    else high = middle;
  }
  return low;
}

function extentOf({ places }: Standing, block: number, document: Document): Extent | undefined {
  const range = places.around(block);
  if (range?.startContainer.ownerDocument !== document) return undefined;
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > top ? { top, bottom } : undefined;
}

/** At most so often, in ms, scrolling is told. */
const SCROLL_MS = 120;

/** Calls back now, and after the page was scrolled or has another size: not for each step, and after the last. */
export function watchScroll(document: Document, scrolled: () => void): Stop {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      scrolled();
    }, SCROLL_MS);
  };
  const how = { capture: true, passive: true };
  view.addEventListener("scroll", note, how);
  view.addEventListener("resize", note, how);
  note();
  return () => {
    clearTimeout(timer);
    view.removeEventListener("scroll", note, how);
    view.removeEventListener("resize", note, how);
  };
}
