import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { type Extension, expect, test } from "./fixtures";

// "Nothing leaves the device", as far as a browser can show it: what is asked for by pages, content scripts, our own
// pages and the background while every view is used. The counter-tests show that each kind would have been seen.

test.use({ build: "chrome-mv3" });

/** Every request of the browser that does not stay inside the package. */
function listen(context: BrowserContext): string[] {
  const seen: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:chrome-extension|data|blob|about):/.test(request.url()))
      seen.push(new URL(request.url()).pathname);
  });
  return seen;
}

/** Runs an expression in the world of our content scripts, where no content security policy of ours holds. */
async function inContentScript(page: Page, extension: Extension, expression: string): Promise<unknown> {
  const session = await extension.context.newCDPSession(page);
  const contextId = await worldOf(session, extension.id);
  const { result } = await session.send("Runtime.evaluate", { expression, contextId, awaitPromise: true });
  await session.detach();
  return result.value;
}

async function worldOf(session: CDPSession, id: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  return found;
}

test("using every view asks for nothing but the page itself", async ({ extension, server }) => {
  const seen = listen(extension.context);
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(/^(\d+|§)$/);
  const popup = await extension.popupOf(page);
  await popup.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await popup.getByRole("button", { name: "Open beside the page" }).click();
  await expect(page.locator("html > div")).toHaveCount(1);
  for (const view of ["options", "welcome", "sample"]) {
    const own = await extension.context.newPage();
    await own.goto(`chrome-extension://${extension.id}/${view}.html`);
    await expect(own.locator("body")).not.toBeEmpty();
  }
  expect(seen.filter((path) => path !== "/favicon.ico")).toEqual(["/privacy"]);
  expect(server.requests.filter((line) => line !== "GET /favicon.ico")).toEqual(["GET /privacy"]);
});

test("counter-test: a request of a page, of a content script and of the background would be seen", async ({
  extension,
  server,
}) => {
  const seen = listen(extension.context);
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await page.evaluate(() => fetch("/from-page"));
  await inContentScript(page, extension, `fetch("${server.origin}/from-content-script").then(() => "asked")`);
  await expect.poll(() => seen).toContain("/from-page");
  await expect.poll(() => seen).toContain("/from-content-script");
  expect(server.requests).toContain("GET /from-content-script");
});

test("background and pages of the extension cannot ask even if they tried", async ({ extension, server }) => {
  const attempt = (url: string) =>
    fetch(url).then(
      () => "asked",
      () => "refused",
    );
  const url = `${server.origin}/from-extension`;
  expect(await (await extension.background()).evaluate(attempt, url)).toBe("refused");
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/options.html`);
  expect(await own.evaluate(attempt, url)).toBe("refused");
  const picture = await own.evaluate(
    (src) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve("asked");
        image.onerror = () => resolve("refused");
        image.src = src;
      }),
    url,
  );
  expect(picture).toBe("refused");
  expect(server.requests).not.toContain("GET /from-extension");
});

test("scripts in pages cannot read what is stored", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(/^(\d+|§)$/);
  const read = (area: string) =>
    inContentScript(
      page,
      extension,
      `Promise.resolve().then(() => chrome.storage.${area}.get(null)).then(() => "read", () => "refused")`,
    );
  expect(await read("local")).toBe("refused");
  expect(await read("session")).toBe("refused");
});
