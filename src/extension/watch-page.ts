import browser, { type Runtime } from "webextension-polyfill";
import { type PageState, pageStateSchema } from "./messages";
import { message, WATCH_PORT } from "./protocol";

/** A background that was stopped is asked again, but not for ever. */
const MOST_RECONNECTS = 5;

/**
 * Calls back with what is known of a tab's page, now and whenever it changes; returns the way out. `look` has a page
 * that is not known yet looked at.
 */
export function watchPage(tabId: number, look: boolean, onState: (state: PageState) => void): () => void {
  let port: Runtime.Port | undefined;
  let reconnects = 0;
  let watching = true;
  const connect = () => {
    port = browser.runtime.connect({ name: WATCH_PORT });
    port.onMessage.addListener((received: unknown) => {
      const parsed = pageStateSchema.safeParse(received);
      if (parsed.success) onState(parsed.data);
    });
    port.onDisconnect.addListener(() => {
      if (watching && reconnects++ < MOST_RECONNECTS) connect();
    });
    port.postMessage(message({ type: "watch", tabId, look }));
  };
  connect();
  return () => {
    watching = false;
    port?.disconnect();
  };
}
