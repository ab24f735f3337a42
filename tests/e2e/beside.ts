import type { Page } from "@playwright/test";
import type { Extension } from "./fixtures";

/** The page of ours that stands beside another window's tabs, as it does in the browser's side panel. */
export async function openBeside(extension: Extension, page: Page): Promise<Page> {
  const tab = await extension.tabOf(page);
  const worker = await extension.background();
  const opened = extension.context.waitForEvent("page");
  await worker.evaluate(async (tabId) => {
    const { windowId } = await chrome.tabs.get(tabId);
    await chrome.windows.create({ url: chrome.runtime.getURL(`sidepanel.html?window=${windowId}`) });
  }, tab);
  return opened;
}
