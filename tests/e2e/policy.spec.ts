import { expect, test } from "./fixtures";
import { startPageServer } from "./page-server";
import { popupText } from "./toolbar";

const READ = /^(\d+|§)$/;
const EXCEPTION = "in the free version we share your device identifier";

test("a policy is noticed, summarised and proved in its page", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  expect((await extension.badgeOf(page)).title).toContain("Smallprint");

  const popup = await extension.popupOf(page);
  const summary = popup.getByRole("main");
  await expect(summary.getByRole("heading", { level: 1 })).toContainText("Pellhaven");
  await expect(summary).toContainText("Yes: shared with advertisers");
  await expect(summary).toContainText(EXCEPTION);
  await expect(summary).toContainText("Uses cookies?");
  await expect(summary).toContainText("You control your data?");

  await summary.getByText(EXCEPTION).first().click();
  await expect.poll(() => page.evaluate(litText)).toContain(EXCEPTION);
  await expect.poll(() => page.evaluate(isLitOnScreen)).toBe(true);
  await expect(summary).toBeVisible();
});

test("the toolbar's own popup shows the summary", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await page.bringToFront();
  await (await extension.background()).evaluate(() => chrome.action.openPopup());
  await expect.poll(() => popupText(extension.context)).toContain("Yes: shared with advertisers");
});

test("another page's summary is not shown for this one", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await page.goto(`${server.origin}/recipe.html`);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("not a privacy policy");
});

test("a page that is no policy offers those that it links to, and to be read anyway", async ({
  extension,
  server,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/recipe.html`);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("not a privacy policy");
  const opened = extension.context.waitForEvent("page");
  await popup.getByRole("button", { name: /Privacy policy/ }).click();
  expect((await opened).url()).toContain("/privacy");

  const second = await extension.popupOf(page);
  await second.getByRole("button", { name: "Read this page anyway" }).click();
  await expect(second.getByRole("main")).toContainText("Not stated");
});

test("a policy in another language is not judged", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/german.html`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe("?");
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("German is not analysed yet");
});

test("a policy in another language leads to its English version", async ({ extension, server }) => {
  const german = await (await fetch(`${server.origin}/german.html`)).text();
  const link = '<link rel="alternate" hreflang="en" href="/privacy">';
  server.put("/de/datenschutz", german.replace("</head>", `${link}</head>`));
  await extension.setSettings({ autoPanel: true });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/de/datenschutz`);
  const way = { name: "Read: English" };
  await expect(page.getByRole("complementary").getByRole("button", way)).toBeVisible();
  const popup = await extension.popupOf(page);
  const opened = extension.context.waitForEvent("page");
  await popup.getByRole("button", way).click();
  await (await opened).waitForURL(`${server.origin}/privacy`);
});

test("a policy in a frame of another site is read on click, and proved in the frame", async ({
  extension,
  server,
}) => {
  const other = await startPageServer();
  const filler = "<p>The shop has nautical charts and books about the sea.</p>".repeat(30);
  server.put(
    "/legal/privacy",
    `<title>Pellhaven Tides</title><h1>Privacy policy</h1><iframe src="about:blank"></iframe>
     <iframe id="policy" src="${other.origin}/privacy" style="width: 100%; height: 500px"></iframe>${filler}`,
  );
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/legal/privacy`);
  const frame = page.frames().find((candidate) => candidate.url().startsWith(other.origin));
  expect(frame).toBeDefined();
  expect((await extension.badgeOf(page)).text).toBe("");

  const popup = await extension.popupOf(page);
  const summary = popup.getByRole("main");
  await expect(summary).toContainText("Yes: shared with advertisers");
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await summary.getByText(EXCEPTION).first().click();
  await expect.poll(() => frame?.evaluate(litText)).toContain(EXCEPTION);
  expect(await page.evaluate(litText)).toBe("");
  await other.close();
});

test("the panel over a policy in a frame of another site", async ({ extension, server }) => {
  const other = await startPageServer();
  server.put(
    "/legal",
    `<title>Pellhaven Tides</title><iframe src="${other.origin}/privacy" style="width: 100%; height: 500px"></iframe>`,
  );
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/legal`);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("Yes: shared with advertisers");
  const tabId = await extension.tabOf(page);
  await popup.evaluate((id) => {
    void chrome.runtime.sendMessage({ protocol: 1, type: "open-panel", tabId: id });
  }, tabId);
  const panel = page.getByRole("complementary", { name: /Smallprint/ });
  await expect(panel).toContainText("Yes: shared with advertisers");
  await panel.getByText(EXCEPTION).first().click();
  const frame = page.frames().find((candidate) => candidate.url().startsWith(other.origin));
  await expect.poll(() => frame?.evaluate(litText)).toContain(EXCEPTION);
  await panel.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => frame?.evaluate(litText)).toBe("");
  await other.close();
});

test("the browser's own pages are said to be closed", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto("chrome://version");
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("cannot look at this page");
});

test("a PDF is said to be one", async ({ extension, server }) => {
  const pdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
    "3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
  server.put("/", "<title>Pellhaven Tides</title>");
  server.put("/privacy.pdf", pdf, { "content-type": "application/pdf" });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy.pdf`);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("This policy is a PDF");
  const opened = extension.context.waitForEvent("page");
  await popup.getByRole("button", { name: /^Open: localhost/ }).click();
  await (await opened).waitForURL(`${server.origin}/`);
});

/** The words that are lit in the page. */
function litText(): string {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return ranges.map((range) => range.toString().replace(/\s+/g, " ")).join("");
}

/** Whether the lit words stand in the window. */
function isLitOnScreen(): boolean {
  const [first] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  if (!(first instanceof Range)) return false;
  const { top, bottom } = first.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
