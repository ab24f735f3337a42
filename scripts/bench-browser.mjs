/**
 * `npm run bench:browser`: how fast the built extension is in Chromium, on the sample policy ten times over (about
 * 10,000 words): from a click to the summary, with a background that is awake and with one that was stopped, and
 * from opening the popup to its content.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { openExtension } from "./open-extension.mjs";
import { root } from "./run-step.mjs";

const ROUNDS = 15;
const WARM_UP = 3;

const sample = readFileSync(join(root, "assets/sample-policy.html"), "utf8");
const main = sample.slice(sample.indexOf("<main>"), sample.indexOf("</main>"));
const html = sample.replace(main, main.repeat(10));
const server = createServer((_, response) =>
  response.setHeader("content-type", "text/html; charset=utf-8").end(html),
);
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const { context, worker } = await openExtension(await findBrowser(), true);
const origin = `chrome-extension://${new URL(worker.url()).host}`;
const page = await context.newPage();
await page.goto(`http://localhost:${server.address().port}/privacy`);
const tabId = await worker.evaluate(
  async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
);

/** From asking for a summary to having it, in one of our own pages; milliseconds. */
const readAgain = (own) =>
  own.evaluate(
    (tab) =>
      new Promise((resolve) => {
        const port = chrome.runtime.connect({ name: "smallprint:watch" });
        let began;
        port.onMessage.addListener(({ phase }) => {
          if (began === undefined) {
            began = performance.now();
            chrome.runtime.sendMessage({ protocol: 1, type: "read-page", tabId: tab, anyway: true });
          } else if (phase === "done") {
            port.disconnect();
            resolve(performance.now() - began);
          }
        });
        port.postMessage({ protocol: 1, type: "watch", tabId: tab });
      }),
    tabId,
  );

/** From the start of the popup's page to its first drawn heading. */
async function openPopup() {
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("main h1")) return;
      observer.disconnect();
      requestAnimationFrame(() => Object.assign(window, { drawn: performance.now() }));
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`${origin}/popup.html?tab=${tabId}`);
  const drawn = await (await popup.waitForFunction(() => window.drawn)).jsonValue();
  await popup.close();
  return drawn;
}

/** From a background that is stopped to the summary. */
async function readCold(own) {
  const session = await context.newCDPSession(own);
  const stopped = new Promise((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await session.detach();
  return own.evaluate(
    (tab) =>
      new Promise((resolve) => {
        const began = performance.now();
        chrome.runtime.sendMessage({ protocol: 1, type: "read-page", tabId: tab, anyway: true });
        const port = chrome.runtime.connect({ name: "smallprint:watch" });
        let working = false;
        port.onMessage.addListener(({ phase }) => {
          working ||= phase === "working";
          if (phase === "done" && working) resolve(performance.now() - began);
        });
        port.postMessage({ protocol: 1, type: "watch", tabId: tab });
      }),
    tabId,
  );
}

async function measure(name, once) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await once());
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`${name.padEnd(46)} ${median.toFixed(0).padStart(5)} ms   (first ${times[0]?.toFixed(0)} ms)`);
}

const own = await context.newPage();
await own.goto(`${origin}/options.html`);
await measure("click to summary, background awake", () => readAgain(own));
await measure("click to summary, background stopped before", () => readCold(own));
await measure("popup to its content, policy known", openPopup);
await context.close();
server.close();
