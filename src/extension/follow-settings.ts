import browser from "webextension-polyfill";
import { type Desk, tabOf } from "./desk";
import { followSettings } from "./page-link";
import { type Settings, watchSettings } from "./settings";

/**
 * What stands outside of our own pages follows the settings at once: the titles of toolbar buttons, and panels that
 * are open in pages. (Scripts in pages cannot read the settings by themselves.)
 */
export function serveSettings(desk: Desk): void {
  watchSettings((settings, before) => {
    const reworded = settings.language !== before.language;
    if (reworded || settings.theme !== before.theme)
      void followEverywhere(desk, settings, reworded).catch(() => undefined);
  });
}

async function followEverywhere(desk: Desk, settings: Settings, reworded: boolean): Promise<void> {
  const words = desk.wordsFile(settings);
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(
    ids.map(async (id) => {
      const tab = reworded ? await tabOf(id) : undefined;
      if (tab) await desk.reword(tab);
      await followSettings(id, settings, words).catch(() => undefined);
    }),
  );
}
