import browser, { type Tabs } from "webextension-polyfill";

/** What happened: another tab came to the front, it loads another page, it has loaded it, or it has another title. */
export type Change = "other" | "page" | "loaded" | "title";

/**
 * Calls back with the tab in front of a window, now and whenever that changes; returns the way out. For pages of
 * ours that stand beside the others: the background must not be woken by every tab.
 */
export function followActiveTab(
  windowId: number,
  onTab: (tab: Tabs.Tab | undefined, change: Change) => void,
): () => void {
  let followed: number | undefined;
  const look = async (change: Change) => {
    const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => []);
    followed = tab?.id;
    onTab(tab, change);
  };
  const activated = (active: Tabs.OnActivatedActiveInfoType) => {
    if (active.windowId === windowId) void look("other");
  };
  const updated = (tabId: number, { url, status, title }: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId !== followed) return;
    if (url !== undefined || status === "loading") void look("page");
    else if (status !== undefined) void look("loaded");
    else if (title !== undefined) void look("title");
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void look("other");
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
