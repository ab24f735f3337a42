import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { analyzeInSlices } from "../src/analysis/analyze";
import { createDesk } from "../src/extension/desk";
import type { Analyst } from "../src/extension/page-reading";
import { serve } from "../src/extension/serve";
import { loadSettings } from "../src/extension/settings";
import { createPause } from "../src/extension/slices";
import { keepStorageFromPages } from "../src/extension/trusted-storage";
import { wordsFileOf } from "./language/language";
import { toolbarTranslator } from "./language/toolbar";

const analyse: Analyst = (policy, onProgress) =>
  analyzeInSlices(policy, { onProgress, pause: createPause() });

export default defineBackground(() => {
  const desk = createDesk({
    translate: async ({ id, params }) => toolbarTranslator(await loadSettings())(id, params),
    wordsFile: wordsFileOf,
  });
  serve(desk, analyse);
  void keepStorageFromPages();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
});
