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
