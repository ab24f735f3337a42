import "../../src/ui/tokens.css";
import "../../src/ui/smallprint.css";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser, { type Tabs } from "webextension-polyfill";
import { requestAccess } from "../../src/extension/access";
import type { PageState, ShowTarget } from "../../src/extension/messages";
import { show } from "../../src/extension/page-link";
import { message } from "../../src/extension/protocol";
import { loadSettings, type Settings, watchSettings } from "../../src/extension/settings";
import { recall } from "../../src/extension/summary-store";
import { watchPage } from "../../src/extension/watch-page";
import { Surface } from "../../src/ui/surface";
import type { Translate } from "../../src/wording";
import { loadTranslator } from "../language/translate";
import { useTranslator } from "../language/use-translator";
import { copyText, saveFile } from "../views/deliver";
import { type PageActions, PageView } from "../views/page-view";

type PopupProps = {
  readonly tabId: number;
  /** Empty where we may not see it. */
  readonly url: string;
  readonly name: string;
  readonly words: Translate;
  readonly firstSettings: Settings;
  /** What can be shown at once. */
  readonly first: PageState | undefined;
};

function Popup({ tabId, url, name, words, firstSettings, first }: PopupProps) {
  const [settings, setSettings] = useState(firstSettings);
  useEffect(() => watchSettings(setSettings), []);
  const t = useTranslator(settings, words);
  const [state, setState] = useState(first);
  const patient = usePatience();
  const [shown, setShown] = useState<ShowTarget["span"]>();
  const [stale, setStale] = useState(false);
  useEffect(() => {
    const hear = (next: PageState) => {
      setState(next);
      setStale(false);
    };
    return watchPage(tabId, hear);
  }, [tabId]);
  const actions: PageActions = {
    onShow: async (target) => {
      const found = await show(tabId, target);
      setShown(found ? target.span : undefined);
      setStale(!found);
    },
    onCopy: (text) => copyText(text),
    onSave: saveFile,
    onOpenPanel: () => leaveWith(message({ type: "open-panel", tabId })),
    onOpenOptions: (tab) => leaveWith(message({ type: "open-options", ...(tab ? { tab } : {}) })),
    onOpenLink: (href) => openAndLeave(href),
    onRead: async (anyway) => {
      // Must be asked for before anything is awaited: the browser lets only a click ask.
      if (state?.phase === "failed" && state.reason === "no-access") await requestAccess(url);
      await browser.runtime.sendMessage(message({ type: "read-page", tabId, anyway }));
    },
    onTrySample: () => openAndLeave(browser.runtime.getURL("sample.html")),
  };
  return (
    <Surface theme={settings.theme} t={t}>
      {state || !patient ? (
        <PageView {...{ name, settings, t, shown, stale, actions }} state={state ?? WORKING} place="popup" />
      ) : (
        <main class="frame" aria-busy="true" />
      )}
    </Surface>
  );
}

const WORKING: PageState = { phase: "working", share: 0 };
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

/** Asks the background for what happens elsewhere, and makes room for it. */
async function leaveWith(request: object): Promise<void> {
  await browser.runtime.sendMessage(request);
  window.close();
}

async function openAndLeave(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

/** The tab that the popup is about: the one in front, or the one that the address names (`popup.html?tab=7`). */
async function findTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** What can be shown before the background is awake: a summary that is remembered. */
async function firstState(tab: Tabs.Tab): Promise<PageState | undefined> {
  const summary = tab.url && !tab.incognito ? await recall(tab.url) : undefined;
  return summary && { phase: "done", summary };
}

function nameOf({ title, url }: Tabs.Tab): string {
  return title || (url && URL.canParse(url) ? new URL(url).host : "");
}

async function open(): Promise<void> {
  const [tab, settings] = await Promise.all([findTab(), loadSettings()]);
  const root = document.getElementById("root");
  if (!root || tab?.id === undefined) return;
  const [words, first] = await Promise.all([loadTranslator(settings), firstState(tab)]);
  render(
    <Popup
      tabId={tab.id}
      url={tab.url ?? ""}
      name={nameOf(tab)}
      words={words}
      firstSettings={settings}
      first={first}
    />,
    root,
  );
}

void open();
