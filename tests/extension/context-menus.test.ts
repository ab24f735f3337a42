import { expect, test, vi } from "vitest";

const event = () => ({ addListener: vi.fn() });
const browser = {
  runtime: { onInstalled: event(), onStartup: event() },
  storage: { onChanged: event() },
  contextMenus: undefined as undefined | object,
};
vi.mock("webextension-polyfill", () => ({ default: browser }));
const { serveMenus } = await import("../../src/extension/context-menus");
const { createDesk } = await import("../../src/extension/desk");

const translate = async ({ id }: { id: string }) => id;
const serve = () =>
  serveMenus(createDesk({ translate, wordsFile: () => "" }), translate, async () => undefined);

test("phones have no menus, and nothing is waited for", () => {
  serve();
  expect(browser.runtime.onInstalled.addListener).not.toHaveBeenCalled();
});

test("two entries are placed, for web pages and links to them only", async () => {
  const create = vi.fn();
  browser.contextMenus = { create, removeAll: async () => undefined, onClicked: event() };
  serve();
  const [place] = browser.runtime.onInstalled.addListener.mock.calls[0] ?? [];
  place();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
  const web = ["http://*/*", "https://*/*"];
  expect(create.mock.calls.map(([entry]) => entry)).toEqual([
    { id: "page", title: "menu.page", contexts: ["page"], documentUrlPatterns: web },
    { id: "link", title: "menu.link", contexts: ["link"], targetUrlPatterns: web },
  ]);
});
