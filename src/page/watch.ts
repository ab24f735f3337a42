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
  const begin = () => {
    stop();
    stop = look() ? () => undefined : watchLateText(document, look);
  };
  begin();
  const beginAnew = () => {
    stop();
    stop = watchNewView(document, look);
  };
  const stopNavigation = watchNavigation(document, beginAnew);
  return () => {
    stop();
    stopNavigation();
  };
}

/**
 * Calls `changed` when the page's text has changed and is quiet again: at most `most` times, and not after two minutes.
 * For a reader whose text may grow ("load more"); it never ends in a loop, because reading changes nothing.
 */
export function watchText(document: Document, changed: () => void, most = 3): Stop {
  let left = most;
  const again = () => {
    changed();
    return --left <= 0;
  };
  return observe(document, again, 120_000);
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

function watchLateText(document: Document, look: () => boolean): Stop {
  let looks = 1;
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

function watchNavigation(document: Document, navigated: () => void): Stop {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let address = withoutHash(view.location.href);
  const check = () => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    address = now;
    navigated();
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

const withoutHash = (href: string): string => href.replace(/#.*$/, "");
