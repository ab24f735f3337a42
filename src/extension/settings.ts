import browser from "webextension-polyfill";
import * as z from "zod/mini";

export const sideSchema = z.enum(["left", "right"]);
export const themeSchema = z.enum(["system", "light", "dark"]);
export const panelWidthSchema = z.int().check(z.minimum(320), z.maximum(640));

const ids = z.readonly(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(500)));

/**
 * What the user chose. Each field falls back to its default on its own: one broken value never loses the others.
 */
export const settingsSchema = z.object({
  /** Look for policies on every page that is opened, or only when the toolbar button is pressed. */
  autoDetect: z.catch(z.boolean(), true),
  /** The panel opens by itself on a policy. */
  autoPanel: z.catch(z.boolean(), false),
  side: z.catch(sideSchema, "right"),
  /** CSS pixels. */
  panelWidth: z.catch(panelWidthSchema, 400),
  theme: z.catch(themeSchema, "system"),
  /** BCP 47 tag of the interface's language; "auto" is the browser's. */
  language: z.catch(z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/)), "auto"),
  startWith: z.catch(z.enum(["attention", "topics"]), "attention"),
  /** Host names that are left alone; a name covers its subdomains. */
  quietSites: z.catch(z.readonly(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(2000))), []),
  /** Where summaries are kept: nowhere, as long as the browser runs, or until they are deleted. */
  remember: z.catch(z.enum(["none", "session", "keep"]), "session"),
  topicOrder: z.catch(ids, []),
  hiddenTopics: z.catch(ids, []),
  linePreset: z.catch(z.enum(["relaxed", "balanced", "strict", "own"]), "balanced"),
  ownLines: z.catch(ids, []),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = "settings";

/** The settings of somebody who never changed any. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Any stored or imported value as settings; what is not understood is replaced by its default. */
export function readSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** The user's settings; the defaults where storage is empty, broken or out of reach. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and leaves the others as they are; changes made at the same time wait for each other.
 * Rejects when the browser does not store them (a full disk, a broken profile), so that nobody is told "saved".
 */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const saved = last.then(async () => {
    const settings = { ...(await loadSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  last = saved.catch(() => undefined);
  return saved;
}

/** Calls back with the settings now and before whenever they change, here or elsewhere; returns the way out. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) onChange(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const exportedSchema = z.object({
  smallprint: z.literal("settings"),
  version: z.literal(1),
  settings: z.unknown(),
});

/** The settings as a file for the user to keep. */
export function exportSettings(settings: Settings): { name: string; type: string; text: string } {
  const text = JSON.stringify({ smallprint: "settings", version: 1, settings }, null, 2);
  return { name: "smallprint-settings.json", type: "application/json", text };
}

/**
 * Takes over settings that were exported. Undefined, and nothing is changed, where the text is no such file or has
 * a value that is not understood: an import is all or nothing.
 */
export async function importSettings(text: string): Promise<Settings | undefined> {
  try {
    const exported = exportedSchema.parse(JSON.parse(text));
    const settings = readSettings(exported.settings);
    const given = z.record(z.string(), z.unknown()).parse(exported.settings);
    const understood = Object.entries(settings).every(
      ([key, value]) => !(key in given) || JSON.stringify(given[key]) === JSON.stringify(value),
    );
    return understood ? await saveSettings(settings) : undefined;
  } catch {
    return undefined;
  }
}

/** Back to the defaults; nothing of the user's stays stored. */
export async function resetSettings(): Promise<Settings> {
  await last;
  await browser.storage.local.remove(KEY);
  return DEFAULT_SETTINGS;
}
