import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchPage, watchText } from "../../src/page/watch";
import { live } from "./page";

/** jsdom tells of changes after the current task; the clock is ours. */
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
let document: Document;
const change = () => document.body.append(document.createElement("p"));

beforeEach(() => {
  vi.useFakeTimers();
  document = live("<p>Hello</p>");
  vi.stubGlobal("MutationObserver", document.defaultView?.MutationObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a policy is looked at once", async () => {
  const look = vi.fn(() => true);
  watchPage(document, look);
  change();
  await passes(20_000);
  expect(look).toHaveBeenCalledOnce();
});

test("text that arrives late is noticed", async () => {
  const look = vi.fn(() => document.body.textContent?.includes("policy") ?? false);
  watchPage(document, look);
  await passes(3_000);
  document.body.append("our policy");
  await passes(1_000);
  expect(look).toHaveBeenCalledTimes(2);
  expect(look).toHaveLastReturnedWith(true);
});

test("a page that changes for ever is looked at a few times and then left alone", async () => {
  const look = vi.fn(() => false);
  watchPage(document, look);
  for (let i = 0; i < 600; i++) {
    change();
    await passes(100);
  }
  expect(look.mock.calls.length).toBeLessThanOrEqual(5);
  expect(vi.getTimerCount()).toBe(0);
});

test("a quiet page leaves no timer behind", async () => {
  watchPage(document, () => false);
  await passes(20_000);
  change();
  await passes(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("navigation within the page: by the Navigation API", async () => {
  const navigation = new EventTarget();
  Object.assign(document.defaultView ?? {}, { navigation });
  const look = vi.fn(() => true);
  const stop = watchPage(document, look);
  document.defaultView?.history.pushState(null, "", "/other");
  navigation.dispatchEvent(new Event("currententrychange"));
  document.defaultView?.history.pushState(null, "", "/other#part");
  navigation.dispatchEvent(new Event("currententrychange"));
  await passes(500);
  expect(look).toHaveBeenCalledTimes(2);
  stop();
  document.defaultView?.history.pushState(null, "", "/third");
  navigation.dispatchEvent(new Event("currententrychange"));
  await passes(20_000);
  expect(look).toHaveBeenCalledTimes(2);
});

/** A page whose browser has the Navigation API, and how it goes to another place. */
function navigable() {
  const navigation = new EventTarget();
  Object.assign(document.defaultView ?? {}, { navigation });
  return (address: string) => {
    document.defaultView?.history.pushState(null, "", address);
    navigation.dispatchEvent(new Event("currententrychange"));
  };
}

test("a place in the page is not looked at, unless its text changes", async () => {
  const go = navigable();
  const look = vi.fn(() => true);
  watchPage(document, look);
  go("#selling");
  await passes(3_000);
  expect(look).toHaveBeenCalledOnce();
  change();
  await passes(1_000);
  expect(look).toHaveBeenCalledTimes(2);
  go("#rights");
  await passes(20_000);
  change();
  await passes(1_000);
  expect(look).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test("a route in the fragment is an address of its own", async () => {
  const go = navigable();
  const look = vi.fn(() => true);
  watchPage(document, look);
  go("#/privacy");
  await passes(1_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test("after navigation the old text may still stand there: the new one is noticed", async () => {
  const navigation = new EventTarget();
  Object.assign(document.defaultView ?? {}, { navigation });
  document.body.append("our policy");
  const look = vi.fn(() => document.body.textContent?.includes("policy") ?? false);
  watchPage(document, look);
  document.defaultView?.history.pushState(null, "", "/other");
  navigation.dispatchEvent(new Event("currententrychange"));
  await passes(700);
  document.body.replaceChildren("a shop");
  await passes(1_000);
  expect(look).toHaveLastReturnedWith(false);
});

test("navigation within the page: by a click, where there is no such API", async () => {
  const look = vi.fn(() => true);
  watchPage(document, look);
  document.body.dispatchEvent(new (document.defaultView?.Event ?? Event)("click", { bubbles: true }));
  document.defaultView?.history.pushState(null, "", "/other");
  await passes(1_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test("a reader is told of more text, a few times", async () => {
  const changed = vi.fn(() => true);
  watchText(document, changed, 2);
  for (let i = 0; i < 10; i++) {
    change();
    await passes(1_000);
  }
  expect(changed).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test("changes that are none of the text do not use up what is left for more text, and come to an end", async () => {
  const changed = vi.fn(() => false);
  watchText(document, changed, 2);
  for (let i = 0; i < 5; i++) {
    change();
    await passes(1_000);
  }
  expect(changed).toHaveBeenCalledTimes(5);
  for (let i = 0; i < 50; i++) {
    change();
    await passes(1_000);
  }
  expect(changed.mock.calls.length).toBeLessThan(10);
  expect(vi.getTimerCount()).toBe(0);
});
