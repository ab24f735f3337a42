import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser, { type Tabs } from "webextension-polyfill";
import { requestAccess } from "../../src/extension/access";
import type { PageState, ShowTarget } from "../../src/extension/messages";
import { show } from "../../src/extension/page-link";
import { message } from "../../src/extension/protocol";
import type { Settings } from "../../src/extension/settings";
import { recall } from "../../src/extension/summary-store";
import { watchPage } from "../../src/extension/watch-page";
import type { Place } from "../../src/ui/summary-view";
import { Surface } from "../../src/ui/surface";
import type { Translate } from "../../src/wording";
import { canPrint, copyText, openSheet, saveFile } from "./deliver";
import { type PageActions, PageView } from "./page-view";
import { useWaysOn } from "./ways-on";

/** The tab that one of our pages is about. */
export type ShownTab = {
  readonly id: number;
  /** Empty where we may not see it. */
  readonly url: string;
  /** What heads a view that has no summary: the page's title or its host. */
  readonly name: string;
};

export type TabViewProps = {
  readonly tab: ShownTab;
  readonly settings: Settings;
  readonly t: Translate;
  readonly place: Exclude<Place, "panel">;
  /** What can be shown at once. */
  readonly first?: PageState | undefined;
  /** Whether a page that is not known yet is looked at without being asked. */
  readonly look: boolean;
  /** Changes whenever the tab may have something new to say. */
  readonly beat?: number;
  /** Makes room for what was opened elsewhere. */
  readonly leave?: () => void;
  readonly more?: Pick<PageActions, "onOpenPanel" | "onOpenSidePanel">;
  /** Shown where nothing is known of the page; by default that it is being read. */
  readonly unknown?: ((actions: PageActions) => ComponentChildren) | undefined;
};

/** What is known of a tab's page, in the popup or beside the page. */
export function TabView(props: TabViewProps) {
  const { tab, settings, t, place, first, look, beat, leave = () => undefined, more, unknown } = props;
  const [state, setState] = useState(first);
  const [shown, setShown] = useState<ShowTarget["span"]>();
  const [stale, setStale] = useState(false);
  const links = useWaysOn(tab, state);
  const patient = usePatience();
  useEffect(() => {
    const hear = (next: PageState) => {
      setState(next);
      setStale(false);
    };
    return watchPage(tab.id, look, hear);
  }, [tab.id, look, beat]);
  const openAndLeave = async (url: string) => {
    await browser.tabs.create({ url });
    leave();
  };
  const actions: PageActions = {
    ...more,
    onShow: async (target) => {
      const found = await show(tab.id, target);
      setShown(found ? target.span : undefined);
      setStale(!found);
    },
    onCopy: (text) => copyText(text),
    onSave: saveFile,
    onPrint: canPrint ? () => void openSheet(tab.id).then(leave) : undefined,
    onOpenOptions: async (options) => {
      await browser.runtime.sendMessage(
        message({ type: "open-options", ...(options ? { tab: options } : {}) }),
      );
      leave();
    },
    onOpenLink: openAndLeave,
    onRead: async (anyway) => {
      // Must be asked for before anything is awaited: the browser lets only a click ask.
      if (state?.phase === "failed" && state.reason === "no-access") await requestAccess(tab.url);
      await browser.runtime.sendMessage(message({ type: "read-page", tabId: tab.id, anyway }));
    },
    onTrySample: () => openAndLeave(browser.runtime.getURL("sample.html")),
  };
  const view =
    !state && patient ? (
      <main class={place === "popup" ? "frame" : "frame is-fluid"} aria-busy="true" />
    ) : (
      (!state && unknown?.(actions)) || (
        <PageView
          {...{ settings, t, place, shown, stale, links, actions }}
          name={tab.name}
          state={state ?? { phase: "working", share: 0 }}
        />
      )
    );
  return (
    <Surface theme={settings.theme} t={t}>
      {place === "popup" ? view : <div class="beside">{view}</div>}
    </Surface>
  );
}

/** So long nothing is shown rather than something that is gone at once: what kind of page it is takes less to find out. */
const PATIENCE_MS = 300;

function usePatience(): boolean {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const over = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(over);
  }, []);
  return patient;
}

/** A tab as the browser tells it; nothing where it has no number. */
export function shownTab(tab: Tabs.Tab | undefined): ShownTab | undefined {
  if (tab?.id === undefined) return undefined;
  const { id, title, url = "" } = tab;
  return { id, url, name: title || (URL.canParse(url) ? new URL(url).host : "") };
}

/** What can be shown before the background is awake: a summary that is remembered. */
export async function firstState(
  tab: Tabs.Tab,
  settings: Settings | Promise<Settings>,
): Promise<PageState | undefined> {
  const summary = tab.url && !tab.incognito ? await recall(tab.url, settings) : undefined;
  return summary && { phase: "done", summary };
}

/** The tab that the address of one of our pages names (`?tab=7`), if it names one. */
export async function namedTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get("tab");
  return named === null ? undefined : browser.tabs.get(Number(named)).catch(() => undefined);
}
