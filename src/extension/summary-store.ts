import browser, { type Storage } from "webextension-polyfill";
import * as z from "zod/mini";
import { type Summary, summarySchema } from "../analysis/types";
import { loadSettings, type Settings } from "./settings";

/**
 * Summaries that are remembered, by the address of their page: in the browser's session storage (memory that ends
 * with the browser) or, only if the user wants it, on the disk. Never for private windows; callers see to that.
 * What an older version wrote, or what is damaged, is as good as not there.
 */
const entrySchema = z.object({ at: z.number(), summary: summarySchema });

const PREFIX = "summary:";
/** A long summary has 200 kB and the browser gives 10 MB to each area. */
const MOST_ENTRIES = 40;

type Area = Storage.StorageArea;

/** The areas to look in, the one to write to first. */
function areas(remember: Settings["remember"]): Area[] {
  const { local, session } = browser.storage;
  return remember === "none" ? [] : remember === "keep" ? [local, session] : [session];
}

/** An address without its fragment, unless the fragment is a route of its own ("#/privacy", "#!privacy"). */
export function pageOf(url: string): string {
  return url.replace(/#(?![/!]).*$/s, "");
}

/**
 * The summary of a page, if it is remembered; who knows or awaits the settings already passes them on. Where nearly all
 * of them lie is looked at meanwhile, because a popup waits for this.
 */
export async function recall(
  url: string,
  settings: Settings | Promise<Settings> = loadSettings(),
): Promise<Summary | undefined> {
  const key = PREFIX + pageOf(url);
  const { session } = browser.storage;
  const read = (area: Area) => area.get(key).catch(() => ({}));
  const [{ remember }, inSession] = await Promise.all([settings, read(session)]);
  for (const area of areas(remember)) {
    const stored = area === session ? inSession : await read(area);
    const parsed = entrySchema.safeParse((stored as Record<string, unknown>)[key]);
    if (parsed.success) return parsed.data.summary;
  }
  return undefined;
}

/** Remembers a summary, unless the user wants none remembered. A full storage gives up its older half and tries again. */
export async function remember(url: string, summary: Summary): Promise<void> {
  const [area] = areas((await loadSettings()).remember);
  if (!area) return;
  const entry = { [PREFIX + pageOf(url)]: { at: Date.now(), summary } };
  await forgetOldest(area, MOST_ENTRIES - 1);
  try {
    await area.set(entry);
  } catch {
    await forgetOldest(area, MOST_ENTRIES / 2);
    await area.set(entry).catch(() => undefined);
  }
}

/** How much is remembered: summaries, and the bytes that they take as JSON. */
export async function remembered(): Promise<{ summaries: number; bytes: number }> {
  const all = (await Promise.all([browser.storage.local, browser.storage.session].map(entries))).flat();
  const bytes = all.reduce((sum, { size }) => sum + size, 0);
  return { summaries: all.length, bytes };
}

/** Forgets every summary, wherever it is kept. */
export async function forgetSummaries(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) await forgetOldest(area, 0);
}

async function forgetOldest(area: Area, most: number): Promise<void> {
  const oldestFirst = (await entries(area)).sort((a, b) => a.at - b.at);
  const excess = oldestFirst.slice(0, Math.max(0, oldestFirst.length - most));
  if (excess.length > 0) await area.remove(excess.map(({ key }) => key)).catch(() => undefined);
}

/** What an area holds; what cannot be understood counts as oldest. */
async function entries(area: Area): Promise<{ key: string; at: number; size: number }[]> {
  const all = await area.get(null).catch(() => ({}));
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => {
      const parsed = z.object({ at: z.number() }).safeParse(value);
      return {
        key,
        at: parsed.success ? parsed.data.at : 0,
        size: key.length + JSON.stringify(value).length,
      };
    });
}
