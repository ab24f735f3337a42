import { paint } from "./paint";
import { bringIntoView, openAround } from "./reveal";

/** Words that are lit. */
export type Lit = { readonly clear: () => void };

/**
 * Lights up the ranges (see `places.rangesOf`) and brings the first into view, opening what is closed around it.
 * Undefined, with nothing lit, where there are none.
 */
export function highlight(ranges: readonly Range[]): Lit | undefined {
  const [first] = ranges;
  if (!first) return undefined;
  const opened = openAround(first.startContainer);
  const clear = paint(ranges);
  const show = () => bringIntoView(first);
  const view = first.startContainer.ownerDocument?.defaultView;
  // What was just opened has no size before the next frame.
  if (opened && view?.requestAnimationFrame)
    view.requestAnimationFrame(() => view.requestAnimationFrame(show));
  else show();
  return { clear };
}
