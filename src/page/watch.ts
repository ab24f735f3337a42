import { viewAddress } from "./address";

/** Watches a page for text that arrives late and for navigation inside it; costs nothing once the page is quiet. */

/** Text that arrives within this time after (in-page) navigation is noticed. */
const LATE_MS = 15_000;
/** After a change it waits for quiet, so that a page under construction is not looked at for each piece. */
const QUIET_MS = 500;
const MOST_LOOKS = 5;

/** Stops watching. */
export type Stop = () => void;

/**
 * Calls `look` now, again when the text has changed while it answers false, and anew after each in-page navigation.
 * At most five looks an address; between them nothing is done but to note that something changed.
 */
export function watchPage(document: Document, look: () => boolean): Stop {
  let stop: Stop = () => undefined;
  let stopLookout: Stop = () => undefined;
  const begin = () => {
    stop();
    stop = look() ? () => undefined : watchLateText(document, look);
  };
  begin();
  const beginAnew = () => {
    stop();
    stopLookout();
    stop = watchNewView(document, look);
  };
  // A place in the page, or a view of an application that names its views so: only changed text tells.
  const lookOut = () => {
    stopLookout();
    stopLookout = watchLateText(document, look, 0);
  };
  const stopNavigation = watchNavigation(document, beginAnew, lookOut);
  return () => {
    stop();
    stopLookout();
    stopNavigation();
  };
}

/** A reader's page is watched this long, for text that the user may ask for ("load more"). */
const GROWTH_MS = 600_000;
/** Changes that were none of the text count as well, or a page that changes for ever would be read for ever. */
const MOST_READINGS = 8;

/**
 * Calls `changed` when the page has changed and is quiet again; it answers whether the text is another. Ends after
 * `most` new texts, after eight calls, and after ten minutes.
 */
export function watchText(document: Document, changed: () => boolean, most = 3): Stop {
  let texts = 0;
  let readings = 0;
  const again = () => {
    if (changed()) texts++;
    return texts >= most || ++readings >= MOST_READINGS;
  };
  return observe(document, again, GROWTH_MS);
}

/**
 * After navigation inside the page the address comes first and the text after it: what stands there now may be the
 * page that is being left, so it is looked at when it had time to change, whatever the first look says.
 */
function watchNewView(document: Document, look: () => boolean): Stop {
  let looks = 0;
  const lookOnce = () => {
    look();
    return ++looks >= MOST_LOOKS;
  };
  const first = setTimeout(lookOnce, QUIET_MS);
  const stop = observe(document, lookOnce, LATE_MS);
  return () => {
    clearTimeout(first);
    stop();
  };
}

function watchLateText(document: Document, look: () => boolean, looks = 1): Stop {
  return observe(document, () => look() || ++looks >= MOST_LOOKS, LATE_MS);
}

/** Calls `quiet` after each burst of changes until it answers true or the time is over. */
function observe(document: Document, quiet: () => boolean, forMs: number): Stop {
  const root = document.documentElement;
  if (!root) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(end);
    observer.disconnect();
  };
  const settle = () => {
    timer = undefined;
    if (quiet()) stop();
  };
  // One timer a burst: a page that changes for ever is looked at once in a while, not once a change.
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(settle, QUIET_MS);
  });
  const end = setTimeout(stop, forMs);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return stop;
}

/** The part of the Navigation API that is used; not every browser has it. */
type NavigationLike = Pick<EventTarget, "addEventListener" | "removeEventListener">;

function watchNavigation(document: Document, navigated: () => void, jumped: () => void): Stop {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let href = view.location.href;
  const check = () => {
    const before = href;
    href = view.location.href;
    if (viewAddress(href) !== viewAddress(before)) navigated();
    else if (href !== before) jumped();
  };
  const navigation = "navigation" in view ? (view.navigation as NavigationLike | undefined) : undefined;
  if (navigation) return listen(navigation, "currententrychange", check);
  // Without it: an address is changed by going back, or by what a click sets off.
  const later = () => setTimeout(check, QUIET_MS);
  const stops = [listen(view, "popstate", check), listen(view, "click", later)];
  return () => {
    for (const stop of stops) stop();
  };
}

function listen(target: NavigationLike, type: string, listener: () => void): Stop {
  target.addEventListener(type, listener, { passive: true, capture: true });
  return () => target.removeEventListener(type, listener, { capture: true });
}
