import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { type Extension, expect } from "./fixtures";

/**
 * What stands outside of pages: the toolbar button as the user presses it, the popup under it, and the switches on the
 * browser's page for extensions. Playwright sees button and popup only through the browser's own debugger.
 */
async function withBrowser<T>(
  context: BrowserContext,
  work: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const browser = context.browser();
  if (!browser) throw new Error("The browser has no debugger of its own.");
  const session = await browser.newBrowserCDPSession();
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/**
 * Presses the toolbar button over a page. To the browser this is the user's own gesture: it grants `activeTab`. A press
 * that comes from the debugger opens no popup, so that is opened after it.
 */
export async function pressButton({ context, id, background }: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  await withBrowser(context, async (session) => {
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    // Newer than the types of the debugger's protocol.
    const send = session.send as (method: string, params: object) => Promise<unknown>;
    await send.call(session, "Extensions.triggerAction", { id, targetId: tab?.targetId });
  });
  await (await background()).evaluate(() => chrome.action.openPopup());
}

/** Changes what the user can change on the browser's page for extensions. */
export async function changeOnExtensionsPage(extension: Extension, change: object): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async (update) => {
      const { updateProfileConfiguration, updateExtensionConfiguration } = Reflect.get(
        chrome,
        "developerPrivate",
      );
      // Only for developers a folder is loaded anew, which some changes bring about.
      await updateProfileConfiguration({ inDeveloperMode: true });
      await updateExtensionConfiguration(update);
    },
    { extensionId: extension.id, ...change },
  );
  const state = () =>
    page.evaluate(
      async (id) => (await Reflect.get(chrome, "developerPrivate").getExtensionInfo(id)).state,
      extension.id,
    );
  await expect.poll(state).toBe("ENABLED");
  await page.close();
}

/** What an expression gives in the popup under the button; empty where none is open. */
export async function inPopup(context: BrowserContext, expression: string): Promise<string> {
  return withBrowser(context, async (session) => {
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
    const popup = targetInfos.find(({ url }) => url.endsWith("/popup.html"));
    if (!popup) return "";
    const { sessionId } = await session.send("Target.attachToTarget", {
      targetId: popup.targetId,
      flatten: false,
    });
    const answer = new Promise<string>((resolve) => {
      session.on("Target.receivedMessageFromTarget", ({ message }) => {
        const { id, result } = JSON.parse(message);
        if (id === 1) resolve(String(result?.result?.value ?? ""));
      });
    });
    const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params: { expression } });
    await session.send("Target.sendMessageToTarget", { sessionId, message });
    return answer;
  });
}

export const popupText = (context: BrowserContext): Promise<string> =>
  inPopup(context, "document.body.innerText");
