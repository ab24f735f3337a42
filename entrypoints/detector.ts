import browser from "webextension-polyfill";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { detect } from "../src/analysis/detect";
import { message } from "../src/extension/protocol";
import { viewAddress } from "../src/page/address";
import { gatherSignals } from "../src/page/signals";
import { watchPage } from "../src/page/watch";

/**
 * Runs on every web page: tells the background when the page is a policy, or no longer one. On any other page it
 * changes nothing, says nothing and, once the page is quiet, does nothing.
 */
export default defineUnlistedScript(() => {
  /** Which policy the background was told of. */
  let told = "";

  function look(): boolean {
    const signals = gatherSignals(document);
    const { policy } = detect(signals);
    // Applications may show another policy at another place of the same address.
    const names = [viewAddress(location.href), signals.title, signals.headings[0]?.text];
    const name = policy ? names.join(" ") : "";
    if (policy && told !== name) tell("policy-detected");
    if (!policy && told) tell("policy-left");
    told = name;
    return policy;
  }

  watchPage(document, look);
  // Going back may bring the page as it was left, script and all; the toolbar button has forgotten it.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && told) tell("policy-detected");
  });
});

/** After an update of the extension nobody listens to this page's script any more, which is no fault. */
function tell(type: "policy-detected" | "policy-left"): void {
  try {
    browser.runtime.sendMessage(message({ type, url: location.href })).catch(() => undefined);
  } catch {
    // "Extension context invalidated".
  }
}
