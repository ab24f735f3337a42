import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { analyzeInSlices } from "../src/analysis/analyze";
import { createDesk } from "../src/extension/desk";
import type { Analyst } from "../src/extension/page-reading";
import { serve } from "../src/extension/serve";
import { loadSettings } from "../src/extension/settings";
import { translatorFor } from "./language/translate";

/** Lets messages and clicks through between two slices of a long policy. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const analyse: Analyst = (policy, onProgress) => analyzeInSlices(policy, { onProgress, pause });

export default defineBackground(() => {
  const desk = createDesk(async ({ id, params }) => translatorFor(await loadSettings())(id, params));
  serve(desk, analyse);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
});
