import type { BrowserContext, Page } from "@playwright/test";
import { summarySchema } from "../../src/analysis/types";
import { openBeside } from "./beside";
import { type Extension, expect, test } from "./fixtures";

const READ = /^(\d+|§)$/;

/** Makes a tab the one in front of its window, without a click. */
async function bringToFront(extension: Extension, page: Page): Promise<void> {
  const tab = await extension.tabOf(page);
  await (await extension.background()).evaluate((tabId) => chrome.tabs.update(tabId, { active: true }), tab);
}

async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

test("the side panel shows the summary of the tab in front, and follows it", async ({
  extension,
  server,
}) => {
  const other = await openTab(extension.context, `${server.origin}/recipe.html`);
  const policy = await openTab(extension.context, `${server.origin}/privacy`);
  const beside = await openBeside(extension, policy);
  await expect(beside.getByRole("main")).toContainText("Yes: shared with advertisers");

  await bringToFront(extension, other);
  await expect(beside.getByRole("heading", { name: "No policy was noticed here" })).toBeVisible();
  await other.goto(`${server.origin}/privacy?again`);
  await expect(beside.getByRole("main")).toContainText("Yes: shared with advertisers");
  await other.goto(`${server.origin}/recipe.html`);
  await expect(beside.getByRole("heading", { name: "No policy was noticed here" })).toBeVisible();

  await bringToFront(extension, policy);
  await beside.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => policy.evaluate(() => CSS.highlights.size)).toBe(1);
});

test("beside an ordinary page nothing is put into it before it is asked for", async ({
  extension,
  server,
}) => {
  const page = await openTab(extension.context, `${server.origin}/recipe.html`);
  const beside = await openBeside(extension, page);
  await expect(beside.getByRole("heading", { name: "No policy was noticed here" })).toBeVisible();
  const tab = await extension.tabOf(page);
  const hasReader = async () =>
    (await extension.background()).evaluate(
      (tabId) =>
        chrome.tabs.sendMessage(tabId, { protocol: 1, type: "ping" }).then(
          (answer) => answer === true,
          () => false,
        ),
      tab,
    );
  expect(await hasReader()).toBe(false);
  await beside.getByRole("button", { name: "Look for a policy" }).click();
  await expect(beside.getByRole("heading", { name: "This page is not a privacy policy" })).toBeVisible();
  expect(await hasReader()).toBe(true);
});

test("the popup offers the browser's side panel", async ({ extension, server }) => {
  const page = await openTab(extension.context, `${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  const popup = await extension.popupOf(page);
  const closed = popup.waitForEvent("close");
  await popup.getByRole("button", { name: "Open in the browser’s side panel" }).click();
  await closed;
  const places = async () =>
    (await extension.background()).evaluate(async () =>
      (await chrome.runtime.getContexts({})).map(({ contextType }) => String(contextType)),
    );
  await expect.poll(places).toContain("SIDE_PANEL");
});

test("the sheet to print holds every statement and every quote", async ({ extension, server }) => {
  const page = await openTab(extension.context, `${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  const popup = await extension.popupOf(page);
  const opened = extension.context.waitForEvent("page");
  await popup.getByRole("button", { name: "Print" }).click();
  const sheet = await opened;
  const again = sheet.getByRole("button", { name: "Print" });
  await expect(again).toBeVisible();
  const key = `summary:${server.origin}/privacy`;
  const summary = await (await extension.background()).evaluate(
    async (name): Promise<unknown> =>
      Reflect.get(Object((await chrome.storage.session.get(name))[name]), "summary"),
    key,
  );
  const quotes = await sheet.locator("q").allTextContents();
  const wanted = summarySchema
    .parse(summary)
    .facts.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((quote) => !quotes.includes(quote))).toEqual([]);

  await sheet.evaluate(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await again.click();
  expect(await sheet.evaluate(() => Reflect.get(window, "printed"))).toBe(true);
  await sheet.emulateMedia({ media: "print" });
  await expect(again).toBeHidden();
});
