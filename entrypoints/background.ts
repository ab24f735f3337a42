import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { analyzeInSlices } from "../src/analysis/analyze";
import type { Message } from "../src/analysis/types";
import { serveMenus } from "../src/extension/context-menus";
import { createDesk } from "../src/extension/desk";
import type { Analyst } from "../src/extension/page-reading";
import { openPanel, serve } from "../src/extension/serve";
import { loadSettings } from "../src/extension/settings";
import { createPause } from "../src/extension/slices";
import { keepStorageFromPages } from "../src/extension/trusted-storage";
import { toolbarText } from "../src/wording/toolbar-text";
import { languageOf, wordsFileOf } from "./language/language";

const analyse: Analyst = (policy, onProgress) =>
  analyzeInSlices(policy, { onProgress, pause: createPause() });

export default defineBackground(() => {
  const translate = async ({ id, params }: Message) =>
    toolbarText(languageOf(await loadSettings()), id, params);
  const desk = createDesk({ translate, wordsFile: wordsFileOf });
  serve(desk, analyse);
  serveMenus(desk, translate, (tab) => openPanel(desk, tab, { focus: true, toggle: false }));
  void keepStorageFromPages();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
});
