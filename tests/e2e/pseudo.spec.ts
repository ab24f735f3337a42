import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { hardCoded, PSEUDO_LANGUAGES, PSEUDO_MESSAGES, wordsIn } from "../ui/pseudo";
import { openBeside } from "./beside";
import { expect, test } from "./fixtures";
import { clippedIn } from "./layout";

const OPTIONS_TABS = ["general", "topics", "sites", "privacy", "shortcuts", "accuracy", "about"];
/** Names that are shown as they are: of languages, of libraries and their licences, of keys, of contacts. */
const NAMES = [
  "English Deutsch Español Français Italiano Nederlands Português Svenska Smallprint example.org",
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
  "mailto:privacy@pellhaven.example tel:+441632960123",
  "Alt+Shift+S Alt+Shift+D",
];

async function check(page: Page, name: string, data: readonly (string | null)[]) {
  const view = page.locator(".smallprint");
  const texts = await view.evaluate(wordsIn);
  expect(texts.join(" "), `${name} is in the pseudo-language`).toContain("[");
  expect(hardCoded(texts, [...NAMES, ...data.map(String)]), `${name}: hard-coded`).toEqual([]);
  expect(await view.evaluate(clippedIn), `${name}: clipped`).toEqual([]);
}

for (const language of PSEUDO_LANGUAGES) {
  test.describe(`in a language that is nobody's, ${language}`, () => {
    test.use({ words: { language, messages: PSEUDO_MESSAGES } });

    test("the popup has no hard-coded and no clipped text", async ({ extension, server }) => {
      for (const path of ["/privacy", "/recipe.html", "/german.html"]) {
        const page = await extension.context.newPage();
        await page.goto(server.origin + path);
        const data = [
          await page.locator("html").textContent(),
          `${server.origin}/privacy/choices`,
          await page.title(),
        ];
        const popup = await extension.popupOf(page);
        await expect(popup.locator("main:has(h1):not(:has([role=progressbar]))")).toBeVisible();
        await expect(popup.locator(".smallprint")).toHaveAttribute("lang", language);
        await check(popup, path, data);
      }
    });

    test("every page behind the popup has neither", async ({ extension, server }) => {
      const page = await extension.context.newPage();
      await page.goto(`${server.origin}/privacy`);
      const data = [await page.locator("body").textContent(), `${server.origin}/privacy/choices`];
      const popup = await extension.popupOf(page);
      const rows = popup.locator(".index button, .index a");
      await expect(rows.first()).toBeVisible();
      for (let at = 0; at < (await rows.count()); at++) {
        await rows.nth(at).click();
        const back = popup.getByRole("button", { name: PSEUDO_MESSAGES["topic.back"] ?? "" }).first();
        await expect(back).toBeVisible();
        await check(popup, `topic ${at}`, data);
        await back.click();
        await expect(rows.first()).toBeVisible();
      }
    });

    test("the panel has neither, on wide and on narrow screens", async ({ extension, server }) => {
      await extension.setSettings({ autoPanel: true });
      for (const width of [1280, 320]) {
        const page = await extension.context.newPage();
        await page.setViewportSize({ width, height: 700 });
        await page.goto(`${server.origin}/privacy`);
        const data = [await page.locator("body").textContent(), `${server.origin}/privacy/choices`];
        await expect(page.getByRole("complementary").locator(".note").first()).toBeVisible();
        await check(page, `panel at ${width}`, data);
      }
    });

    test("side panel and printed sheet have neither", async ({ extension, server }) => {
      const page = await extension.context.newPage();
      await page.goto(`${server.origin}/privacy`);
      const data = [await page.locator("body").textContent(), `${server.origin}/privacy/choices`];
      const beside = await openBeside(extension, page);
      const sheet = await extension.context.newPage();
      await sheet.goto(`chrome-extension://${extension.id}/sheet.html?tab=${await extension.tabOf(page)}`);
      for (const width of [320, 700]) {
        await beside.setViewportSize({ width, height: 700 });
        await expect(beside.locator(".note").first()).toBeVisible();
        await check(beside, `side panel at ${width}`, data);
        await sheet.setViewportSize({ width, height: 700 });
        await expect(sheet.locator("h2").first()).toBeVisible();
        await check(sheet, `sheet at ${width}`, data);
      }
    });

    test("settings and first page have neither", async ({ extension }) => {
      const page = await extension.context.newPage();
      for (const width of [1000, 400]) {
        await page.setViewportSize({ width, height: 800 });
        for (const view of ["welcome.html", ...OPTIONS_TABS.map((tab) => `options.html#${tab}`)]) {
          await page.goto("about:blank");
          await page.goto(`chrome-extension://${extension.id}/${view}`);
          await expect(page.getByRole("main")).toBeVisible();
          await check(page, `${view} at ${width}`, []);
        }
      }
    });
  });
}

test("what is cut off would be found", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/welcome.html`);
  await expect(page.getByRole("main")).toBeVisible();
  const view = page.locator(".smallprint");
  await view.evaluate((root) => {
    const label = document.createElement("button");
    label.textContent = "[A label of some length]";
    label.style.cssText = "inline-size: 40px; overflow: hidden; white-space: nowrap";
    root.append(label);
  });
  expect(await view.evaluate(clippedIn)).toEqual(["[A label of some length]: button. is too narrow"]);
});

test.describe("written from the right", () => {
  test.use({ words: { language: "ar-XB", messages: PSEUDO_MESSAGES } });

  test("the popup is laid out from the right, and quotes keep their own direction", async ({
    extension,
    server,
  }) => {
    const page = await extension.context.newPage();
    await page.goto(`${server.origin}/privacy`);
    const popup = await extension.popupOf(page);
    const note = popup.locator(".note").first();
    await expect(note).toBeVisible();
    const middle = (selector: string) =>
      popup
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { left, right } = element.getBoundingClientRect();
          return (left + right) / 2;
        });
    expect(await middle(".rail")).toBeGreaterThan(await middle(".note__a"));
    expect(await middle(".note__icon")).toBeGreaterThan(await middle(".note__a"));
    for (const words of [".head__name", ".proof__lead"]) {
      const aligned = popup.locator(words).first();
      expect(await aligned.evaluate((element) => getComputedStyle(element).textAlign), words).toBe("right");
    }
    expect(
      await popup
        .locator("q")
        .first()
        .evaluate((quote) => getComputedStyle(quote).direction),
    ).toBe("ltr");
  });
});
