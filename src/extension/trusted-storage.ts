import browser, { type Storage } from "webextension-polyfill";

/** What Chromium has and Firefox has not. */
type Guarded = { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };

/**
 * Shuts our scripts in pages off from what is stored: they need none of it, and they stand nearest to hostile pages.
 * The session's storage is closed to them anyway.
 */
export async function keepStorageFromPages(): Promise<void> {
  const local: Storage.StorageArea & Guarded = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
}
