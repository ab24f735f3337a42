import browser, { type Runtime } from "webextension-polyfill";
import type { Message } from "../analysis/types";
import { badgeOf, paintBadge } from "./badge";
import type { PageState } from "./messages";
import type { Settings } from "./settings";
import { pageOf, recall, remember } from "./summary-store";

/** Of a tab, what the background must know; no more of it is read. */
export type Tab = { readonly id: number; readonly url: string; readonly incognito: boolean };

/** The tab as the browser knows it; its address is empty where we may not see it. */
export async function tabOf(tabId: number): Promise<Tab | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab && { id: tabId, url: tab.url ?? "", incognito: tab.incognito };
}

/** States of so many tabs are held in memory. */
const MOST_TABS = 60;

/** The language in use, as far as the background speaks it. */
export type Language = {
  readonly translate: (message: Message) => Promise<string>;
  /** The script with its words, for the panel in a page. */
  readonly wordsFile: (settings: Settings) => string;
};

/**
 * Where everything that is known of the open pages comes together: it is remembered, it is shown on the toolbar
 * button, and whoever watches the tab hears of it. The background may be stopped at any moment: what is held here
 * is lost then, finished summaries are recalled from storage, and unfinished work is begun anew when asked for.
 */
export function createDesk({ translate, wordsFile }: Language) {
  const states = new Map<number, { readonly page: string; readonly state: PageState }>();
  const watchers = new Map<number, Set<Runtime.Port>>();

  let painted: Promise<void> = Promise.resolve();

  /** One after the other: a badge that takes longer to word must not cover a newer one. */
  function paint(tabId: number, state: PageState | undefined): Promise<void> {
    const badge = badgeOf(state);
    painted = painted
      .then(async () => paintBadge(tabId, badge, badge ? await translate(badge.title) : ""))
      .catch(() => undefined);
    return painted;
  }

  return {
    wordsFile,

    /** Takes note of a page's state. */
    async note(tab: Tab, state: PageState): Promise<void> {
      const before = states.get(tab.id)?.state.phase;
      states.delete(tab.id);
      states.set(tab.id, { page: pageOf(tab.url), state });
      for (const tabId of [...states.keys()].slice(0, -MOST_TABS)) states.delete(tabId);
      for (const port of watchers.get(tab.id) ?? []) port.postMessage(state);
      const progress = state.phase === "working" && before === "working";
      if (!progress) await paint(tab.id, state);
      if (state.phase === "done" && !tab.incognito) await remember(tab.url, state.summary);
    },

    /** The page went away while it was read. */
    async drop(tabId: number): Promise<void> {
      if (states.get(tabId)?.state.phase === "working") await this.forget(tabId);
    },

    /** Forgets a page that the tab no longer shows. */
    async forget(tabId: number): Promise<void> {
      states.delete(tabId);
      await paint(tabId, undefined);
    },

    /** Words the title of a button anew, where it has one. */
    async reword(tab: Tab): Promise<void> {
      const state = await this.known(tab);
      if (badgeOf(state)) await paint(tab.id, state);
    },

    /** What is known of the page that the tab shows now. */
    async known(tab: Tab): Promise<PageState | undefined> {
      const held = states.get(tab.id);
      if (held?.page === pageOf(tab.url)) return held.state;
      const summary = tab.incognito ? undefined : await recall(tab.url);
      return summary && { phase: "done", summary };
    },

    /** Tells a page of ours about a tab from now on, until it goes away. */
    watch(tabId: number, port: Runtime.Port): void {
      const ports = watchers.get(tabId) ?? new Set();
      watchers.set(tabId, ports.add(port));
      port.onDisconnect.addListener(() => {
        ports.delete(port);
        if (ports.size === 0) watchers.delete(tabId);
      });
    },
  };
}
export type Desk = ReturnType<typeof createDesk>;
