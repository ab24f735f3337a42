import browser, { type Runtime } from "webextension-polyfill";
import { detect } from "../../src/analysis/detect";
import type { Span } from "../../src/analysis/types";
import { type PageState, pageStateSchema, type ShowTarget, shownSchema } from "../../src/extension/messages";
import { message, PROTOCOL, READING_PORT } from "../../src/extension/protocol";
import { viewAddress } from "../../src/page/address";
import { highlight, type Lit } from "../../src/page/highlight";
import { watchScroll } from "../../src/page/on-screen";
import { type PageReading, readPage } from "../../src/page/read-page";
import { gatherSignals } from "../../src/page/signals";
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
  let wasPolicy = false;
  /** The policy stands in a frame of another site, whose own reader reads it. */
  let elsewhere = false;
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

  /** A policy whose text grows or changes under the reader's eyes is analysed again. Has it changed? */
  function readIfChanged(): boolean {
    // Elsewhere by now: whether that is a policy too is for the detector to say.
    if (viewAddress(location.href) !== readAt || (wasPolicy && !isPolicy())) return false;
    const next = readPage(document);
    const same = JSON.stringify(next.policy.blocks) === JSON.stringify(reading?.policy.blocks);
    reading = next;
    if (same) return false;
    hangUp();
    analyse();
    return true;
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
      elsewhere = false;
      set({ phase: "working", share: 0 });
      readAt = viewAddress(location.href);
      wasPolicy = isPolicy();
      reading = readPage(document);
      analyse();
      stopWatching();
      stopWatching = watchText(document, readIfChanged);
    },

    /** Has the policy read wherever it stands, in this page or in a frame of it that only the background can reach. */
    async findAndRead(): Promise<void> {
      const request = message({ type: "read-page", anyway: true });
      await ask(request).catch(() => set({ phase: "failed", reason: "updated" }));
    },

    /** Takes over what became of the policy in a frame. */
    follow(next: PageState): void {
      elsewhere = true;
      set(next);
    },

    /** As `show`, wherever the policy stands. */
    async showAnywhere(target: ShowTarget): Promise<boolean> {
      if (!elsewhere) return this.show(target);
      const answer = shownSchema.safeParse(
        await ask(message({ type: "show", target })).catch(() => undefined),
      );
      return answer.success && answer.data.shown;
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
      elsewhere = false;
    },

    /** Tells which part of the policy is on the screen, now and as the page is scrolled. */
    watchScreen(onSpan: (span: Span | undefined) => void): Stop {
      return watchScroll(document, () => {
        reading ??= readPage(document);
        onSpan(spanOnScreen(reading));
      });
    },

    /** Puts out what is lit, wherever the policy stands. */
    clear(): void {
      lit?.clear();
      lit = undefined;
      // A background that is gone with its extension cannot be asked any more.
      if (elsewhere) void ask(message({ type: "put-out" })).catch(() => undefined);
    },
  };
}

const isPolicy = (): boolean => detect(gatherSignals(document)).policy;

/** Rejects where the extension was updated and left this script behind. */
async function ask(request: object): Promise<unknown> {
  return browser.runtime.sendMessage(request);
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
