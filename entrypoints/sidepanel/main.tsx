import "../../src/ui/tokens.css";
import "../../src/ui/smallprint.css";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { followActiveTab } from "../../src/extension/active-tab";
import { isQuiet } from "../../src/extension/quiet-sites";
import { loadSettings, type Settings } from "../../src/extension/settings";
import { pageOf } from "../../src/extension/summary-store";
import { NothingNoticed, NotLookedAt } from "../../src/ui/states";
import type { Translate } from "../../src/wording";
import { loadTranslator } from "../language/translate";
import type { PageActions } from "../views/page-view";
import { type ShownTab, shownTab, TabView } from "../views/tab-view";
import { useSettings } from "../views/use-settings";

/** The tab in front; `visit` counts the pages that it loaded, `beat` whatever may have given it something to say. */
type Followed = { readonly tab: ShownTab | undefined; readonly visit: number; readonly beat: number };

function useActiveTab(windowId: number): Followed {
  const [followed, setFollowed] = useState<Followed>({ tab: undefined, visit: 0, beat: 0 });
  useEffect(
    () =>
      followActiveTab(windowId, (tab, change) =>
        setFollowed(({ visit, beat }) => ({
          tab: shownTab(tab),
          visit: visit + Number(change === "page"),
          beat: beat + Number(change !== "title"),
        })),
      ),
    [windowId],
  );
  return followed;
}

/** Beside the pages, one after the other: what is known of the page in front. It looks at none unasked. */
type SidePanelProps = { readonly windowId: number; readonly first: Settings; readonly words: Translate };
function SidePanel({ windowId, first, words }: SidePanelProps) {
  const { settings, t } = useSettings(first, words);
  const { tab, visit, beat } = useActiveTab(windowId);
  if (!tab) return null;
  const noticing = settings.autoDetect && !isQuiet(tab.url, settings.quietSites);
  const unknown = ({ onRead, onOpenOptions }: PageActions) => {
    const common = { t, name: tab.name, onOpenOptions };
    return noticing ? (
      <NothingNoticed {...common} onLook={() => onRead(false)} onReadAnyway={() => onRead(true)} />
    ) : (
      <NotLookedAt {...common} onRead={() => onRead(false)} />
    );
  };
  return (
    <TabView
      // What was known of one page must not stand beside another. Where the address is kept from us, each load counts.
      key={`${tab.id} ${pageOf(tab.url) || visit}`}
      {...{ tab, settings, t, beat, unknown }}
      place="sidepanel"
      look={false}
    />
  );
}

/** The window whose tabs are followed: the one that the address names (`sidepanel.html?window=3`), or its own. */
async function findWindow(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get("window");
  return named === null ? (await browser.windows.getCurrent()).id : Number(named);
}

async function open(): Promise<void> {
  const [windowId, settings] = await Promise.all([findWindow(), loadSettings()]);
  const words = await loadTranslator(settings);
  const root = document.getElementById("root");
  if (root && windowId !== undefined)
    render(<SidePanel windowId={windowId} first={settings} words={words} />, root);
}

void open();
