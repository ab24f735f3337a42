import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type Extension, expect, test } from "./fixtures";
import { changeOnExtensionsPage } from "./toolbar";

const READ = /^(\d+|§)$/;
const SAMPLE = readFileSync(new URL("../../assets/sample-policy.html", import.meta.url), "utf8");

/**
 * Stops the background, as browsers do with one that has nothing to do. Until it is woken by the extension itself,
 * nothing can be evaluated in it. Answers how many summaries were finished by then.
 */
async function stopBackground(extension: Extension): Promise<{ summaries: number }> {
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/options.html`);
  const session = await extension.context.newCDPSession(own);
  const stopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  const stored = await own.evaluate(() => chrome.storage.session.get(null));
  await session.detach();
  await own.close();
  return { summaries: Object.keys(stored).length };
}

/** Takes the access to all sites away. */
const withholdAccess = (extension: Extension) =>
  changeOnExtensionsPage(extension, { hostAccess: "ON_CLICK" });

async function readPolicy(extension: Extension, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  return page;
}

test("a background that was stopped has forgotten nothing", async ({ extension, server }) => {
  const page = await readPolicy(extension, `${server.origin}/privacy`);
  const tab = await extension.tabOf(page);
  await stopBackground(extension);
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
  await popup.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
});

test("a background that was stopped and remembers nothing reads again", async ({ extension, server }) => {
  await extension.setSettings({ remember: "none" });
  const page = await readPolicy(extension, `${server.origin}/privacy`);
  const tab = await extension.tabOf(page);
  await stopBackground(extension);
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
  await expect(popup.getByRole("main")).toContainText("Yes: shared with advertisers");
});

test("an analysis during which the background is stopped is begun anew", async ({ extension, server }) => {
  const main = SAMPLE.slice(SAMPLE.indexOf("<main>"), SAMPLE.indexOf("</main>"));
  server.put("/long", SAMPLE.replace(main, main.repeat(200)));
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/long`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe("…");
  expect(await stopBackground(extension)).toEqual({ summaries: 0 });
  await expect.poll(async () => (await extension.badgeOf(page)).text, { timeout: 30_000 }).toMatch(READ);
});

test("a tab that is closed or goes elsewhere during the analysis leaves nothing behind", async ({
  extension,
  server,
}) => {
  const main = SAMPLE.slice(SAMPLE.indexOf("<main>"), SAMPLE.indexOf("</main>"));
  // Long enough to be still under way when the badge has been seen; one tab after the other, since both share the time.
  server.put("/long", SAMPLE.replace(main, main.repeat(500)));
  const working = async (page: Page) => {
    await page.goto(`${server.origin}/long`);
    await expect.poll(async () => (await extension.badgeOf(page)).text, { intervals: [20] }).toBe("…");
  };
  const closed = await extension.context.newPage();
  await working(closed);
  await closed.close();
  const gone = await extension.context.newPage();
  await working(gone);
  await gone.goto(`${server.origin}/recipe.html`);
  const other = await readPolicy(extension, `${server.origin}/privacy`);
  expect((await extension.badgeOf(gone)).text).toBe("");
  expect((await extension.badgeOf(other)).text).toMatch(READ);
  const kept = await (await extension.background()).evaluate(() => chrome.storage.session.get(null));
  expect(Object.keys(kept)).toEqual([`summary:${server.origin}/privacy`]);
});

test("with the access to sites withheld nothing is noticed, and the popup says so", async ({
  extension,
  server,
}) => {
  await withholdAccess(extension);
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await page.bringToFront();
  const tab = await (await extension.background()).evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
  await expect(popup.getByRole("main")).toContainText("has not looked at this page");
  await expect(popup.getByRole("button", { name: "Read this page" })).toBeVisible();
});

test("two tabs of the same site do not get mixed up", async ({ extension, server }) => {
  server.put(
    "/other",
    SAMPLE.replaceAll("Pellhaven", "Brindlecote").replace(
      "We do not sell your personal information, except that in",
      "We sell your personal information, and in",
    ),
  );
  const one = await extension.context.newPage();
  const two = await extension.context.newPage();
  await Promise.all([one.goto(`${server.origin}/privacy`), two.goto(`${server.origin}/other`)]);
  for (const page of [one, two])
    await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await expect((await extension.popupOf(one)).getByRole("main")).toContainText("Pellhaven");
  await expect((await extension.popupOf(two)).getByRole("main")).toContainText("Brindlecote");
});

