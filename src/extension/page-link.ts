import browser from "webextension-polyfill";
import type * as z from "zod/mini";
import { type Inspection, inspectionSchema, type ShowTarget, shownSchema, type ToReader } from "./messages";
import { message, READER_FILE } from "./protocol";
import type { Settings } from "./settings";

/** Whether the reader is in the page already; a page that never had it, or an older version's, does not answer. */
async function hasReader(tabId: number): Promise<boolean> {
  const answer = await browser.tabs
    .sendMessage(tabId, message({ type: "ping" }), { frameId: 0 })
    .catch(() => undefined);
  return answer === true;
}

/**
 * Puts the reader into a page unless it is there. Rejects where the browser does not let us: its own pages, its
 * store, pages for which the user withholds the access.
 */
export async function ensureReader(tabId: number): Promise<void> {
  if (await hasReader(tabId)) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
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
): Promise<z.infer<T> | undefined> {
  const parsed = answer.safeParse(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
  return parsed.success ? parsed.data : undefined;
}

/** What kind of page it is. */
export async function inspect(tabId: number): Promise<Inspection | undefined> {
  await ensureReader(tabId);
  return askReader(tabId, message({ type: "inspect" }), inspectionSchema);
}

/** Scrolls a page to the words of a statement and lights them up; false where the page no longer has them. */
export async function show(tabId: number, target: ShowTarget): Promise<boolean> {
  try {
    await ensureReader(tabId);
    const answer = await askReader(tabId, message({ type: "show", target }), shownSchema);
    return answer?.shown ?? false;
  } catch {
    return false;
  }
}
