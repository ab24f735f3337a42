import browser, { type Runtime } from "webextension-polyfill";
import type { Policy, Summary } from "../analysis/types";
import { hasAccess } from "./access";
import type { Desk, Tab } from "./desk";
import { framesWithText, TOP_FRAME } from "./frames-with-text";
import { type Failure, type PageState, readingRequestSchema } from "./messages";
import { ensureReader, inspect } from "./page-link";
import { message } from "./protocol";

/** Reads a policy; `onProgress` gets the share that was read and throws when nobody waits for the rest. */
export type Analyst = (policy: Policy, onProgress: (share: number) => void) => Promise<Summary>;

/** Says what kind of page a tab shows and, if it is a policy (or is to be read `anyway`), has it read. */
export async function lookAt(desk: Desk, tab: Tab, anyway: boolean): Promise<void> {
  try {
    const page = await Promise.race([inspect(tab.id), refusal(tab)]);
    if (!page) return await desk.note(tab, { phase: "failed", reason: "page-changed" });
    if (page.kind === "pdf") return await desk.note(tab, { phase: "failed", reason: "pdf" });
    const frameId = page.kind === "other" ? await policyFrame(tab.id) : undefined;
    if (page.kind === "other" && frameId === undefined && !anyway)
      return await desk.note(tab, { phase: "not-policy", links: page.links });
    await startReading(desk, tab, frameId);
  } catch {
    await desk.note(tab, { phase: "failed", reason: await whyClosed(tab) });
  }
}

/** The frame of another site that holds the policy: generators of policies have them embedded so. */
async function policyFrame(tabId: number): Promise<number | undefined> {
  for (const frameId of await framesWithText(tabId)) {
    const page = await inspect(tabId, frameId).catch(() => undefined);
    if (page?.kind === "policy") return frameId;
  }
  return undefined;
}

/** So long a page without access may take to let the reader in after all, because the user clicked on it. */
const CLICK_MS = 1000;

/** Rejects where the user withholds the access: the browser lets the injection wait for it without end. */
async function refusal({ url }: Tab): Promise<never> {
  if (await hasAccess(url)) return new Promise(() => {});
  return new Promise((_, reject) => setTimeout(reject, CLICK_MS));
}

/** Has the reader read its page; it comes back on a line of its own with the text. */
export async function startReading(desk: Desk, tab: Tab, frameId = TOP_FRAME): Promise<void> {
  await desk.note(tab, { phase: "working", share: 0 });
  await ensureReader(tab.id, frameId);
  await browser.tabs.sendMessage(tab.id, message({ type: "read" }), { frameId });
}

/** Why a page cannot be reached. */
async function whyClosed({ url }: Tab): Promise<Failure> {
  if (url !== "" && !/^https?:/.test(url)) return "browser-page";
  if (/\.pdf(?:$|[?#])/i.test(url)) return "pdf";
  return (await hasAccess(url)) ? "browser-page" : "no-access";
}

/** The lines that are open, by tab: one reading at a time, the newest. */
const open = new Map<number, Runtime.Port>();

/** Whether a tab's policy is being read at this moment. */
export function isReading(tabId: number): boolean {
  return open.has(tabId);
}

/**
 * Serves the line on which a reader sends a policy: analyses it, tells desk and reader how far it is, and stops
 * when the reader hangs up, which it does when its page goes away or a newer reading begins.
 */
export function serveReading(desk: Desk, port: Runtime.Port, analyse: Analyst): void {
  const { tab, url: sentFrom, frameId = TOP_FRAME } = port.sender ?? {};
  const tabId = tab?.id;
  if (tabId === undefined) {
    port.disconnect();
    return;
  }
  open.get(tabId)?.disconnect();
  open.set(tabId, port);
  const live = () => open.get(tabId) === port;
  const hangUp = () => live() && open.delete(tabId);
  port.onDisconnect.addListener(() => {
    if (hangUp()) void desk.drop(tabId);
  });
  port.onMessage.addListener(async (received: unknown) => {
    const request = readingRequestSchema.safeParse(received);
    if (!request.success || !sameOrigin(request.data.url, sentFrom)) return port.disconnect();
    // What is read in a frame is known as the policy of the page around it.
    const url = frameId === TOP_FRAME ? request.data.url : (tab?.url ?? request.data.url);
    const page = { id: tabId, url, incognito: tab?.incognito ?? false };
    const say = async (state: PageState) => {
      if (!live()) return;
      if (state.phase !== "working") hangUp();
      port.postMessage(state);
      if (frameId !== TOP_FRAME) tellTop(tabId, state);
      await desk.note(page, state);
    };
    await read(request.data.policy, analyse, say, live);
  });
}

/** The panel stands in the page, whose reader knows nothing of what is read in a frame. */
function tellTop(tabId: number, state: PageState): void {
  const request = message({ type: "read-elsewhere", state });
  void browser.tabs.sendMessage(tabId, request, { frameId: TOP_FRAME }).catch(() => undefined);
}

/** A page speaks for its own site only, whatever its script was made to say. */
function sameOrigin(url: string, other: string | undefined): boolean {
  return URL.canParse(url) && other !== undefined && new URL(url).origin === new URL(other).origin;
}

async function read(
  policy: Policy,
  analyse: Analyst,
  say: (state: PageState) => Promise<void>,
  live: () => boolean,
): Promise<void> {
  try {
    const summary = await analyse(policy, (share) => {
      if (!live()) throw new HungUp();
      void say({ phase: "working", share: Math.min(1, Math.max(0, share)) });
    });
    await say({ phase: "done", summary });
  } catch (error) {
    if (error instanceof HungUp) return;
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await say({ phase: "failed", reason: "analysis-failed", details: details.slice(0, LONGEST_DETAILS) });
  }
}

const LONGEST_DETAILS = 2000;

/** Nobody waits for the summary any more. */
class HungUp extends Error {}
