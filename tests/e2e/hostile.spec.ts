import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";

// Pages that do their worst to the extension: what they change is their own world, and what they send is not listened to.

const READ = /^(\d+|§)$/;
const SAMPLE = readFileSync(new URL("../../assets/sample-policy.html", import.meta.url), "utf8");
const withScript = (script: string) => SAMPLE.replace("<head>", `<head><script>${script}</script>`);

test("a page that redefines what scripts stand on is read all the same, and gets no hold of the panel", async ({
  extension,
  server,
}) => {
  server.put(
    "/redefined",
    withScript(`
      window.caught = [];
      const lie = () => { throw new Error("redefined"); };
      Object.assign(JSON, { parse: lie, stringify: lie });
      for (const name of ["map", "filter", "flatMap", "push"]) Object.defineProperty(Array.prototype, name, { value: lie });
      for (const name of ["attachShadow", "append", "getBoundingClientRect"])
        Element.prototype[name] = function () { window.caught.push(name); };
      Document.prototype.createTreeWalker = Document.prototype.querySelectorAll = lie;
      window.Range = window.CSS = undefined;
    `),
  );
  await extension.setSettings({ autoPanel: true });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/redefined`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("Yes: shared with advertisers");
  expect(await page.evaluate(() => Reflect.get(window, "caught"))).toEqual([]);
});

test("messages and events that a page forges change nothing", async ({ extension, server }) => {
  server.put(
    "/forged",
    withScript(`
      window.forge = () => {
        for (const type of ["open-panel", "show", "read-page", "open-options", "panel-moved", "policy-detected", "left"]) {
          const message = { protocol: 1, type, url: location.href, tabId: 1, side: "left", width: 640, anyway: true };
          window.postMessage(message, "*");
          window.postMessage(JSON.stringify(message), "*");
          for (const target of [window, document, document.documentElement])
            target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
        }
        dispatchEvent(new KeyboardEvent("keydown", { code: "KeyD", key: "D", altKey: true, shiftKey: true }));
        return typeof chrome === "object" && typeof chrome.runtime?.sendMessage;
      };
    `),
  );
  await extension.setSettings({ side: "right" });
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/forged`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  const pages = extension.context.pages().length;
  expect(await page.evaluate(() => Reflect.get(window, "forge")())).not.toBe("function");
  // What was sent before it has been dealt with when the popup has shown its answer.
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("Yes: shared with advertisers");
  await popup.close();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(extension.context.pages()).toHaveLength(pages);
  const { settings } = await (await extension.background()).evaluate(() =>
    chrome.storage.local.get("settings"),
  );
  expect(settings).toEqual({ side: "right" });
});

test("a page that embeds itself is read once, and one that takes the panel out is left in peace", async ({
  extension,
  server,
}) => {
  server.put(
    "/embedded",
    withScript(`
      window.taken = 0;
      if (top === self) addEventListener("load", () => document.body.append(Object.assign(document.createElement("iframe"), { src: location.href })));
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node.nodeName === "DIV") { window.taken++; node.remove(); }
      }).observe(document.documentElement, { childList: true });
    `),
  );
  await extension.setSettings({ autoPanel: true });
  const errors: Error[] = [];
  const page = await extension.context.newPage();
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`${server.origin}/embedded`);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toMatch(READ);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "taken"))).toBeGreaterThan(0);
  const popup = await extension.popupOf(page);
  await expect(popup.getByRole("main")).toContainText("Yes: shared with advertisers");
  await popup.getByText("in the free version we share your device identifier").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  expect(await page.evaluate(() => Reflect.get(window, "taken"))).toBeLessThan(20);
  expect(errors).toEqual([]);
});
