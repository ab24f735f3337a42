import browser from "webextension-polyfill";

/** What Chromium has and Firefox has not. */
type WithSidePanel = { sidePanel?: { open(options: { windowId: number }): Promise<void> } };

/**
 * The way to the browser's own side panel (Chromium) or sidebar (Firefox); undefined where there is none, as on
 * phones. Must be called by a click before anything is awaited.
 */
export function sidePanel(): ((windowId: number) => Promise<void>) | undefined {
  const { sidePanel: panel, sidebarAction }: typeof browser & WithSidePanel = browser;
  if (panel) return (windowId) => panel.open({ windowId });
  // The polyfill's types say that every browser has it.
  return (sidebarAction as typeof sidebarAction | undefined) && (() => sidebarAction.open());
}
