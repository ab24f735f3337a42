import browser from "webextension-polyfill";
import type { Message } from "../analysis/types";
import { type Desk, type Tab, tabOf } from "./desk";
import { lookAt } from "./page-reading";
import { watchSettings } from "./settings";

const WEB = ["http://*/*", "https://*/*"];

/**
 * Puts "Summarise this page" and "Summarise linked policy" into the browser's context menu and serves them; does
 * nothing on phones, which have no such menu. `open` shows a tab's summary. Must be called while the background
 * starts, before anything is awaited.
 */
export function serveMenus(
  desk: Desk,
  translate: (message: Message) => Promise<string>,
  open: (tab: Tab) => Promise<void>,
): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  const place = async () => {
    const [page, link] = await Promise.all([translate({ id: "menu.page" }), translate({ id: "menu.link" })]);
    await menus.removeAll();
    menus.create({ id: "page", title: page, contexts: ["page"], documentUrlPatterns: WEB });
    menus.create({ id: "link", title: link, contexts: ["link"], targetUrlPatterns: WEB });
  };
  let placed: Promise<void> = Promise.resolve();
  // One after the other: two at once would each add what the other has added.
  const placeAnew = () => {
    placed = placed.then(place).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(placeAnew);
  browser.runtime.onStartup.addListener(placeAnew);
  watchSettings((settings, before) => {
    if (settings.language !== before.language) placeAnew();
  });
  menus.onClicked.addListener(async ({ menuItemId, linkUrl }, tab) => {
    const tabId = menuItemId === "link" ? await openLink(linkUrl, tab?.id, tab?.windowId) : tab?.id;
    if (tabId !== undefined) await summarise(desk, tabId, open);
  });
}

/** Opens a link as the browser would, beside the tab in which it stands; its number when it has loaded. */
async function openLink(
  url: string | undefined,
  openerTabId: number | undefined,
  windowId: number | undefined,
): Promise<number | undefined> {
  if (!url) return undefined;
  const beside = {
    ...(openerTabId === undefined ? {} : { openerTabId }),
    ...(windowId === undefined ? {} : { windowId }),
  };
  const { id } = await browser.tabs.create({ url, ...beside });
  return id !== undefined && (await loaded(id)) ? id : undefined;
}

/** So often, every so many ms, a tab is asked whether it has loaded: two minutes. */
const MOST_QUESTIONS = 480;
const QUESTION_MS = 250;

/**
 * Whether a tab has loaded; false when it was closed or takes too long. It is asked, rather than listened to: each
 * question keeps the background awake, which a slow server does not.
 */
async function loaded(tabId: number): Promise<boolean> {
  for (let question = 0; question < MOST_QUESTIONS; question++) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return false;
    if (tab.status === "complete") return true;
    await new Promise((resolve) => setTimeout(resolve, QUESTION_MS));
  }
  return false;
}

/** Reads a page, whatever it looks like, and shows the summary; where we are not let in, the popup says so. */
async function summarise(desk: Desk, tabId: number, open: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await tabOf(tabId);
  if (!tab) return;
  try {
    const known = (await desk.known(tab))?.phase;
    if (known !== "done" && known !== "working") await lookAt(desk, tab, true);
    await open(tab);
  } catch {
    await browser.action.openPopup().catch(() => undefined);
  }
}
