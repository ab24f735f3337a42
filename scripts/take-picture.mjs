/** Takes the first picture for the stores: the sample policy with the panel beside it and a sentence lit. Needs a build. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { openExtension, servePolicy } from "./open-extension.mjs";
import { root } from "./run-step.mjs";

const PICTURE = join(root, ".output/store-panel.png");

const { url, server } = await servePolicy();
const { context, worker } = await openExtension(await findBrowser(), true);
const page = await context.newPage();
await page.emulateMedia({ reducedMotion: "reduce" });
await page.goto(url);
// The panel's shadow root is closed to Playwright too; the popup lights the same sentence.
const tabId = await worker.evaluate(
  async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
);
const popup = await context.newPage();
await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html?tab=${tabId}`);
await popup.getByText("in the free version we share your device identifier").first().click();
await page.waitForFunction(() => CSS.highlights.size === 1);
await page.bringToFront();
mkdirSync(join(root, ".output"), { recursive: true });
await page.screenshot({ path: PICTURE });
await context.close();
server.close();
console.log(PICTURE);
