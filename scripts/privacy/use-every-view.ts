import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page, type Worker } from "@playwright/test";
import { root } from "../run-step.mjs";
import { startLoggingProxy } from "./logging-proxy";

const SITES = { policy: "http://policy.example/privacy", other: "http://other.example/recipe" };
const PAGES = {
  [SITES.policy]: readFileSync(join(root, "assets/sample-policy.html"), "utf8"),
  [SITES.other]:
    "<!doctype html><title>Soup</title><h1>Soup</h1><p>Boil two litres of water, and add an onion.</p>",
};
/** What a reader of the sample policy is shown, and can click. */
const STATEMENT = "in the free version we share your device identifier";
const READ = /^(\d+|§)$/;
const PATIENCE = { timeout: 30_000 };

/** What one session of a browser asked its proxy for, what was done in it, and what its pages complained of. */
export type Session = {
  readonly requests: readonly string[];
  readonly views: readonly string[];
  readonly complaints: readonly string[];
};

/** What is to be done in a session beside looking at the pages. */
type Visit = {
  readonly browser: string;
  /** The folder of an unpacked extension. */
  readonly extension?: string;
  /** Asked every 200 ms before the session ends, 60 s at most: whether it has seen enough. */
  readonly enough?: (requests: readonly string[]) => boolean;
};

/** Looks at the same pages with or without the extension, through a proxy that writes everything down. */
export async function visit({ browser, extension, enough = () => true }: Visit): Promise<Session> {
  const proxy = await startLoggingProxy(PAGES);
  const profile = mkdtempSync(join(tmpdir(), "smallprint-privacy-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    chromiumSandbox: process.platform === "linux" && process.getuid?.() !== 0,
    proxy: { server: proxy.address, bypass: "<-loopback>" },
    args: extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [],
  });
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  try {
    const views = extension ? await useEveryView(context, extension) : await lookAtPages(context);
    await expect
      .poll(() => enough(proxy.requests), { timeout: 60_000 })
      .toBe(true)
      .catch(() => undefined);
    return { requests: [...proxy.requests], views, complaints };
  } finally {
    await context.close();
    await proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function lookAtPages(context: BrowserContext): Promise<string[]> {
  await open(context, SITES.other);
  const page = await open(context, SITES.policy);
  await page.reload();
  return [];
}

/** The same pages, and everything that the extension has to show on them. */
async function useEveryView(context: BrowserContext, folder: string): Promise<string[]> {
  const views: string[] = [];
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const own = `chrome-extension://${new URL(worker.url()).host}`;
  await open(context, SITES.other);
  const page = await open(context, SITES.policy);
  const tab = await tabThatIsRead(worker);
  views.push(`detector on ${SITES.other} and ${SITES.policy}`, "background: analysis and badge");

  const popup = await open(context, `${own}/popup.html?tab=${tab}`);
  await popup.getByText(STATEMENT).first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), PATIENCE).toBe(1);
  views.push("popup: summary; a click on a statement lights its sentence in the page");

  await worker.evaluate(() => chrome.storage.local.set({ settings: { autoPanel: true } }));
  await page.reload();
  await expect(page.locator("html > div")).toHaveCount(1, PATIENCE);
  await tabThatIsRead(worker);
  views.push("panel in the page");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".html") && name !== "popup.html")) {
    views.push(await useOwnPage(context, `${own}/${file}?tab=${tab}`, file));
  }
  return views;
}

/** The number of the policy's tab, once its badge says that it was read. */
async function tabThatIsRead(worker: Worker): Promise<number> {
  const read = () =>
    worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return { tab: tab?.id ?? -1, text: await chrome.action.getBadgeText({ tabId: tab?.id ?? -1 }) };
    }, SITES.policy);
  await expect.poll(async () => (await read()).text, PATIENCE).toMatch(READ);
  return (await read()).tab;
}

/** Opens a page of the extension and walks through its tabs, where it has some. */
async function useOwnPage(context: BrowserContext, url: string, name: string): Promise<string> {
  const page = await open(context, url);
  await expect(page.getByRole("heading").first()).toBeVisible(PATIENCE);
  const tabs = await page.locator("nav .tabs button").all();
  for (const tab of tabs) await tab.click();
  return tabs.length > 0 ? `${name}, with its ${tabs.length} tabs` : name;
}

/** Whether a folder is a built extension. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, "manifest.json"));
}

/**
 * What to compare: for the sites of ours every request with its whole address, for the browser's own (it looks for
 * updates) the host, because the rest differs from time to time.
 */
export function comparable(requests: readonly string[]): Set<string> {
  const ours = Object.values(SITES).map((url) => new URL(url).host);
  return new Set(
    requests.map((line) => {
      const [method = "", address = ""] = line.split(" ");
      const host = method === "CONNECT" ? address : new URL(address).host;
      return ours.includes(host) ? line : `… ${host}`;
    }),
  );
}
