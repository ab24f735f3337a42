import { beforeEach, describe, expect, test, vi } from "vitest";
import browser from "webextension-polyfill";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  DEFAULT_SETTINGS,
  exportSettings,
  importSettings,
  loadSettings,
  readSettings,
  resetSettings,
  saveSettings,
  watchSettings,
} from "../../src/extension/settings";
import { USUAL_SETTINGS } from "../../src/ui/settings";

const stored = async () => (await browser.storage.local.get("settings")).settings;

beforeEach(() => fakeBrowser.reset());

test("the defaults are those that the interface shows", () => {
  expect(DEFAULT_SETTINGS).toEqual(USUAL_SETTINGS);
});

describe("a storage that holds something else", () => {
  test.each([[undefined], [null], [7], ["settings"], [[]], [{ side: { left: true } }]])(
    "%j",
    async (value) => {
      await browser.storage.local.set({ settings: value });
      expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    },
  );

  test("one broken value does not lose the others", () => {
    expect(readSettings({ side: "left", panelWidth: 9000, autoDetect: "no", unknown: 1 })).toEqual({
      ...DEFAULT_SETTINGS,
      side: "left",
    });
  });

  test("a storage out of reach gives the defaults, and nobody is told that something was saved", async () => {
    vi.spyOn(browser.storage.local, "get").mockRejectedValue(new Error("IO error"));
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await expect(saveSettings({ side: "left" })).rejects.toThrow("quota");
    vi.restoreAllMocks();
    await expect(saveSettings({ side: "left" })).resolves.toMatchObject({ side: "left" });
  });
});

test("changes made at the same time do not lose each other", async () => {
  await Promise.all([
    saveSettings({ side: "left" }),
    saveSettings({ autoPanel: true }),
    saveSettings({ quietSites: ["a.example"] }),
  ]);
  expect(await stored()).toMatchObject({ side: "left", autoPanel: true, quietSites: ["a.example"] });
});

test("other pages hear of a change, in words that they understand", async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await saveSettings({ theme: "dark" });
  await browser.storage.local.set({ settings: { theme: "purple" } });
  await browser.storage.local.set({ other: 1 });
  expect(heard.mock.calls.map(([settings]) => settings.theme)).toEqual(["dark", "system"]);
  stop();
  await saveSettings({ theme: "light" });
  expect(heard).toHaveBeenCalledTimes(2);
});

describe("export and import", () => {
  test("what is exported can be imported", async () => {
    const mine = await saveSettings({ side: "left", quietSites: ["a.example"], theme: "dark" });
    await resetSettings();
    expect(await importSettings(exportSettings(mine).text)).toEqual(mine);
    expect(await loadSettings()).toEqual(mine);
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '{"smallprint":"settings","version":2,"settings":{}}',
    '{"smallprint":"summary","version":1,"settings":{}}',
    '{"smallprint":"settings","version":1,"settings":{"side":"top"}}',
    '{"smallprint":"settings","version":1,"settings":7}',
  ])("a broken file changes nothing: %s", async (text) => {
    await saveSettings({ side: "left" });
    expect(await importSettings(text)).toBeUndefined();
    expect(await loadSettings()).toMatchObject({ side: "left" });
  });
});

test("a reset leaves nothing stored", async () => {
  await saveSettings({ side: "left" });
  expect(await resetSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await stored()).toBeUndefined();
});
