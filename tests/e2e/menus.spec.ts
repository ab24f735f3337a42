import type { Page } from "@playwright/test";
import { type Extension, expect, test } from "./fixtures";

/** Chooses an entry of the context menu; the menu itself is the browser's, and cannot be opened from here. */
async function choose(extension: Extension, page: Page, menuItemId: string, linkUrl?: string): Promise<void> {
  const tab = await extension.tabOf(page);
  await (await extension.background()).evaluate(
    async ([tabId, id, url]) => {
      const clicked = chrome.contextMenus.onClicked;
      Reflect.get(clicked, "dispatch").call(
        clicked,
        { menuItemId: id, editable: false, pageUrl: "", linkUrl: url },
        await chrome.tabs.get(tabId),
      );
    },
    [tab, menuItemId, linkUrl] as const,
  );
}

const PANEL = { name: "Smallprint summary" };

test("the entry for a page reads it and opens the panel, whatever the page looks like", async ({
  extension,
  server,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/recipe.html`);
  await choose(extension, page, "page");
  await expect(page.getByRole("complementary", PANEL).getByRole("heading", { level: 1 })).toBeVisible();
});

test("the entry for a link opens it in a tab, reads it there, and asks for it no second time", async ({
  extension,
  server,
}) => {
  await extension.setSettings({ autoDetect: false });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/recipe.html`);
  const opened = extension.context.waitForEvent("page");
  await choose(extension, page, "link", `${server.origin}/privacy`);
  const policy = await opened;
  await expect(policy.getByRole("complementary", PANEL)).toContainText("Yes: shared with advertisers");
  expect(server.requests.filter((request) => request === "GET /privacy")).toHaveLength(1);
});

test("the entries are there from the first install on", async ({ extension }) => {
  const placed = async () =>
    (await extension.background()).evaluate(async () =>
      Promise.all(
        // An entry that is not there cannot be updated.
        ["page", "link"].map((id) => chrome.contextMenus.update(id, {}).then(() => id)),
      ),
    );
  await expect.poll(placed).toEqual(["page", "link"]);
});
