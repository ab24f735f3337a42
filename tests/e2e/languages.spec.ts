import type { Page } from "@playwright/test";
import { LANGUAGES } from "../../src/wording/languages";
import type {} from "../../src/wording/shelf";
import { expect, test } from "./fixtures";
import { brokenIn } from "./layout";

const READ = /^(\d+|§)$/;

/** The languages whose words were loaded into a page of ours. */
const wordsIn = (page: Page) => page.evaluate(() => Object.keys(globalThis.smallprintWords ?? {}));

test("another language is there at once: in the settings, the popup, the panel and on the button", async ({
  extension,
  server,
}) => {
  await extension.setSettings({ autoPanel: true });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  const panel = page.getByRole("complementary");
  await expect(panel).toContainText("Sells your data?");
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("Sells your data?");

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole("combobox").selectOption("sv");
  await expect(options.locator("html")).toHaveAttribute("lang", "sv");
  await expect(options).toHaveTitle("Inställningar");
  await expect(options.getByRole("status")).not.toBeEmpty();
  await expect(popup.locator("html")).toHaveAttribute("lang", "sv");
  await expect(popup.getByRole("main")).toContainText("cookies");
  await expect(popup.getByRole("main")).not.toContainText("Sells your data?");
  await expect(panel).not.toContainText("Sells your data?");
  await expect(panel.locator("xpath=ancestor::*[@lang]").last()).toHaveAttribute("lang", "sv");
  await expect.poll(async () => (await extension.badgeOf(page)).title).toContain("uppmärksamhet");
  expect(await panel.locator("q").first().getAttribute("lang"), "quotes keep their language").toBe("en");

  await options.getByRole("combobox").selectOption("auto");
  await expect(options).toHaveTitle("Settings");
  await expect(panel).toContainText("Sells your data?");
});

test("only the language in use is loaded, and in the popup the browser's", async ({ extension, server }) => {
  await extension.setSettings({ language: "fr" });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const popup = await extension.popupOf(page);
  await expect(popup.locator("html")).toHaveAttribute("lang", "fr");
  await expect(popup.getByRole("main")).toBeVisible();
  // The popup, which must not wait, loads the browser's language while it asks for the user's.
  const browsers = await popup.evaluate(() => chrome.i18n.getUILanguage().slice(0, 2));
  expect((await wordsIn(popup)).filter((language) => language !== browsers)).toEqual(["fr"]);
  for (const path of ["welcome.html", "sample.html"]) {
    const own = await extension.context.newPage();
    await own.goto(`chrome-extension://${extension.id}/${path}`);
    await expect.poll(() => wordsIn(own), path).toEqual(["fr"]);
  }
});

const OWN_VIEWS = [
  "welcome.html",
  ...["general", "topics", "privacy", "accuracy", "about"].map((tab) => `options.html#${tab}`),
];

test("no view breaks a word of any language", async ({ extension, server }) => {
  test.setTimeout(120_000);
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const own = await extension.context.newPage();
  await own.setViewportSize({ width: 1000, height: 800 });
  for (const language of LANGUAGES) {
    await extension.setSettings({ language });
    const popup = await extension.popupOf(page);
    await expect(popup.locator(".note").first()).toBeVisible();
    expect(await popup.locator(".smallprint").evaluate(brokenIn), `popup in ${language}`).toEqual([]);
    await popup.close();
    for (const view of OWN_VIEWS) {
      await own.goto("about:blank");
      await own.goto(`chrome-extension://${extension.id}/${view}`);
      const surface = own.locator(`.smallprint[lang=${language}]`);
      await expect(surface.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await surface.evaluate(brokenIn), `${view} in ${language}`).toEqual([]);
    }
  }
});
