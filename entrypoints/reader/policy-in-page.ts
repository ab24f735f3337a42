import browser, { type Runtime } from "webextension-polyfill";
import type { Span } from "../../src/analysis/types";
import { type PageState, pageStateSchema, type ShowTarget } from "../../src/extension/messages";
import { PROTOCOL, READING_PORT } from "../../src/extension/protocol";
import { highlight, type Lit } from "../../src/page/highlight";
import { watchScroll } from "../../src/page/on-screen";
import { type PageReading, readPage } from "../../src/page/read-page";
import { type Stop, watchText } from "../../src/page/watch";
import { rangesOf, spanOnScreen } from "./ranges";

/** A background that was stopped while it read is asked again so often. */
const MOST_ATTEMPTS = 3;

/** The policy in this page: reads it, has it analysed by the background, and shows its sentences. */
export function createPolicyInPage(onState: (state: PageState) => void) {
  let reading: PageReading | undefined;
  let state: PageState | undefined;
  let line: Runtime.Port | undefined;
  let lit: Lit | undefined;
  let readAt = "";
  let stopWatching: Stop = () => undefined;

  function set(next: PageState): void {
    state = next;
    onState(next);
  }

  /** Sends the text and listens; the line closes when the page goes away, which stops the analysis. */
  function analyse(attempt = 1): void {
    if (!reading) return;
    const port = openLine();
    if (!port) {
      set({ phase: "failed", reason: "updated" });
      return;
    }
    line = port;
    port.onMessage.addListener((received: unknown) => {
      const parsed = pageStateSchema.safeParse(received);
      if (!parsed.success) return;
      set(parsed.data);
      if (parsed.data.phase !== "working") hangUp();
    });
    port.onDisconnect.addListener(() => {
      if (line !== port) return;
      line = undefined;
      if (attempt < MOST_ATTEMPTS) analyse(attempt + 1);
      else set({ phase: "failed", reason: "analysis-failed" });
    });
    port.postMessage({ protocol: PROTOCOL, url: location.href, policy: reading.policy });
  }

  /** A policy whose text grows or changes under the reader's eyes is analysed again. */
  function readIfChanged(): void {
    // Elsewhere by now: whether that is a policy too is for the detector to say.
    if (location.href !== readAt) return;
    const next = readPage(document);
    const same = JSON.stringify(next.policy.blocks) === JSON.stringify(reading?.policy.blocks);
    reading = next;
    if (same) return;
    hangUp();
    analyse();
  }

  function hangUp(): void {
    const port = line;
    line = undefined;
    port?.disconnect();
  }

  return {
    /** What is known of the page so far. */
    state: () => state,

    /** Reads the page as it is now. */
    read(): void {
      hangUp();
      set({ phase: "working", share: 0 });
      readAt = location.href;
      reading = readPage(document);
      analyse();
      stopWatching();
      stopWatching = watchText(document, readIfChanged);
    },

    /**
     * Scrolls to the words and lights them up; what was lit before goes out. A page that has changed since it was
     * read is read again, once. False where the words are not there: nothing else is lit instead.
     */
    show(target: ShowTarget): boolean {
      lit?.clear();
      reading ??= readPage(document);
      lit = highlight(rangesOf(reading, target));
      if (!lit) {
        reading = readPage(document);
        lit = highlight(rangesOf(reading, target));
      }
      return lit !== undefined;
    },

    /** The page went on to something else without being loaded. */
    forget(): void {
      hangUp();
      stopWatching();
      lit?.clear();
      state = undefined;
      reading = undefined;
    },

    /** Tells which part of the policy is on the screen, now and as the page is scrolled. */
    watchScreen(onSpan: (span: Span | undefined) => void): Stop {
      return watchScroll(document, () => {
        reading ??= readPage(document);
        onSpan(spanOnScreen(reading));
      });
    },

    /** Puts out what is lit. */
    clear(): void {
      lit?.clear();
      lit = undefined;
    },
  };
}
/** The line to the background; undefined where the extension was updated and left this script behind. */
function openLine(): Runtime.Port | undefined {
  try {
    return browser.runtime.connect({ name: READING_PORT });
  } catch {
    return undefined;
  }
}

export type PolicyInPage = ReturnType<typeof createPolicyInPage>;
