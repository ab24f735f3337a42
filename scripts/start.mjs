/**
 * `npm start [-- URL]`: builds the extension and opens it in a Chromium of its own, on the sample policy or on URL,
 * with the panel open. Without a display it prints the summary and writes a screenshot instead.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runNode } from "./run-step.mjs";
import { setUp } from "./set-up.mjs";

const EXTENSION = join(root, ".output/chrome-mv3");
const PICTURE = join(root, ".output/smallprint.png");
/** A page that is not read by then is no policy, or does not answer. */
const PATIENCE_MS = 30_000;

/** Serves the sample policy on this machine alone. */
async function servePolicy() {
  const html = readFileSync(join(root, "assets/sample-policy.html"));
  const server = createServer((request, response) => {
    const found = request.url === "/privacy";
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(found ? html : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://localhost:${server.address().port}/privacy`, server };
}

function hasDisplay() {
  if (process.env.SMALLPRINT_HEADLESS === "1") return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A browser with the extension and a profile of its own, whose panel opens by itself on a policy. */
async function open(executablePath, headless) {
  const { chromium } = await import("@playwright/test");
  const profile = mkdtempSync(join(tmpdir(), "smallprint-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    chromiumSandbox: process.platform === "linux" && process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  process.on("exit", () => removeProfile(profile));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(() => chrome.storage.local.set({ settings: { autoPanel: true } }));
  return { context, worker };
}

/** The browser may still be writing when it says that it has closed; what it leaves is small and in a temporary folder. */
function removeProfile(profile) {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

async function show(executablePath, url) {
  const { context } = await open(executablePath, false);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log(`Open: ${url}\nClose the window to end.`);
  await context.waitForEvent("close", { timeout: 0 });
}

/** Reads the page as the popup shows it: what is printed is what the extension says. */
async function print(executablePath, url) {
  const { context, worker } = await open(executablePath, true);
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
  const { url, server } = asked ? { url: asked } : await servePolicy();
  await (hasDisplay() ? show : print)(browser, url);
  server?.close();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
