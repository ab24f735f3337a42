import "../../src/ui/tokens.css";
import "../../src/ui/smallprint.css";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import {
  exportSettings,
  importSettings,
  loadSettings,
  resetSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from "../../src/extension/settings";
import { forgetSummaries, remembered } from "../../src/extension/summary-store";
import { OPTIONS_TABS, OptionsPage, type OptionsTab, type Shortcut } from "../../src/ui/options-page";
import { Surface } from "../../src/ui/surface";
import { LANGUAGES, type Translate } from "../../src/wording";
import { loadTranslator } from "../language/translate";
import { useTranslator } from "../language/use-translator";
import { saveFile } from "../views/deliver";
import { accuracyFigures } from "./accuracy-figures";

type Stored = { readonly summaries: number; readonly bytes: number };
type OptionsProps = {
  readonly words: Translate;
  readonly firstSettings: Settings;
  readonly firstStored: Stored;
  readonly shortcuts: readonly Shortcut[];
};

/** The tab that the address names (`options.html#privacy`), else the first. */
function tabInAddress(): OptionsTab {
  return OPTIONS_TABS.find((tab) => location.hash === `#${tab}`) ?? "general";
}

function useTab(): [OptionsTab, (tab: OptionsTab) => void] {
  const [tab, setTab] = useState(tabInAddress);
  useEffect(() => {
    const follow = () => setTab(tabInAddress());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return [tab, (next) => location.replace(`#${next}`)];
}

function Options({ words, firstSettings, firstStored, shortcuts }: OptionsProps) {
  const [settings, setSettings] = useState(firstSettings);
  const [stored, setStored] = useState(firstStored);
  const [tab, setTab] = useTab();
  useEffect(() => watchSettings(setSettings), []);
  const t = useTranslator(settings, words, "options.title");
  const recount = async () => setStored(await remembered());
  const change = async (part: Partial<Settings>) => {
    setSettings(await saveSettings(part));
    if (part.remember) await recount();
  };
  const forget = async () => {
    await forgetSummaries();
    await recount();
  };
  return (
    <Surface theme={settings.theme} t={t}>
      <OptionsPage
        {...{ settings, t, tab, stored, shortcuts }}
        onTab={setTab}
        onChange={change}
        languages={LANGUAGES}
        onForgetSummaries={forget}
        onDeleteAll={async () => {
          await forget();
          setSettings(await resetSettings());
        }}
        onExport={() => saveFile(exportSettings(settings))}
        onImport={async (text) => {
          const imported = await importSettings(text);
          if (imported) setSettings(imported);
          return imported ? null : "options.import-failed";
        }}
        onOpenShortcuts={SHORTCUTS_PAGE && (() => void browser.tabs.create({ url: SHORTCUTS_PAGE }))}
        accuracy={accuracyFigures}
        version={browser.runtime.getManifest().version}
        licences={__LICENCES__}
      />
    </Surface>
  );
}

/** Where the browser has its shortcuts; Firefox lets no extension open that page. */
const SHORTCUTS_PAGE = import.meta.env.FIREFOX ? undefined : "chrome://extensions/shortcuts";

/** The keys that open Smallprint, as the browser has them now; Firefox for Android has none. */
async function findShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return commands.map(({ name, shortcut }) => ({ name: `command.${name}`, keys: shortcut ?? "" }));
}

async function open(): Promise<void> {
  const [settings, stored, shortcuts] = await Promise.all([loadSettings(), remembered(), findShortcuts()]);
  const words = await loadTranslator(settings);
  const root = document.getElementById("root");
  if (root)
    render(
      <Options words={words} firstSettings={settings} firstStored={stored} shortcuts={shortcuts} />,
      root,
    );
}

void open();
