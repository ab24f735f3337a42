import "../../src/ui/tokens.css";
import "../../src/ui/smallprint.css";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { loadSettings, type Settings, saveSettings, watchSettings } from "../../src/extension/settings";
import { FirstRun } from "../../src/ui/first-run";
import { Surface } from "../../src/ui/surface";
import { translatorFor } from "../language/translate";

function Welcome({ first, pinned }: { readonly first: Settings; readonly pinned: boolean | undefined }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const t = translatorFor(settings);
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
  const t = translatorFor(settings);
  document.documentElement.lang = t.language;
  document.title = t("first-run.title");
  const root = document.getElementById("root");
  if (root) render(<Welcome first={settings} pinned={pinned} />, root);
}

void open();
