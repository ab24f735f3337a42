import { beforeEach, expect, test, vi } from "vitest";
import browser from "webextension-polyfill";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createDesk, type Tab } from "../../src/extension/desk";
import { type Analyst, isReading, serveReading } from "../../src/extension/page-reading";
import { PROTOCOL } from "../../src/extension/protocol";
import { remembered } from "../../src/extension/summary-store";
import { fakePort } from "./port";
import { someSummary } from "./some-summary";

const URL = "https://acme.example/privacy";
const TAB: Tab = { id: 7, url: URL, incognito: false };
const policy = { title: "Acme", language: "en", blocks: [{ kind: "paragraph", text: "We collect data." }] };
const request = { protocol: PROTOCOL, url: URL, policy };
const reads: Analyst = async (_, onProgress) => {
  onProgress(0.5);
  return someSummary();
};

/** What was painted on the button, last. */
const badge = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  badge.mockClear();
  Object.assign(browser.action, {
    setBadgeText: async ({ text }: { text: string }) => badge(text),
    setTitle: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  });
});

const someDesk = () => createDesk({ translate: async ({ id }) => id, wordsFile: () => "/words-en.js" });

test("a policy is read: progress, then the summary, then silence", async () => {
  const desk = someDesk();
  const line = fakePort(URL, TAB);
  serveReading(desk, line.port, reads);
  expect(isReading(7)).toBe(true);
  await line.say(request);
  expect(line.heard).toEqual([
    { phase: "working", share: 0.5 },
    { phase: "done", summary: someSummary() },
  ]);
  expect(isReading(7)).toBe(false);
  expect(await desk.known(TAB)).toEqual({ phase: "done", summary: someSummary() });
  expect(badge).toHaveBeenLastCalledWith("§");
});

test("nothing of a private window is stored", async () => {
  const desk = someDesk();
  const line = fakePort(URL, { ...TAB, incognito: true });
  serveReading(desk, line.port, reads);
  await line.say(request);
  expect(await desk.known({ ...TAB, incognito: true })).toMatchObject({ phase: "done" });
  expect((await remembered()).summaries).toBe(0);
});

test("an analysis that fails is said to have failed", async () => {
  const line = fakePort(URL, TAB);
  serveReading(someDesk(), line.port, () => Promise.reject(new Error("bug")));
  await line.say(request);
  expect(line.heard).toEqual([
    { phase: "failed", reason: "analysis-failed", details: expect.stringContaining("bug") },
  ]);
});

test("a page that goes away stops its analysis and is forgotten", async () => {
  const desk = someDesk();
  const line = fakePort(URL, TAB);
  const shares: number[] = [];
  serveReading(desk, line.port, async (_, onProgress) => {
    for (const share of [0.2, 0.4, 0.6]) {
      if (share === 0.4) line.hangUp();
      onProgress(share);
      shares.push(share);
    }
    return someSummary();
  });
  await line.say(request);
  expect(shares).toEqual([0.2]);
  await vi.waitFor(async () => expect(await desk.known(TAB)).toBeUndefined());
  expect(badge).toHaveBeenLastCalledWith("");
});

test("a newer reading of the same tab takes over", async () => {
  const desk = someDesk();
  const [older, newer] = [fakePort(URL, TAB), fakePort(URL, TAB)];
  let finish = (_: string) => {};
  const slow: Analyst = () =>
    new Promise((resolve) => {
      finish = (title) => resolve(someSummary(title));
    });
  serveReading(desk, older.port, slow);
  const first = older.say(request);
  serveReading(desk, newer.port, reads);
  expect(older.port.disconnect).toHaveBeenCalled();
  await newer.say(request);
  finish("stale");
  await first;
  expect(await desk.known(TAB)).toEqual({ phase: "done", summary: someSummary() });
  expect(older.heard).toEqual([]);
});

test.each([
  ["another version's message", { ...request, protocol: PROTOCOL + 1 }],
  ["another site's address", { ...request, url: "https://bank.example/privacy" }],
  ["no policy", { ...request, policy: { title: 7 } }],
  ["nothing", undefined],
])("%s is not listened to", async (_, message) => {
  const line = fakePort(URL, TAB);
  const analyse = vi.fn(reads);
  serveReading(someDesk(), line.port, analyse);
  await line.say(message);
  expect(analyse).not.toHaveBeenCalled();
  expect(line.port.disconnect).toHaveBeenCalled();
});

test("the summary of another page is not known of this one", async () => {
  const desk = someDesk();
  await desk.note(TAB, { phase: "done", summary: someSummary() });
  expect(await desk.known({ ...TAB, url: `${URL}#rights` })).toBeDefined();
  expect(await desk.known({ ...TAB, url: "https://acme.example/terms" })).toBeUndefined();
});
