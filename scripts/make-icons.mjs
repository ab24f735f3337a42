/** Draws assets/icon.svg in the sizes that browsers ask for. Run by hand after the drawing was changed. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./find-browser.mjs";
import { root } from "./run-step.mjs";

const svg = readFileSync(join(root, "assets/icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath: await findBrowser() });
mkdirSync(join(root, "assets/static/icon"), { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const path = join(root, `assets/static/icon/${size}.png`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
await browser.close();
