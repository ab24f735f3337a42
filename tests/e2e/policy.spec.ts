import { expect, test } from "./fixtures";

test("a policy is noticed, summarised and proved in its page", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(/^(\d+|§)$/);

  const popup = await extension.popupOf(page);
  await expect(popup.locator("main")).toContainText("Pellhaven");
  await popup.screenshot({ path: "test-results/popup.png" });
  console.log(await popup.locator("main").innerText());
});
