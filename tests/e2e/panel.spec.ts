import type { Page } from "@playwright/test";
import { type Extension, expect, test } from "./fixtures";
import type { PageServer } from "./page-server";

/** Opens the panel as a person does: from the popup. */
async function openPanel(extension: Extension, page: Page) {
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(/^(\d+|§)$/);
  const popup = await extension.popupOf(page);
  const closed = popup.waitForEvent("close");
  await popup.getByRole("button", { name: "Open beside the page" }).click();
  await closed;
  await page.bringToFront();
  const panel = page.getByRole("complementary", { name: "Smallprint summary" });
  await expect(panel).toBeVisible();
  return panel;
}

async function policyWithFocus(extension: Extension, server: PageServer): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await page.getByRole("link", { name: "Harbours" }).focus();
  return page;
}

const inFocus = () => document.activeElement?.textContent ?? "";

test("the panel opens, shows the same summary, closes by Esc and gives the focus back", async ({
  extension,
  server,
}) => {
  const page = await policyWithFocus(extension, server);
  const panel = await openPanel(extension, page);
  await expect(panel).toContainText("Yes: shared with advertisers");
  expect(await page.evaluate(inFocus)).not.toBe("Harbours");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  expect(await page.evaluate(inFocus)).toBe("Harbours");
});

test("a statement in the panel lights up its sentence; closing puts it out", async ({
  extension,
  server,
}) => {
  const page = await policyWithFocus(extension, server);
  const panel = await openPanel(extension, page);
  await panel.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("the key for the panel opens it and closes it", async ({ extension, server }) => {
  const page = await policyWithFocus(extension, server);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(/^(\d+|§)$/);
  // Keys of the browser's own do not reach a browser without a window, so the command is given from inside.
  const press = async () => {
    await page.bringToFront();
    await (await extension.background()).evaluate(() => {
      Reflect.get(chrome.commands.onCommand, "dispatch").call(chrome.commands.onCommand, "toggle-panel");
    });
  };
  const panel = page.getByRole("complementary", { name: "Smallprint summary" });
  await press();
  await expect(panel).toBeVisible();
  await press();
  await expect(panel).toHaveCount(0);
});

test("side and width are remembered", async ({ extension, server }) => {
  const page = await policyWithFocus(extension, server);
  const panel = await openPanel(extension, page);
  await expect.poll(async () => (await panel.boundingBox())?.x).toBeGreaterThan(600);
  await panel.getByRole("button", { name: "Move to the left side" }).click();
  await expect.poll(async () => (await panel.boundingBox())?.x).toBe(0);
  const handle = panel.getByRole("slider", { name: "Width of the panel" });
  await handle.focus();
  await page.keyboard.press("End");
  await expect.poll(async () => (await panel.boundingBox())?.width).toBe(640);

  await page.reload();
  const again = await openPanel(extension, page);
  await expect.poll(async () => (await again.boundingBox())?.x).toBe(0);
  await expect.poll(async () => (await again.boundingBox())?.width).toBe(640);
});

test("a page's styles and keys do not reach the panel, nor the panel's keys the page", async ({
  extension,
  server,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/hostile.html`);
  const panel = await openPanel(extension, page);
  await expect.poll(async () => (await panel.boundingBox())?.width).toBe(400);
  await expect.poll(async () => (await panel.boundingBox())?.height).toBe(800);
  const heading = panel.getByRole("heading", { level: 1 });
  expect(await heading.evaluate((element) => getComputedStyle(element).fontSize)).toBe("20px");
  await page.keyboard.press("a");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => Reflect.get(window, "keys"))).toEqual([]);
  await expect(page.locator("img")).toHaveCount(0);
});

test.describe("as it ships", () => {
  test.use({ build: "chrome-mv3" });

  test("the panel's shadow root is closed to the page", async ({ extension, server }) => {
    await extension.setSettings({ autoPanel: true });
    const page = await extension.context.newPage();
    await page.goto(`${server.origin}/privacy`);
    const host = page.locator("html > div");
    await expect(host).toHaveCount(1);
    expect(await host.evaluate(({ shadowRoot }) => shadowRoot)).toBeNull();
  });
});

test("the rail shows which part of the policy is on the screen", async ({ extension, server }) => {
  const page = await policyWithFocus(extension, server);
  const panel = await openPanel(extension, page);
  const bracket = async () => {
    const box = await panel.locator(".rail__view").boundingBox();
    const rail = await panel.locator(".rail__doc").boundingBox();
    return box && rail ? (box.y + box.height - rail.y) / rail.height : 0;
  };
  await expect.poll(bracket).toBeGreaterThan(0.05);
  expect(await bracket()).toBeLessThan(0.6);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(bracket).toBeGreaterThan(0.95);
});

test("printing from the panel prints the summary, and printing the page prints no panel", async ({
  extension,
  server,
}) => {
  const page = await policyWithFocus(extension, server);
  const panel = await openPanel(extension, page);
  const opened = extension.context.waitForEvent("page");
  await panel.getByRole("button", { name: "Print" }).click();
  const sheet = await opened;
  await expect(sheet.getByRole("heading", { level: 1 })).toContainText("Pellhaven");
  await page.emulateMedia({ media: "print" });
  await expect(panel).toBeHidden();
});
