import browser from "webextension-polyfill";
import type { SavedFile } from "../../src/ui/summary-view";

/** Puts text on the clipboard; false where neither the new nor the old way is allowed. */
export async function copyText(text: string, root: Document | ShadowRoot = document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root);
  }
}

/** The old way, for pages that forbid the clipboard to scripts: a field that is selected and copied from. */
function copyFromField(text: string, root: Document | ShadowRoot): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;inset-block-start:0;opacity:0";
  const before = root.activeElement;
  (root instanceof Document ? root.body : root).append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/** Hands a file to the browser's downloads. The link is never part of a page, so no page sees the click. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Opens the sheet to print of a tab's policy. A popup cannot print, and a panel would print the page under it. */
export async function openSheet(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`sheet.html?tab=${tabId}`) });
}

/** Whether the browser prints; some on phones do not. */
export const canPrint = typeof window.print === "function";
