import { test as base, expect } from "@playwright/test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findFirefox } from "../../scripts/find-firefox.mjs";
import { folderOf } from "./fixtures";
import { startPageServer } from "./page-server";

// A smoke test of the Firefox package in a real Firefox, driven over WebDriver BiDi. Playwright cannot load extensions
// into Firefox. Pages of the extension are opened at a fixed address, which a preference gives it.

const firefox = findFirefox();
const ID = "smallprint@smallprint.invalid";
const UUID = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
const STATEMENT = "in the free version we share your device identifier";

type Firefox = {
  readonly browser: Browser;
  readonly origin: string;
  /** Opens a page of the extension. */
  readonly own: (path: string) => Promise<Page>;
};

/** One Firefox for all tests, because it takes seconds to start; each opens tabs of its own. */
const test = base.extend<object, { session: Firefox }>({
  session: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
    async ({}, use) => {
      const server = await startPageServer();
      const browser = await launch(firefox ?? "");
      await use({ browser, origin: server.origin, own: (path) => openOwn(browser, path) });
      await browser.close();
      await server.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

async function launch(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }) },
  });
  await browser.installExtension(folderOf("firefox-mv3"));
  return browser;
}

async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // The page loads, but Firefox never says so to its driver.
  await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1000 }).catch(() => undefined);
  await expect.poll(() => textOf(page), { timeout: 20_000 }).not.toBe("");
  return page;
}

test.describe.configure({ timeout: 90_000 });
test.skip(!firefox, "No Firefox 140 or newer here; `npm run test:firefox` installs one as root on Debian.");

const textOf = (page: Page) => page.evaluate(() => document.body?.textContent ?? "");

/** What the extension knows of the tab with a page: its number and what is on its button. */
async function tabOf(own: Page, url: string): Promise<{ id: number; badge: string }> {
  return own.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const tab = (await browser.tabs.query({})).findLast((candidate) => candidate.url === wanted);
    if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}`);
    return { id: tab.id, badge: await browser.action.getBadgeText({ tabId: tab.id }) };
  }, url);
}

/** Opens the sample policy, and waits until its badge says that it was read. */
async function readPolicy({ browser, origin, own }: Firefox) {
  const page = await browser.newPage();
  await page.goto(`${origin}/privacy`);
  const options = await own("options.html");
  await expect
    .poll(async () => (await tabOf(options, `${origin}/privacy`)).badge, { timeout: 20_000 })
    .toMatch(/^(\d+|§)$/);
  return { page, options, tab: (await tabOf(options, `${origin}/privacy`)).id };
}

const lit = (page: Page) => page.evaluate(() => CSS.highlights.size);

/** Clicks the first element of a page whose text has these words. */
async function clickText(page: Page, words: string): Promise<void> {
  const [element] = await page.$$(`::-p-text(${words})`);
  if (!element) throw new Error(`nothing says: ${words}`);
  await element.click();
}

test("a policy is noticed, read and badged; the popup shows it and lights up a sentence", async ({
  session,
}) => {
  const { page, tab } = await readPolicy(session);
  const popup = await session.own(`popup.html?tab=${tab}`);
  await expect.poll(() => textOf(popup)).toContain("Yes: shared with advertisers");
  await clickText(popup, STATEMENT);
  await expect.poll(() => lit(page)).toBe(1);
});

test("the panel opens by itself where the user wants it", async ({ session }) => {
  const options = await session.own("options.html");
  await options.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    await browser.storage.local.set({ settings: { autoPanel: true } });
  });
  const { page } = await readPolicy(session);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll("html > div").length)).toBe(1);
  const panel = await page.evaluate(() => {
    const host = document.querySelector("html > div");
    return { shadow: host?.shadowRoot ?? null, width: host?.getBoundingClientRect().width };
  });
  expect(panel.shadow).toBeNull();
});

test("a page that is no policy is left alone", async ({ session }) => {
  const page = await session.browser.newPage();
  await page.goto(`${session.origin}/recipe.html`);
  // That the detector runs on this server's pages shows when a policy is opened after it.
  const { options } = await readPolicy(session);
  expect((await tabOf(options, `${session.origin}/recipe.html`)).badge).toBe("");
});

test("what is chosen on the options page is kept", async ({ session }) => {
  const options = await session.own("options.html");
  await clickText(options, "Dark");
  const settings = () =>
    options.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return (await browser.storage.local.get("settings")).settings;
    });
  await expect.poll(settings).toMatchObject({ theme: "dark" });
});

test("the sample policy is read inside the extension", async ({ session }) => {
  const sample = await session.own("sample.html");
  await expect.poll(() => sample.evaluate(() => document.querySelectorAll("html > div").length)).toBe(1);
});

test("with the access to sites withheld nothing is noticed, until the toolbar button is pressed", async ({
  session,
}) => {
  const page = await session.browser.newPage();
  await page.goto(`${session.origin}/recipe.html`);
  const options = await session.own("options.html");
  const { id } = await tabOf(options, `${session.origin}/recipe.html`);
  const removed = await options.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    return browser.permissions.remove({ origins: ["http://*/*", "https://*/*"] });
  });
  expect(removed).toBe(true);
  await page.goto(`${session.origin}/privacy`);
  const before = await session.own(`popup.html?tab=${id}`);
  await expect.poll(() => textOf(before)).toContain("has not looked at this page");

  await page.bringToFront();
  expect(await pressButton(session.browser)).toContain("/popup.html");
  const url = `${session.origin}/privacy`;
  await expect.poll(() => summaryOf(options, url), { timeout: 20_000 }).toContain("shared-for-ads");
  const popup = await session.own(`popup.html?tab=${id}`);
  await expect.poll(() => textOf(popup)).toContain("Yes: shared with advertisers");
  await clickText(popup, STATEMENT);
  await expect.poll(() => lit(page)).toBe(1);
});

/**
 * Presses the toolbar button over the page in front, as its key does (`triggerAction` is what the browser runs for
 * `_execute_action`): to Firefox a gesture of the user, which grants `activeTab`. Answers the address of the popup that
 * opens.
 */
async function pressButton(browser: Browser): Promise<string> {
  const { send } = connectionOf(browser);
  const tree = await send("browsingContext.getTree", { "moz:scope": "chrome" });
  const contexts = tree.result.contexts as readonly { context: string; url: string }[];
  const window = contexts.find(({ url }) => url.endsWith("/browser.xhtml"));
  const press = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    const popup = () => document.querySelector(".webextension-popup-browser")?.currentURI?.spec ?? "";
    while (!popup().endsWith("/popup.html")) await new Promise((resolve) => requestAnimationFrame(resolve));
    return popup();
  })()`;
  const pressed = await send("script.evaluate", {
    expression: press,
    target: { context: window?.context },
    awaitPromise: true,
    userActivation: true,
  });
  return String(pressed.result.result?.value ?? JSON.stringify(pressed.result));
}

type Answer = {
  readonly result: Record<string, unknown> & { readonly result?: { readonly value?: unknown } };
};
type Connection = { readonly send: (method: string, params: object) => Promise<Answer> };

/** The line to the browser itself: what stands around pages has no commands of its own. */
function connectionOf(browser: Browser): Connection {
  const connection: Connection = Reflect.get(browser, "connection");
  return { send: (method, params) => connection.send(method, params) };
}

/** What is remembered of a page, as text. */
async function summaryOf(own: Page, url: string): Promise<string> {
  return own.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    return JSON.stringify(await browser.storage.session.get(`summary:${wanted}`));
  }, url);
}
