import browser from "webextension-polyfill";
import { detect } from "../../src/analysis/detect";
import { type Inspection, type PageState, type ToReader, toReaderSchema } from "../../src/extension/messages";
import type { Settings } from "../../src/extension/settings";
import { findReadableLinks } from "../../src/page/language-links";
import { findPolicyLinks } from "../../src/page/policy-links";
import { gatherSignals } from "../../src/page/signals";
import { createPanel } from "./panel";
import { createPolicyInPage } from "./policy-in-page";

/**
 * Makes this page one that Smallprint can read: it answers the background and the popup, shows sentences and
 * carries the panel. It does nothing by itself.
 */
export function startReader() {
  const policy = createPolicyInPage((state) => panel.draw(state));
  const panel = createPanel(policy);

  function openPanel(settings: Settings, focus: boolean, known?: PageState): void {
    const state = policy.state() ?? known ?? { phase: "working", share: 0 };
    panel.open(state, settings, focus);
    if (state.phase !== "working" || policy.state()) return;
    if (inspectPage().kind === "policy") policy.read();
    else void policy.findAndRead();
  }

  /** Shows an open panel in the language and theme that were chosen meanwhile. */
  function follow(settings: Settings): void {
    panel.follow(settings);
  }

  function answer(request: ToReader): unknown {
    switch (request.type) {
      case "ping":
        return true;
      case "inspect":
        return inspectPage();
      case "read":
        return policy.read();
      case "left":
        policy.forget();
        return panel.close();
      case "read-elsewhere":
        return policy.follow(request.state);
      case "show":
        return { shown: policy.show(request.target) };
      case "put-out":
        return policy.clear();
      case "settings":
        return follow(request.settings);
      case "open-panel":
        if (request.toggle && panel.isOpen()) return panel.close();
        return openPanel(request.settings, request.focus, request.state);
    }
  }

  browser.runtime.onMessage.addListener((received: unknown, sender, respond) => {
    const parsed = toReaderSchema.safeParse(received);
    const ours = parsed.success && sender.id === browser.runtime.id;
    respond(ours ? answer(parsed.data) : undefined);
    return true;
  });
  return { openPanel, follow };
}

/** From a page that is no policy to policies; from a policy to one that can be read, should this one be in another language. */
const LINKS = { other: findPolicyLinks, policy: findReadableLinks, pdf: () => [] };

function inspectPage(): Inspection {
  const pdf = document.contentType === "application/pdf";
  const kind = pdf ? "pdf" : detect(gatherSignals(document)).policy ? "policy" : "other";
  return { url: location.href, kind, links: LINKS[kind](document) };
}