test("a page that has other words by now gets none of them lit, and can be read again", async ({
  extension,
  server,
}) => {
  const page = await readPolicy(extension, `${server.origin}/privacy`);
  const popup = await extension.popupOf(page);
  const statement = popup.getByText("in the free version we share your device identifier").first();
  await expect(statement).toBeVisible();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll("p"))
      paragraph.textContent = (paragraph.textContent ?? "").replace("device identifier", "shoe size");
  });
  await statement.click();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

/** A policy with its panel open, and the errors that the page tells of from then on. */
async function openPanel(extension: Extension, origin: string) {
  await extension.setSettings({ autoPanel: true });
  const errors: Error[] = [];
  const page = await extension.context.newPage();
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`${origin}/privacy`);
  const panel = page.getByRole("complementary", { name: "Smallprint summary" });
  await expect(panel).toContainText("Yes: shared with advertisers");
  return { page, panel, errors };
}

test("an extension that is updated under an open panel leaves the panel usable", async ({
  extension,
  server,
}) => {
  const { page, panel, errors } = await openPanel(extension, server.origin);
  const gone = (await extension.background()).waitForEvent("close");
  await (await extension.background()).evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await gone;
  await panel.getByRole("button", { name: "Move to the left side" }).click();
  await expect.poll(async () => (await panel.boundingBox())?.x).toBe(0);
  await panel.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("an extension that is switched off under an open panel leaves the panel usable", async ({
  extension,
  server,
}) => {
  const { page, panel, errors } = await openPanel(extension, server.origin);
  const extensions = await extension.context.newPage();
  await extensions.goto("chrome://extensions");
  const gone = (await extension.background()).waitForEvent("close");
  await extensions.evaluate((id) => Reflect.get(chrome, "management").setEnabled(id, false), extension.id);
  await gone;
  await page.bringToFront();
  await panel.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("a full storage keeps no summary from being shown, and no setting is lost", async ({
  extension,
  server,
}) => {
  await extension.setSettings({ theme: "dark", remember: "keep" });
  const left = await (await extension.background()).evaluate(async () => {
    for (const area of [chrome.storage.session, chrome.storage.local]) {
      const free = async () => 10_485_760 - (await area.getBytesInUse(null));
      for (let part = 0; (await free()) > 4_000; part++)
        await area.set({ [`filled${part}`]: "x".repeat(Math.min(1_000_000, (await free()) - 2_000)) });
    }
    return 10_485_760 - (await chrome.storage.local.getBytesInUse(null));
  });
  expect(left).toBeLessThan(4_001);
  const page = await readPolicy(extension, `${server.origin}/privacy`);
  await expect((await extension.popupOf(page)).getByRole("main")).toContainText(
    "Yes: shared with advertisers",
  );
  const stored = await (await extension.background()).evaluate(() => chrome.storage.local.get("settings"));
  expect(stored).toMatchObject({ settings: { theme: "dark", remember: "keep" } });
});

test("garbage in the storage is as good as nothing", async ({ extension, server }) => {
  await (await extension.background()).evaluate(async (key) => {
    const old = { at: "yesterday", summary: { version: 0, facts: "many" } };
    await chrome.storage.session.set({ [key]: old });
    await chrome.storage.local.set({ settings: { theme: 7, side: "left", quietSites: "all" }, [key]: [] });
  }, `summary:${server.origin}/privacy`);
  const page = await readPolicy(extension, `${server.origin}/privacy`);
  await expect((await extension.popupOf(page)).getByRole("main")).toContainText(
    "Yes: shared with advertisers",
  );
});

test("without a network a page that is there is read all the same", async ({ extension, server }) => {
  await extension.setSettings({ autoDetect: false });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await extension.context.setOffline(true);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("Yes: shared with advertisers");
  await popup.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
});

test("a policy in a private window is summarised and not remembered", async ({ extension, server }) => {
  await changeOnExtensionsPage(extension, { incognitoAccess: true });
  const opened = await (await extension.background()).evaluate(async (url) => {
    const privately = await chrome.windows.create({ url, incognito: true });
    return privately?.tabs?.[0]?.id ?? -1;
  }, `${server.origin}/privacy`);
  const badge = async () =>
    (await extension.background()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), opened);
  await expect.poll(badge).toMatch(READ);
  const kept = async () =>
    (await extension.background()).evaluate(async () =>
      JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
    );
  expect(await kept()).not.toContain("summary:");
  expect(await kept()).not.toContain(server.origin);
  await readPolicy(extension, `${server.origin}/privacy?in-the-open`);
  expect(await kept()).toContain(`summary:${server.origin}/privacy?in-the-open`);
  expect(await kept()).not.toContain(`${server.origin}/privacy"`);
});
