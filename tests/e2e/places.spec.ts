import type { Page } from "@playwright/test";
import { boxesOf, columnsOf, overlapsIn } from "./boxes";
import { expect, test } from "./fixtures";

/**
 * Where the main parts of each view stand. Pictures would say more, but letters differ from machine to machine and
 * so would every picture; these numbers do not. Whoever moves a part on purpose changes its number here.
 */
type Places = Readonly<Record<string, string>>;

const POPUP: Places = {
  ".frame": "0 0 400×600",
  ".head": "0 0 400×63",
  ".head__tools": "328 15 64×32",
  ".body": "0 63 400×488",
  ".rail": "0 63 36×488",
  ".rail__doc": "10 75 10×464",
  ".notes": "36 63 364×488",
  ".foot": "0 551 400×49",
};
const STATEMENT: Places = {
  ".lead": "48 336",
  ".note": "48 336",
  ".note__icon": "48 20",
  ".note__a": "80 304",
  ".proof": "71 321",
  ".index__row": "48 336",
};
const TOPIC: Places = {
  ".crumb": "0 0 400×44",
  ".rail": "0 44 36×503",
  ".notes": "36 44 364×503",
  ".topic__h": "48 56 336×26",
  ".pager": "0 547 400×53",
};
const FACT: Places = { ".fact": "48 336", ".fact__icon": "48 20", ".fact__name": "80 304" };
const LEFT_OPEN: Places = {
  ".checklist li": "48 336",
  ".checklist .i": "50 16",
  ".checklist li > span": "80 304",
};
const STATE: Places = {
  ".frame": "0 0 400×420",
  ".head": "0 0 400×63",
  ".state": "0 63 400×324",
  ".state__icon": "14 83 24×24",
  ".state__h": "16 115 368×22",
  ".foot": "0 387 400×33",
};
const PANEL: Places = {
  ".panel": "880 0 400×800",
  ".panel .head": "881 0 399×63",
  ".panel .rail": "881 63 36×688",
  ".panel .notes": "917 63 363×688",
  ".panel .foot": "881 751 399×49",
  ".panel__grip": "875 0 12×800",
};
const PANEL_LEFT: Places = {
  ".panel": "0 0 400×800",
  ".panel .notes": "0 63 363×688",
  ".panel .rail": "363 63 36×688",
};
const OPTIONS: Places = { ".tabs": "158 208", main: "422 660", ".set": "422 660", ".switch": "1044 36" };
const SHEET: Places = { ".print": "280 720", ".print__row": "300 680", ".print__quote": "324 656" };

async function expectBoxes(page: Page, places: Places): Promise<void> {
  // A part that is measured while the view is drawn anew is not there: then once more.
  await expect(async () => expect(await boxesOf(page, Object.keys(places))).toEqual(places)).toPass();
}
async function expectColumns(page: Page, places: Places): Promise<void> {
  expect(await columnsOf(page, Object.keys(places))).toEqual(places);
}
const overlaps = (page: Page) => page.locator(".smallprint").evaluate(overlapsIn);

test("the parts of popup, topic and what is left open keep their places, and none overlaps", async ({
  extension,
  server,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const popup = await extension.popupOf(page);
  await expectBoxes(popup, POPUP);
  await expectColumns(popup, STATEMENT);
  expect(await overlaps(popup)).toEqual([]);
  await popup.locator('[data-topic="collected"]').click();
  await expectBoxes(popup, TOPIC);
  await expectColumns(popup, FACT);
  expect(await overlaps(popup)).toEqual([]);
  await popup.locator(".crumb button").first().click();
  await popup.locator('[data-topic="left-open"]').click();
  await expect(popup.locator(".checklist").first()).toBeVisible();
  await expectColumns(popup, LEFT_OPEN);
  expect(await overlaps(popup)).toEqual([]);
});

test("a state stands in its window as high as the browser makes it", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/recipe.html`);
  const popup = await extension.popupOf(page);
  await popup.setViewportSize({ width: 400, height: 420 });
  await expectBoxes(popup, STATE);
  expect(await overlaps(popup)).toEqual([]);
});

test("the panel keeps its parts' places on either side", async ({ extension, server }) => {
  for (const [side, places] of [
    ["right", PANEL],
    ["left", PANEL_LEFT],
  ] as const) {
    await extension.setSettings({ autoPanel: true, side });
    const page = await extension.context.newPage();
    await page.goto(`${server.origin}/privacy`);
    await expect(page.getByRole("complementary").locator(".note").first()).toBeVisible();
    await expectBoxes(page, places);
    expect(await overlaps(page), side).toEqual([]);
  }
});

test("settings and printed sheet keep their columns", async ({ extension, server }) => {
  const policy = await extension.context.newPage();
  await policy.goto(`${server.origin}/privacy`);
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(page.getByRole("main")).toBeVisible();
  await expectColumns(page, OPTIONS);
  expect(await overlaps(page)).toEqual([]);
  await page.goto(`chrome-extension://${extension.id}/sheet.html?tab=${await extension.tabOf(policy)}`);
  await expect(page.locator(".print h2").first()).toBeVisible();
  await expectColumns(page, SHEET);
  expect(await overlaps(page)).toEqual([]);
});

test("a part that moves or lies over another is noticed", async ({ extension, server }) => {
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/privacy`);
  const popup = await extension.popupOf(page);
  await expectBoxes(popup, POPUP);
  await popup.locator(".foot").evaluate((foot) => {
    foot.style.marginBlockStart = "-8px";
  });
  expect(await overlaps(popup)).toEqual(["div.body and footer.foot"]);
  expect(await boxesOf(popup, Object.keys(POPUP))).not.toEqual(POPUP);
  await popup
    .locator(".note__icon")
    .first()
    .evaluate((icon) => Object.assign(Reflect.get(icon, "style"), { marginInline: "3px" }));
  expect(await columnsOf(popup, [".note__icon"])).not.toEqual({ ".note__icon": STATEMENT[".note__icon"] });
});
