import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { root } from "./run-step.mjs";

const EXTENSION = join(root, ".output/chrome-mv3");

/** Serves the sample policy on this machine alone. */
export async function servePolicy() {
  const html = readFileSync(join(root, "assets/sample-policy.html"));
  const server = createServer((request, response) => {
    const found = request.url === "/privacy";
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(found ? html : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://localhost:${server.address().port}/privacy`, server };
}

/** A browser with the extension and a profile of its own, whose panel opens by itself on a policy. */
export async function openExtension(executablePath, headless) {
  const profile = mkdtempSync(join(tmpdir(), "smallprint-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    chromiumSandbox: process.platform === "linux" && process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  process.on("exit", () => removeProfile(profile));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(() => chrome.storage.local.set({ settings: { autoPanel: true } }));
  return { context, worker };
}

/** The browser may still be writing when it says that it has closed; what it leaves is small and in a temporary folder. */
function removeProfile(profile) {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}
