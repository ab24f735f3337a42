import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openBeside } from "../e2e/beside";
import { type Extension, expect } from "../e2e/fixtures";
import type { PageServer } from "../e2e/page-server";
import { fitHeight, picture } from "./picture";

const SAMPLE = readFileSync(new URL("../../assets/sample-policy.html", import.meta.url), "utf8");
/** The sentence that is lit in pictures of the panel. */
const SENTENCE = "in the free version we share your device identifier";
const GERMAN = readFileSync(new URL("../pages/german.html", import.meta.url), "utf8");
/** Where the pages of the pictures are said to stand. */
export const ORIGIN = "https://pellhaven.example";
const OPTIONS_TABS = ["general", "topics", "sites", "privacy", "shortcuts", "accuracy", "about"];

/** Where pictures are taken, and how the pages look there. */
export type Studio = {
  readonly extension: Extension;
  readonly server: PageServer;
  /** The folder of the pictures. */
  readonly look: string;
  readonly dress: (page: Page) => Promise<void>;
};

async function openPage({ extension, dress }: Studio, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await dress(page);
  await page.goto(url);
  return page;
}

async function openPopup({ extension, dress }: Studio, page: Page, width = 400): Promise<Page> {
  const popup = await extension.popupOf(page);
  await dress(popup);
  await popup.setViewportSize({ width, height: 600 });
  return popup;
}

/** The summary, a topic, the outline and what the policy leaves open. */
export async function summaryPages(studio: Studio, width = 400): Promise<void> {
  const page = await openPage(studio, `${ORIGIN}/privacy`);
  const popup = await openPopup(studio, page, width);
  const shoot = (name: string) => picture(popup, `${studio.look}/${name}`);
  await expect(popup.locator(".note").first()).toBeVisible();
  await shoot("popup-summary");
  for (const [topic, name] of [
    ["collected", "topic"],
    ["left-open", "left-open"],
  ] as const) {
    await popup.locator(`[data-topic="${topic}"]`).click();
    await expect(popup.locator(".topic__h")).toBeFocused();
    await shoot(`popup-${name}`);
    await popup.locator(".crumb button").first().click();
  }
  await popup.locator(".to-outline").click();
  await expect(popup.locator(".outline__row").first()).toBeVisible();
  await shoot("popup-outline");
  await popup.close();
  await page.close();
}

/** A policy that leaves open what it does: the sample, with more of what other policies say. */
const VAGUE = SAMPLE.replace(
  "<h2>4. Our legal bases</h2>",
  `<p>We may share certain information about your trips with selected partners where appropriate. From time to time
  we may also collect other information, including but not limited to the names of the harbours that you visit.</p>$&`,
);

/** Where such a policy is vague, below what was found in it. */
export async function vaguePassages(studio: Studio): Promise<void> {
  studio.server.put("/vague", VAGUE);
  const page = await openPage(studio, `${ORIGIN}/vague`);
  const popup = await openPopup(studio, page);
  await popup.locator('[data-topic="left-open"]').click();
  await popup.locator('.note[data-statement^="vague-"]').last().scrollIntoViewIfNeeded();
  await picture(popup, `${studio.look}/popup-vague`);
  await popup.close();
  await page.close();
}

/** A popup that has no summary to show, as high as the browser makes it. */
async function state(studio: Studio, page: Page, name: string, width?: number): Promise<Page> {
  const popup = await openPopup(studio, page, width);
  await expect(popup.locator("main:has(.state__h):not(:has([role=progressbar]))")).toBeVisible();
  await fitHeight(popup, ".frame", 600);
  await picture(popup, `${studio.look}/popup-${name}`);
  return popup;
}

/** What the popup says where there is no summary. */
export async function states(studio: Studio): Promise<void> {
  const { server, look } = studio;
  server.put("/kitchen.html", "<title>Oatley Kitchen</title><h1>Soup</h1><p>Boil two litres of water.</p>");
  server.put("/de", GERMAN.replace("</head>", `<link rel="alternate" hreflang="en" href="/privacy"></head>`));
  server.put("/privacy.pdf", PDF, { "content-type": "application/pdf" });
  const pages = [
    ["no-policy", `${ORIGIN}/recipe.html`],
    ["no-policy-no-link", `${ORIGIN}/kitchen.html`],
    ["browser-page", "chrome://version"],
    ["language", `${ORIGIN}/de`],
    ["pdf", `${ORIGIN}/privacy.pdf`],
  ] as const;
  for (const [name, url] of pages) {
    const page = await openPage(studio, url);
    const popup = await state(studio, page, name);
    if (name === "no-policy-no-link") {
      await popup.locator(".row-actions button").click();
      await expect(popup.locator(".note").first()).toBeVisible();
      await popup.setViewportSize({ width: 400, height: 600 });
      await picture(popup, `${look}/popup-no-facts`);
    }
    await popup.close();
    await page.close();
  }
}

