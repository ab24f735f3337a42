import browser from "webextension-polyfill";
import type * as z from "zod/mini";
import { framesWithText, TOP_FRAME } from "./frames-with-text";
import { type Inspection, inspectionSchema, type ShowTarget, shownSchema, type ToReader } from "./messages";
import { message, READER_FILE } from "./protocol";
import type { Settings } from "./settings";

/** Whether the reader is in the page already; a page that never had it, or an older version's, does not answer. */
async function hasReader(tabId: number, frameId = TOP_FRAME): Promise<boolean> {
  const answer = await browser.tabs
    .sendMessage(tabId, message({ type: "ping" }), { frameId })
    .catch(() => undefined);
  return answer === true;
}

/**
 * Puts the reader into a page unless it is there. Rejects where the browser does not let us: its own pages, its
 * store, pages for which the user withholds the access.
 */
export async function ensureReader(tabId: number, frameId = TOP_FRAME): Promise<void> {
  if (await hasReader(tabId, frameId)) return;
  const target = frameId === TOP_FRAME ? { tabId } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [READER_FILE] });
}

/** Puts the words of a language into a page, before a panel opens there. */
export async function putWords(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Shows the panel of a page, if it is open, as the settings are now; a page without a reader is let alone. */
export async function followSettings(tabId: number, settings: Settings, words: string): Promise<void> {
  if (!(await hasReader(tabId))) return;
  await putWords(tabId, words);
  await browser.tabs.sendMessage(tabId, message({ type: "settings", settings }), { frameId: 0 });
}

/** Asks the reader in a page; rejects where there is none, undefined where its answer makes no sense. */
export async function askReader<T extends z.ZodMiniType>(
  tabId: number,
  request: ToReader,
  answer: T,
  frameId = TOP_FRAME,
): Promise<z.infer<T> | undefined> {
  const parsed = answer.safeParse(await browser.tabs.sendMessage(tabId, request, { frameId }));
  return parsed.success ? parsed.data : undefined;
}

/** What kind of page it is, or what kind of page stands in one of its frames. */
export async function inspect(tabId: number, frameId = TOP_FRAME): Promise<Inspection | undefined> {
  await ensureReader(tabId, frameId);
  return askReader(tabId, message({ type: "inspect" }), inspectionSchema, frameId);
}

/**
 * Scrolls a page to the words of a statement and lights them up, in the frame that has them; false where none has
 * them any more.
 */
export async function show(tabId: number, target: ShowTarget): Promise<boolean> {
  if (await showIn(tabId, TOP_FRAME, target)) return true;
  for (const frameId of await framesWithText(tabId)) {
    if (await showIn(tabId, frameId, target)) return true;
  }
  return false;
}

/** Puts out what is lit up in the frames of a page. */
export async function putOut(tabId: number): Promise<void> {
  for (const frameId of await framesWithText(tabId))
    await browser.tabs.sendMessage(tabId, message({ type: "put-out" }), { frameId }).catch(() => undefined);
}

async function showIn(tabId: number, frameId: number, target: ShowTarget): Promise<boolean> {
  try {
    await ensureReader(tabId, frameId);
    const answer = await askReader(tabId, message({ type: "show", target }), shownSchema, frameId);
    return answer?.shown ?? false;
  } catch {
    return false;
  }
}
