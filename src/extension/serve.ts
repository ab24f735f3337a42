import browser, { type Runtime } from "webextension-polyfill";
import { type Desk, type Tab, tabOf } from "./desk";
import { serveSettings } from "./follow-settings";
import { type ToBackground, toBackgroundSchema, watchRequestSchema } from "./messages";
import { ensureReader, putOut, putWords, show } from "./page-link";
import { type Analyst, isReading, lookAt, serveReading, startReading } from "./page-reading";
import { message, READING_PORT, WATCH_PORT } from "./protocol";
import { isQuiet } from "./quiet-sites";
import { loadSettings, saveSettings } from "./settings";

/**
 * Listens to our scripts in pages and to our own pages. Must be called while the background starts, before
 * anything is awaited: a background that was woken by an event gets it only if it listens by then.
 */
export function serve(desk: Desk, analyse: Analyst): void {
  serveSettings(desk);
  browser.runtime.onMessage.addListener((received: unknown, sender, respond) => {
    const parsed = toBackgroundSchema.safeParse(received);
    const known = parsed.success && sender.id === browser.runtime.id;
    const done = known ? answer(desk, parsed.data, sender) : Promise.resolve();
    done.then(respond, () => respond(undefined));
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === READING_PORT) serveReading(desk, port, analyse);
    if (port.name === WATCH_PORT && isOurPage(port.sender)) serveWatch(desk, port);
  });
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command) => {
    if (command === "toggle-panel") void togglePanel(desk).catch(() => undefined);
  });
}

/** One of our own pages, not a script of ours in somebody else's. */
function isOurPage(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.url?.startsWith(browser.runtime.getURL("")) ?? false;
}

async function answer(desk: Desk, request: ToBackground, sender: Runtime.MessageSender): Promise<unknown> {
  const ours = isOurPage(sender);
  switch (request.type) {
    case "policy-detected":
      return policyDetected(desk, await senderTab(sender, request.url));
    case "policy-left":
      return policyLeft(desk, sender.tab?.id);
    case "panel-moved":
      await saveSettings({ side: request.side, panelWidth: request.width });
      return;
    case "open-options":
      return openOptions(request.tab);
    case "read-page": {
      const tab = ours && request.tabId !== undefined ? await tabOf(request.tabId) : await senderTab(sender);
      return tab && lookAt(desk, tab, request.anyway);
    }
    case "open-panel": {
      const tab = ours ? await tabOf(request.tabId) : undefined;
      return tab && openPanel(desk, tab, { focus: true, toggle: false });
    }
    case "open-sheet":
      await browser.tabs.create({ url: browser.runtime.getURL(`sheet.html?tab=${sender.tab?.id}`) });
      return;
    case "show": {
      const tabId = sender.tab?.id;
      return { shown: tabId !== undefined && (await show(tabId, request.target)) };
    }
    case "put-out":
      return sender.tab?.id === undefined ? undefined : putOut(sender.tab.id);
  }
}

/** The tab that a script of ours speaks from. */
async function senderTab(sender: Runtime.MessageSender, url = sender.url): Promise<Tab | undefined> {
  const { tab } = sender;
  return tab?.id === undefined || url === undefined
    ? undefined
    : { id: tab.id, url, incognito: tab.incognito };
}

async function policyDetected(desk: Desk, tab: Tab | undefined): Promise<void> {
  const settings = await loadSettings();
  if (!tab || !settings.autoDetect || isQuiet(tab.url, settings.quietSites)) return;
  await startReading(desk, tab);
  if (settings.autoPanel) await openPanel(desk, tab, { focus: false, toggle: false });
}

async function policyLeft(desk: Desk, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await desk.forget(tabId);
  await browser.tabs.sendMessage(tabId, message({ type: "left" }), { frameId: 0 }).catch(() => undefined);
}

/** Opens the panel in a page; `focus` when the user asked for it just now, `toggle` to close one that is open. */
export async function openPanel(
  desk: Desk,
  tab: Tab,
  how: { focus: boolean; toggle: boolean },
): Promise<void> {
  await ensureReader(tab.id);
  const [settings, state] = await Promise.all([loadSettings(), desk.known(tab)]);
  await putWords(tab.id, desk.wordsFile(settings));
  const request = message({ type: "open-panel", settings, ...how, ...(state ? { state } : {}) });
  await browser.tabs.sendMessage(tab.id, request, { frameId: 0 });
}

/** The key for the panel was pressed: on a page that is closed to us nothing happens. */
async function togglePanel(desk: Desk): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tab = active?.id === undefined ? undefined : await tabOf(active.id);
  if (tab) await openPanel(desk, tab, { focus: true, toggle: true });
}

async function openOptions(tab: string | undefined): Promise<void> {
  if (tab === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${tab}`) });
}

/** Tells one of our pages about a tab; a page that is not known yet is looked at now, if the user asked for it. */
function serveWatch(desk: Desk, port: Runtime.Port): void {
  port.onMessage.addListener(async (received: unknown) => {
    const request = watchRequestSchema.safeParse(received);
    if (!request.success) return port.disconnect();
    const { tabId, look } = request.data;
    desk.watch(tabId, port);
    const tab = await tabOf(tabId);
    if (!tab) return port.disconnect();
    const state = await desk.known(tab);
    if (state) port.postMessage(state);
    if (!look) return;
    const settled = state?.phase === "done" || (state?.phase === "working" && isReading(tabId));
    if (!settled) await lookAt(desk, tab, state?.phase === "working");
  });
}