/** A policy that is being read, and one that could not be. */
export async function reading(studio: Studio): Promise<void> {
  const { server, extension, look } = studio;
  const main = SAMPLE.slice(SAMPLE.indexOf("<main>"), SAMPLE.indexOf("</main>"));
  server.put("/long", SAMPLE.replace(main, main.repeat(300)));
  const page = await openPage(studio, `${ORIGIN}/long`);
  const popup = await openPopup(studio, page);
  await expect(popup.getByRole("progressbar")).toBeVisible();
  await expect
    .poll(() => popup.locator("progress, [aria-valuenow]").getAttribute("aria-valuenow"), { intervals: [20] })
    .toMatch(/^[2-9]\d$/);
  await fitHeight(popup, ".frame", 600);
  await picture(popup, `${look}/popup-working`);
  await popup.close();
  await page.close();
  // A fault of our own is planted, because there is no page that is known to cause one.
  await (await extension.background()).evaluate(() => {
    Object.defineProperty(String.prototype, "matchAll", {
      value: () => {
        throw new RangeError("planted for a picture");
      },
    });
  });
  const unlucky = await openPage(studio, `${ORIGIN}/privacy?unlucky`);
  await (await state(studio, unlucky, "error")).close();
  await unlucky.close();
}

/** The panel over the policy, on either side, with a sentence lit up. */
export async function panel(
  studio: Studio,
  sides: readonly ("right" | "left")[],
  width = 1280,
): Promise<void> {
  const { extension, look } = studio;
  for (const side of sides) {
    await extension.setSettings({ autoPanel: true, side });
    const page = await openPage(studio, `${ORIGIN}/privacy`);
    await page.setViewportSize({ width, height: width < 640 ? 600 : 800 });
    const statement = page.getByRole("complementary").locator(".proof", { hasText: SENTENCE }).first();
    if (width >= 640) {
      await statement.click();
      await page.waitForFunction(() => CSS.highlights.size === 1);
    } else await expect(statement).toBeVisible();
    await page.mouse.move(5, 5);
    await picture(page, `${look}/panel-${side}`);
    await page.close();
  }
  await extension.setSettings({ autoPanel: false });
}

/** The browser's side panel: the whole summary at once, and a page on which nothing was noticed. */
export async function sidePanel(studio: Studio, width = 400): Promise<void> {
  const { look, dress } = studio;
  for (const [path, name] of [
    ["/privacy", "sidepanel"],
    ["/recipe.html", "sidepanel-nothing"],
  ] as const) {
    const page = await openPage(studio, ORIGIN + path);
    const beside = await openBeside(studio.extension, page);
    await dress(beside);
    await beside.setViewportSize({ width, height: 720 });
    await expect(beside.locator(".note, .state__h").first()).toBeVisible();
    if (name === "sidepanel") {
      const hidden = await beside
        .locator(".notes")
        .evaluate((notes) => notes.scrollHeight - notes.clientHeight);
      await beside.setViewportSize({ width, height: 720 + hidden });
    }
    await picture(beside, `${look}/${name}`);
    await beside.close();
    await page.close();
  }
}

/** The printed sheet, as on the screen. */
export async function sheet(studio: Studio): Promise<void> {
  const { extension, look } = studio;
  const page = await openPage(studio, `${ORIGIN}/privacy`);
  const printed = await openPage(
    studio,
    `chrome-extension://${extension.id}/sheet.html?tab=${await extension.tabOf(page)}`,
  );
  await printed.setViewportSize({ width: 800, height: 1130 });
  await expect(printed.locator("h2").first()).toBeVisible();
  await picture(printed, `${look}/sheet`);
  await printed.close();
  await page.close();
}

/** The pages that stand by themselves: first run, settings, the bundled sample. */
export async function ownPages(studio: Studio, width = 1000, tabs: readonly string[] = OPTIONS_TABS) {
  const { extension, look } = studio;
  const origin = `chrome-extension://${extension.id}`;
  for (const view of ["welcome", ...tabs]) {
    const page = await openPage(studio, `${origin}/${view === "welcome" ? view : "options"}.html#${view}`);
    await page.setViewportSize({ width, height: 700 });
    // Opened in this width, and not only made so narrow.
    await page.reload();
    await expect(page.getByRole("main")).toBeVisible();
    await fitHeight(page, "html");
    await picture(page, `${look}/${view === "welcome" ? view : `options-${view}`}`);
    await page.close();
  }
}

/** The bundled sample policy, as the first run offers it. */
export async function sample(studio: Studio): Promise<void> {
  const page = await openPage(studio, `chrome-extension://${studio.extension.id}/sample.html`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole("complementary").locator(".note").first()).toBeVisible();
  await picture(page, `${studio.look}/sample`);
  await page.close();
}

const PDF =
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
  "3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
