import "../../src/ui/tokens.css";
import "../../src/ui/smallprint.css";
import { render } from "preact";
import browser, { type Tabs } from "webextension-polyfill";
import { message } from "../../src/extension/protocol";
import { loadSettings, type Settings } from "../../src/extension/settings";
import { sidePanel } from "../../src/extension/side-panel";
import type { Translate } from "../../src/wording";
import { loadTranslator } from "../language/translate";
import { firstState, namedTab, shownTab, TabView, type TabViewProps } from "../views/tab-view";
import { useSettings } from "../views/use-settings";

const leave = () => window.close();

type PopupProps = Pick<TabViewProps, "tab" | "first" | "more"> & {
  readonly words: Translate;
  readonly firstSettings: Settings;
};

function Popup({ words, firstSettings, ...rest }: PopupProps) {
  return <TabView {...rest} {...useSettings(firstSettings, words)} leave={leave} place="popup" look />;
}

/** The tab that the popup is about: the one that the address names (`popup.html?tab=7`), or the one in front. */
async function findTab(): Promise<Tabs.Tab | undefined> {
  if (location.search) return namedTab();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Ways to have the summary beside the page: over it, and where the browser has a place for it, in its side panel. */
function placesBeside(tabId: number, windowId: number | undefined) {
  const openSidePanel = sidePanel();
  return {
    onOpenPanel: async () => {
      await browser.runtime.sendMessage(message({ type: "open-panel", tabId }));
      leave();
    },
    ...(openSidePanel && windowId !== undefined
      ? { onOpenSidePanel: () => void openSidePanel(windowId).then(leave) }
      : {}),
  };
}

async function open(): Promise<void> {
  // Most people read in the browser's language: its words are fetched while it is not known yet whether they do.
  loadTranslator({ language: "auto" }).catch(() => undefined);
  const loading = loadSettings();
  const found = await findTab();
  const tab = shownTab(found);
  const root = document.getElementById("root");
  if (!root || !found || !tab) return;
  const [settings, words, first] = await Promise.all([
    loading,
    loading.then(loadTranslator),
    firstState(found, loading),
  ]);
  const more = placesBeside(tab.id, found.windowId);
  render(<Popup {...{ tab, words, first, more }} firstSettings={settings} />, root);
}

void open();
