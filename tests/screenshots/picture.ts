import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { root } from "../../scripts/run-step.mjs";

/** Where the pictures are kept. */
export const FOLDER = join(root, "docs/screenshots");
/** Of 100: letters stay clean at this, and all pictures together stay below 3 MB. */
const QUALITY = 72;
/** A picture of a page that scrolls is cut here. */
const MOST_HEIGHT = 2400;

/**
 * Writes what a page's window shows as `docs/screenshots/<name>.webp`. Chromium itself makes WebP, which Playwright
 * does not offer.
 */
export async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
  await session.detach();
  const path = join(FOLDER, `${name}.webp`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(data, "base64"));
}

/** Makes the window as high as what is in it, as the browser does with a popup and a reader does by scrolling. */
export async function fitHeight(page: Page, selector: string, most = MOST_HEIGHT): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 400 };
  const height = await page
    .locator(selector)
    .first()
    .evaluate((element) => Math.ceil(Math.max(element.scrollHeight, element.getBoundingClientRect().height)));
  await page.setViewportSize({ width, height: Math.min(height, most) });
}
