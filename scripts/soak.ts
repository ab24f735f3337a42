/**
 * `npm run soak`: reads 300 policies one after the other in one browser session. The background's memory at the end must
 * be within 20 % of what it was after the first 30, and neither it nor the page may gather listeners or lines.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  expect,
  type Page,
  type Worker,
} from "@playwright/test";
import { findBrowser } from "./find-browser.mjs";
import { root, runNode } from "./run-step.mjs";

const POLICIES = Number(process.env.SOAK_POLICIES ?? 300);
const FIRST = 30;
const MOST_GROWTH = 0.2;
const EXTENSION = join(root, ".output/chrome-mv3");
const SAMPLE = readFileSync(join(root, "assets/sample-policy.html"), "utf8");

/** Three names are enough to make each policy another one, with other quotes. */
function policy(number: number): string {
  const name = `Harbour ${String.fromCharCode(65 + (number % 26))}${number}`;
  return SAMPLE.replaceAll("Pellhaven", name).replaceAll("device identifier", `device identifier ${number}`);
}

async function serve() {
  const server = createServer((request, response) => {
    const [, number] = /^\/(\d+)\/privacy$/.exec(request.url ?? "") ?? [];
    response.writeHead(number ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(number ? policy(Number(number)) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** What is held at one moment: the background's memory after a collection, the page's listeners, and what is counted. */
type Level = Counts & { readonly bytes: number; readonly listeners: number };

/** Speaks to the background as a debugger does. Playwright gives no session for a service worker. */
async function debuggerOf(context: BrowserContext, own: Page) {
  const browser = await context.browser()?.newBrowserCDPSession();
  const session = browser ?? (await context.newCDPSession(own));
  const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "service_worker" }] });
  const targetId = targetInfos.find(({ url }) => url.endsWith("/background.js"))?.targetId ?? "";
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  let next = 0;
  return (method: string, params: object = {}) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++next;
      const listen = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        session.off("Target.receivedMessageFromTarget", listen);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      session.on("Target.receivedMessageFromTarget", listen);
      const message = JSON.stringify({ id, method, params });
      session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
}
type Debugger = Awaited<ReturnType<typeof debuggerOf>>;

async function level(background: Debugger, worker: Worker, page: CDPSession): Promise<Level> {
  await background("HeapProfiler.collectGarbage");
  const { usedSize } = await background("Runtime.getHeapUsage");
  await page.send("HeapProfiler.collectGarbage");
  const { jsEventListeners } = await page.send("Memory.getDOMCounters");
  const counts = await worker.evaluate(() => Reflect.get(globalThis, "soak") as Counts);
  return { bytes: Number(usedSize), listeners: jsEventListeners, ...counts };
}

/** What the background has added since the counting began: listeners of the browser's events, and lines. */
type Counts = { readonly added: number; readonly lines: number; readonly served: number };

/** Counts in the background, from now on, who listens to the browser and which lines to pages are open. */
async function count(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const counts = { added: 0, lines: 0, served: 0 };
    chrome.runtime.onConnect.addListener((port) => {
      counts.lines += 1;
      counts.served += 1;
      port.onDisconnect.addListener(() => {
        counts.lines -= 1;
      });
    });
    const { runtime, tabs, storage, action, permissions, commands } = chrome;
    const events = [runtime, tabs, storage, action, permissions, commands].flatMap((part) =>
      Object.values(part ?? {}).filter((value) => typeof value?.addListener === "function"),
    );
    for (const event of events) {
      const { addListener, removeListener } = event;
      event.addListener = (...args: unknown[]) => {
        counts.added += 1;
        return addListener.apply(event, args);
      };
      event.removeListener = (...args: unknown[]) => {
        counts.added -= 1;
        return removeListener.apply(event, args);
      };
    }
    Object.assign(globalThis, { soak: counts });
  });
}

async function read(worker: Worker, page: Page, url: string): Promise<void> {
  await page.goto(url);
  const badge = () =>
    worker.evaluate(async (wanted) => {
      const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === wanted);
      return tab?.id === undefined ? "" : chrome.action.getBadgeText({ tabId: tab.id });
    }, url);
  await expect.poll(badge, { timeout: 30_000, intervals: [20, 50, 100] }).toMatch(/^(\d+|§)$/);
}

async function soak(context: BrowserContext, origin: string): Promise<{ early: Level; late: Level }> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const own = await context.newPage();
  await own.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
  const background = await debuggerOf(context, own);
  await count(worker);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let early: Level | undefined;
  for (let number = 1; number <= POLICIES; number++) {
    await read(worker, page, `${origin}/${number}/privacy`);
    if (number === FIRST) early = await level(background, worker, session);
    if (number % 50 === 0 || number === FIRST)
      console.log(`${number} policies: ${JSON.stringify(await level(background, worker, session))}`);
  }
  if (!early) throw new Error(`SOAK_POLICIES must be at least ${FIRST}.`);
  return { early, late: await level(background, worker, session) };
}

function report({ early, late }: { early: Level; late: Level }): void {
  const growth = late.bytes / early.bytes - 1;
  const faults = [
    ...(growth > MOST_GROWTH ? [`the background's memory grew by ${(growth * 100).toFixed(1)} %`] : []),
    ...(late.lines > early.lines ? [`${late.lines} lines are open, ${early.lines} were`] : []),
    ...(late.added > early.added ? [`${late.added} listeners were added, ${early.added} by then`] : []),
    // Each policy is sent on a line of its own: fewer, and this did not look where it happens.
    ...(late.served < POLICIES ? [`only ${late.served} lines were seen for ${POLICIES} policies`] : []),
    ...(late.listeners > early.listeners
      ? [`the page has ${late.listeners} listeners, it had ${early.listeners}`]
      : []),
  ];
  for (const fault of faults) console.log(`FAIL  ${fault}`);
  const change = `${growth < 0 ? "" : "+"}${(growth * 100).toFixed(1)} %`;
  console.log(`${POLICIES} policies; memory of the background after ${FIRST} and at the end: ${change}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

async function main(): Promise<void> {
  const built = await runNode(["node_modules/wxt/bin/wxt.mjs", "build"], { quiet: true });
  if (built !== 0) throw new Error("The package could not be built; `npm run build` says why.");
  const { server, origin } = await serve();
  const profile = mkdtempSync(join(tmpdir(), "smallprint-soak-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: true,
    chromiumSandbox: process.platform === "linux" && process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  try {
    report(await soak(context, origin));
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
