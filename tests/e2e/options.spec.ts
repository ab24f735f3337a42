import { expect, test } from "./fixtures";

const READ = /^(\d+|§)$/;

test("the first install opens one page, and it can be chosen there when Smallprint reads", async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/welcome.html`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("radio", { name: /When I click/ }).check();
  const settings = async () =>
    (await extension.background()).evaluate(() => chrome.storage.local.get("settings"));
  await expect.poll(settings).toMatchObject({ settings: { autoDetect: false } });
});

test("the sample policy is read inside the extension", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/sample.html`);
  const panel = page.getByRole("complementary", { name: "Smallprint summary" });
  await expect(panel).toContainText("Yes: shared with advertisers");
  await panel.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  expect(server.requests).toEqual([]);
});

test("without automatic detection nothing is noticed, and the click still reads", async ({
  extension,
  server,
}) => {
  await extension.setSettings({ autoDetect: false });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("Yes: shared with advertisers");
});

test("a site is left alone if the user says so", async ({ extension, server }) => {
  await extension.setSettings({ quietSites: ["localhost"] });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const other = await extension.context.newPage();
  await other.goto(`${server.origin.replace("localhost", "127.0.0.1")}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(other)).text).toMatch(READ);
  expect((await extension.badgeOf(page)).text).toBe("");
});

test("the panel opens by itself only if the user says so", async ({ extension, server }) => {
  const panelOf = async () => {
    const page = await extension.context.newPage();
    await page.goto(`${server.origin}/privacy`);
    await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
    return page.getByRole("complementary", { name: "Smallprint summary" });
  };
  await expect(await panelOf()).toHaveCount(0);
  await extension.setSettings({ autoPanel: true });
  await expect(await panelOf()).toBeVisible();
});

test("what is changed on the options page is saved at once and outlives a broken storage", async ({
  extension,
}) => {
  await extension.setSettings({ theme: "purple", side: 7, panelWidth: 520, quietSites: "none" });
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page
    .getByRole("checkbox", { name: /panel/i })
    .or(page.getByRole("switch", { name: /panel/i }))
    .first()
    .click();
  const settings = async () =>
    (await extension.background()).evaluate(() => chrome.storage.local.get("settings"));
  await expect.poll(settings).toMatchObject({
    settings: { theme: "system", side: "right", panelWidth: 520, quietSites: [], autoPanel: true },
  });
});

test("summaries are remembered for this session only, or not at all", async ({ extension, server }) => {
  const stored = async () => {
    const background = await extension.background();
    return background.evaluate(async () => {
      const count = (area: object) => Object.keys(area).filter((key) => key.startsWith("summary:")).length;
      return {
        session: count(await chrome.storage.session.get(null)),
        local: count(await chrome.storage.local.get(null)),
      };
    });
  };
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(stored).toEqual({ session: 1, local: 0 });

  await extension.setSettings({ remember: "none" });
  const other = await extension.context.newPage();
  await other.goto(`${server.origin}/hostile.html`);
  await expect.poll(async () => (await extension.badgeOf(other)).text).toMatch(READ);
  expect(await stored()).toEqual({ session: 1, local: 0 });
});

test("settings go out as a file and come in again; a broken file says so and changes nothing", async ({
  extension,
}) => {
  await extension.setSettings({ theme: "dark", quietSites: ["example.org"] });
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html#privacy`);
  const exported = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const file = await (await exported).path();
  const settings = async () =>
    (await extension.background()).evaluate(
      async () => (await chrome.storage.local.get("settings")).settings,
    );

  const chosen = page.locator("input[type=file]");
  await chosen.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(page.getByText("This is no settings file of Smallprint. Nothing was changed.")).toBeVisible();
  expect(await settings()).toMatchObject({ theme: "dark", quietSites: ["example.org"] });

  await page.getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect.poll(settings).toBeUndefined();
  await chosen.setInputFiles(file);
  await expect.poll(settings).toMatchObject({ theme: "dark", quietSites: ["example.org"] });
});

test("About leads to the licences of all that is inside, in full", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html#about`);
  await page.getByRole("link", { name: "Full texts of their licences" }).click();
  await expect(page.locator("body")).toContainText("Mozilla Public License");
  await expect(page.locator("body")).toContainText("preact");
});
