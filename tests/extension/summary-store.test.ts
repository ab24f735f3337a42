import { beforeEach, expect, test, vi } from "vitest";
import browser from "webextension-polyfill";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { saveSettings } from "../../src/extension/settings";
import { forgetSummaries, pageOf, recall, remember, remembered } from "../../src/extension/summary-store";
import { someSummary } from "./some-summary";

const URL_OF = (n: number) => `https://acme.example/${n}`;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test.each([
  ["https://acme.example/p#rights", "https://acme.example/p"],
  ["https://acme.example/p?x=1", "https://acme.example/p?x=1"],
  ["https://acme.example/#/privacy", "https://acme.example/#/privacy"],
  ["https://acme.example/#!privacy", "https://acme.example/#!privacy"],
])("the page of %s is %s", (url, page) => {
  expect(pageOf(url)).toBe(page);
});

test("a summary is recalled by its page, for this session only", async () => {
  await remember(`${URL_OF(1)}#rights`, someSummary());
  expect(await recall(URL_OF(1))).toEqual(someSummary());
  expect(await recall(URL_OF(2))).toBeUndefined();
  expect(await browser.storage.local.get(null)).toEqual({});
});

test("nothing is remembered if the user wants nothing remembered", async () => {
  await saveSettings({ remember: "none" });
  await remember(URL_OF(1), someSummary());
  expect(await remembered()).toEqual({ summaries: 0, bytes: 0 });
});

test("summaries outlive the session only if the user wants that", async () => {
  await saveSettings({ remember: "keep" });
  await remember(URL_OF(1), someSummary());
  expect(Object.keys(await browser.storage.local.get(null))).toContain(`summary:${URL_OF(1)}`);
  expect(await recall(URL_OF(1))).toEqual(someSummary());
});

test("what an older version left, or what is damaged, is not shown", async () => {
  const key = `summary:${URL_OF(1)}`;
  for (const value of [7, null, { at: 1, summary: { ...someSummary(), version: 0 } }, { at: 1 }]) {
    await browser.storage.session.set({ [key]: value });
    expect(await recall(URL_OF(1))).toBeUndefined();
  }
});

test("the oldest are forgotten before there are too many", async () => {
  let clock = 0;
  vi.spyOn(Date, "now").mockImplementation(() => clock++);
  for (let n = 0; n < 60; n++) await remember(URL_OF(n), someSummary());
  expect((await remembered()).summaries).toBe(40);
  expect(await recall(URL_OF(19))).toBeUndefined();
  expect(await recall(URL_OF(20))).toBeDefined();
});

test("a full storage gives up its older half and takes the new one", async () => {
  let clock = 0;
  vi.spyOn(Date, "now").mockImplementation(() => clock++);
  for (let n = 0; n < 30; n++) await remember(URL_OF(n), someSummary());
  vi.spyOn(browser.storage.session, "set").mockRejectedValueOnce(new Error("quota"));
  await remember(URL_OF(99), someSummary("new"));
  expect(await recall(URL_OF(99))).toEqual(someSummary("new"));
  expect((await remembered()).summaries).toBe(21);
});

test("everything is forgotten at once, settings apart", async () => {
  await saveSettings({ remember: "keep" });
  await remember(URL_OF(1), someSummary());
  await saveSettings({ remember: "session" });
  await remember(URL_OF(2), someSummary());
  expect((await remembered()).summaries).toBe(2);
  await forgetSummaries();
  expect((await remembered()).summaries).toBe(0);
  expect(Object.keys(await browser.storage.local.get(null))).toEqual(["settings"]);
});
