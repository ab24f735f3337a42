import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Worker,
} from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";
import type { Words } from "../../src/wording";
import { type PageServer, startPageServer } from "./page-server";

/** Which build is loaded: the package as it ships, or the one whose panel can be looked into. */
type Build = "chrome-mv3" | "chrome-mv3-open";

export type Extension = {
  readonly context: BrowserContext;
  readonly id: string;
  /** The background, woken if it sleeps. */
  readonly background: () => Promise<Worker>;
  /** The number of a page's tab. */
  readonly tabOf: (page: Page) => Promise<number>;
  /** The popup of a page, as a page of its own. */
  readonly popupOf: (page: Page) => Promise<Page>;
  /** What stands on the toolbar button of a page. */
  readonly badgeOf: (page: Page) => Promise<{ text: string; title: string }>;
  /** Changes settings as the options page would. */
  readonly setSettings: (settings: Record<string, unknown>) => Promise<void>;
};

type Fixtures = { build: Build; words: Words | undefined; extension: Extension; server: PageServer };

export const test = base.extend<Fixtures>({
  build: ["chrome-mv3-open", { option: true }],
  words: [undefined, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
  server: async ({}, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  },
  extension: async ({ build, words }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "smallprint-"));
    const folder = words ? withWords(words, folderOf(build), join(profile, "extension")) : folderOf(build);
    const context = await launch(folder, join(profile, "browser"));
    await use(await meet(context));
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});
export { expect };

/** Where a build lies. */
export function folderOf(build: Build | "firefox-mv3"): string {
  const folder = fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run \`npm test\`, or build first.`);
  return folder;
}

/** A copy of a build that has other words in the place of English. */
function withWords(words: Words, build: string, copy: string): string {
  cpSync(build, copy, { recursive: true });
  writeFileSync(
    join(copy, "words-en.js"),
    `globalThis.smallprintWords = { ...globalThis.smallprintWords, en: ${JSON.stringify(words)} };`,
  );
  return copy;
}

async function launch(folder: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    // Playwright turns extensions off unless this one is named twice.
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
}

async function meet(context: BrowserContext): Promise<Extension> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const id = new URL(worker.url()).host;
  await closeWelcome(context);
  const background = async () => context.serviceWorkers()[0] ?? (await wake(context, id));
  const tabOf = async (page: Page) => {
    const url = page.url();
    const closed = url.startsWith("chrome:");
    if (closed) await page.bringToFront();
    return (await background()).evaluate(
      async ([wanted, isClosed]) => {
        const tabs = await chrome.tabs.query(isClosed ? { active: true } : {});
        // The address of a browser's own page is kept from extensions; such a page was brought to the front.
        const tab = tabs.findLast((candidate) => isClosed || candidate.url === wanted);
        if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}`);
        return tab.id;
      },
      [url, closed] as const,
    );
  };
  return {
    context,
    id,
    background,
    tabOf,
    popupOf: async (page) => {
      const tab = await tabOf(page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return popup;
    },
    badgeOf: async (page) => {
      const tabId = await tabOf(page);
      return (await background()).evaluate(
        async (tab) => ({
          text: await chrome.action.getBadgeText({ tabId: tab }),
          title: await chrome.action.getTitle({ tabId: tab }),
        }),
        tabId,
      );
    },
    setSettings: async (settings) => {
      await (await background()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
    },
  };
}

/** The page of the first install opens by itself; it has a test of its own. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((page) => page.url().endsWith("/welcome.html"));
  await expect.poll(welcome, { message: "the page of the first install" }).toBeDefined();
  await welcome()?.close();
}

/** A stopped background is started by any message; the options page sends none, but asks for its storage. */
async function wake(context: BrowserContext, id: string): Promise<Worker> {
  const started = context.waitForEvent("serviceworker");
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(() => chrome.runtime.sendMessage({}));
  const worker = await started;
  await page.close();
  return worker;
}
