import "../../src/ui/tokens.css";
import "../../src/ui/smallprint.css";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { loadSettings, type Settings, saveSettings, watchSettings } from "../../src/extension/settings";
import { FirstRun } from "../../src/ui/first-run";
import { Surface } from "../../src/ui/surface";
import type { Translate } from "../../src/wording";
import { loadTranslator } from "../language/translate";
import { useTranslator } from "../language/use-translator";

type WelcomeProps = {
  readonly words: Translate;
  readonly first: Settings;
  readonly pinned: boolean | undefined;
};

function Welcome({ words, first, pinned }: WelcomeProps) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const t = useTranslator(settings, words, "first-run.title");
  return (
    <Surface theme={settings.theme} t={t}>
      <FirstRun
        t={t}
        autoDetect={settings.autoDetect}
        onAutoDetect={async (autoDetect) => setSettings(await saveSettings({ autoDetect }))}
        onTrySample={() => void browser.tabs.create({ url: browser.runtime.getURL("sample.html") })}
        pinned={pinned}
      />
    </Surface>
  );
}

/** Whether the button stands in the toolbar; undefined where the browser does not tell. */
async function isPinned(): Promise<boolean | undefined> {
  const settings = await browser.action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar;
}

async function open(): Promise<void> {
  const [settings, pinned] = await Promise.all([loadSettings(), isPinned()]);
  const words = await loadTranslator(settings);
  const root = document.getElementById("root");
  if (root) render(<Welcome words={words} first={settings} pinned={pinned} />, root);
}

void open();
