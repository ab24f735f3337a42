import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OPTIONS_TABS = ["general", "topics", "sites", "privacy", "shortcuts", "accuracy", "about"];

async function violations(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(RULES);
  const { violations: found } = await (within ? axe.include(within) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`popup, in ${colorScheme}`, async ({ extension, server }) => {
    for (const path of ["/privacy", "/recipe.html", "/german.html"]) {
      const page = await extension.context.newPage();
      await page.goto(server.origin + path);
      const popup = await extension.popupOf(page);
      await popup.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expect(popup.locator("main:has(h1):not(:has([role=progressbar]))")).toBeVisible();
      expect(await violations(popup), path).toEqual([]);
    }
  });

  test(`panel, in ${colorScheme}`, async ({ extension, server }) => {
    await extension.setSettings({ autoPanel: true });
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(`${server.origin}/privacy`);
    await expect(page.getByRole("complementary").getByText("Yes: shared with advertisers")).toBeVisible();
    expect(await violations(page, "html > div")).toEqual([]);
  });

  test(`side panel and printed sheet, in ${colorScheme}`, async ({ extension, server }) => {
    const page = await extension.context.newPage();
    await page.goto(`${server.origin}/privacy`);
    const tab = await extension.tabOf(page);
    const windowId = await (await extension.background()).evaluate(
      async (tabId) => (await chrome.tabs.get(tabId)).windowId,
      tab,
    );
    const own = await extension.context.newPage();
    await own.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await own.goto(`chrome-extension://${extension.id}/sheet.html?tab=${tab}`);
    await expect(own.getByRole("button", { name: "Print" })).toBeVisible();
    expect(await violations(own), "sheet").toEqual([]);
    await own.goto(`chrome-extension://${extension.id}/sidepanel.html?window=${windowId}`);
    // In this window it is in front itself, and of itself it says that nothing was noticed.
    await expect(own.getByRole("heading", { name: "No policy was noticed here" })).toBeVisible();
    expect(await violations(own), "side panel, nothing noticed").toEqual([]);
    await page.bringToFront();
    await expect(own.getByText("Yes: shared with advertisers")).toBeVisible();
    expect(await violations(own), "side panel").toEqual([]);
  });

  test(`options and first run, in ${colorScheme}`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const views = ["welcome.html", ...OPTIONS_TABS.map((tab) => `options.html#${tab}`)];
    for (const view of views) {
      await page.goto("about:blank");
      await page.goto(`chrome-extension://${extension.id}/${view}`);
      await expect(page.getByRole("main")).toBeVisible();
      expect(await violations(page), view).toEqual([]);
    }
  });
}

test("the popup by keyboard alone: a proof is shown in the page, a topic is opened and left", async ({
  extension,
  server,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(/^(\d+|§)$/);
  const popup = await extension.popupOf(page);
  await expect(popup.getByText("Yes: shared with advertisers")).toBeVisible();
  const tabTo = async (control: RegExp) => {
    for (let step = 0; step < 80; step++) {
      await popup.keyboard.press("Tab");
      // The part that scrolls takes the focus too, and holds all text.
      const text = await popup.evaluate(
        () => document.activeElement?.closest("button, a")?.textContent ?? "",
      );
      if (control.test(text)) return;
    }
    throw new Error(`Tab never reaches ${control}`);
  };
  await tabTo(/in the free version we share your device identifier/);
  const outline = await popup.evaluate(
    () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
  );
  expect(outline).not.toBe("none");
  await popup.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await tabTo(/^Your rights/);
  await popup.keyboard.press("Enter");
  const heading = popup.getByRole("heading", { level: 1, name: "Your rights" });
  await expect(heading).toBeFocused();
  await popup.keyboard.press("Shift+Tab");
  await popup.keyboard.press("Shift+Tab");
  await popup.keyboard.press("Enter");
  await expect(popup.getByRole("button", { name: /^Your rights/ })).toBeFocused();
});
