import { expect, test } from "./fixtures";
import { changeOnExtensionsPage, inPopup, popupText, pressButton } from "./toolbar";

const EXCEPTION = "in the free version we share your device identifier";

test("with the access to sites withheld, a press of the toolbar button has the page read", async ({
  extension,
  server,
}) => {
  await changeOnExtensionsPage(extension, { hostAccess: "ON_CLICK" });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const mayRead = async () =>
    (await extension.background()).evaluate(() => chrome.permissions.contains({ origins: ["http://*/*"] }));
  expect(await mayRead()).toBe(false);

  await pressButton(extension, page);
  await expect.poll(() => popupText(extension.context)).toContain("Yes: shared with advertisers");
  // It is the press that lets us in, for this page alone.
  expect(await mayRead()).toBe(false);

  const press = `[...document.querySelectorAll("button")].find((b) => b.textContent.includes(${JSON.stringify(EXCEPTION)})).click()`;
  await inPopup(extension.context, press);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
});

test("a press lets us into its own page and into no other", async ({ extension, server }) => {
  await changeOnExtensionsPage(extension, { hostAccess: "ON_CLICK" });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const other = await extension.context.newPage();
  await other.goto(`${server.origin}/recipe.html`);
  await pressButton(extension, other);
  await expect.poll(() => popupText(extension.context)).toContain("not a privacy policy");
  // Even the address of a page is seen only where we are let in.
  const seen = await (await extension.background()).evaluate(async () =>
    (await chrome.tabs.query({})).map(({ url }) => url),
  );
  expect(seen).toContain(other.url());
  expect(seen).not.toContain(page.url());
});
