import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { analyzeInSlices } from "../src/analysis/analyze";
import { createDesk } from "../src/extension/desk";
import type { Analyst } from "../src/extension/page-reading";
import { serve } from "../src/extension/serve";
import { loadSettings } from "../src/extension/settings";
import { createPause } from "../src/extension/slices";
import { keepStorageFromPages } from "../src/extension/trusted-storage";
import { translatorFor } from "./language/translate";

const analyse: Analyst = (policy, onProgress) =>
  analyzeInSlices(policy, { onProgress, pause: createPause() });

export default defineBackground(() => {
  const desk = createDesk(async ({ id, params }) => translatorFor(await loadSettings())(id, params));
  serve(desk, analyse);
  void keepStorageFromPages();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
});
