/**
 * `npm start [-- URL]`: builds the extension and opens it in a Chromium of its own, on the sample policy or on URL,
 * with the panel open. Without a display it prints the summary and writes a screenshot instead.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root, runNode } from "./run-step.mjs";
import { setUp } from "./set-up.mjs";

const PICTURE = join(root, ".output/smallprint.png");
/** A page that is not read by then is no policy, or does not answer. */
const PATIENCE_MS = 30_000;

function hasDisplay() {
  if (process.env.SMALLPRINT_HEADLESS === "1") return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show({ context }, url) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log(`Open: ${url}\nClose the window to end.`);
  await context.waitForEvent("close", { timeout: 0 });
}

/** Reads the page as the popup shows it: what is printed is what the extension says. */
async function print({ context, worker }, url) {
  try {
    const page = await context.newPage();
    await page.goto(url);
    const tabId = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html?tab=${tabId}`);
    const main = popup.locator("main");
    await popup.locator("main:has(h1):not(:has([role=progressbar]))").waitFor({ timeout: PATIENCE_MS });
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is drawn, line by line.
    console.log(`\n${(await main.innerText()).replace(/\n{2,}/g, "\n")}\n`);
    await popup.close();
    await page.bringToFront();
    mkdirSync(join(root, ".output"), { recursive: true });
    await page.screenshot({ path: PICTURE });
    console.log(`No display, so here is a picture of it: ${PICTURE}`);
  } finally {
    await context.close();
  }
}

async function main() {
  setUp();
  const { findBrowser } = await import("./find-browser.mjs");
  const browser = await findBrowser();
  const built = await runNode([join("node_modules", "wxt/bin/wxt.mjs"), "build"], { quiet: true });
  if (built !== 0) throw new Error("The extension could not be built; `npm run build` says why.");
  const asked = process.argv[2];
  if (asked !== undefined && !URL.canParse(asked)) throw new Error(`${asked} is not an address.`);
  const { openExtension, servePolicy } = await import("./open-extension.mjs");
  const { url, server } = asked ? { url: asked } : await servePolicy();
  const headless = !hasDisplay();
  await (headless ? print : show)(await openExtension(browser, headless), url);
  server?.close();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
