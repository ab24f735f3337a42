import { beforeEach, expect, test, vi } from "vitest";

const browser: { sidePanel?: object; sidebarAction?: object } = {};
vi.mock("webextension-polyfill", () => ({ default: browser }));
const { sidePanel } = await import("../../src/extension/side-panel");

beforeEach(() => {
  delete browser.sidePanel;
  delete browser.sidebarAction;
});

test("Chromium's side panel is opened in the window of the tab", async () => {
  const open = vi.fn(async () => undefined);
  browser.sidePanel = { open };
  await sidePanel()?.(7);
  expect(open).toHaveBeenCalledWith({ windowId: 7 });
});

test("Firefox's sidebar is opened", async () => {
  const open = vi.fn(async () => undefined);
  browser.sidebarAction = { open };
  await sidePanel()?.(7);
  expect(open).toHaveBeenCalledOnce();
});

test("on phones there is none, and none is offered", () => {
  expect(sidePanel()).toBeUndefined();
});
