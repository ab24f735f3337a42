import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Span } from "../../src/analysis/types";
import type { PageState, ShowTarget } from "../../src/extension/messages";
import { message } from "../../src/extension/protocol";
import type { Settings } from "../../src/extension/settings";
import { findReadableLinks } from "../../src/page/language-links";
import { PanelFrame } from "../../src/ui/panel-frame";
import { Surface } from "../../src/ui/surface";
import type { Translate } from "../../src/wording";
import { translatorFor } from "../language/translate";
import { canPrint, copyText, saveFile } from "../views/deliver";
import { isForeign, type PageActions, PageView } from "../views/page-view";
import { createPanelHost, type PanelHost } from "./panel-host";

/** What the panel needs of the page that it stands over. */
export type PanelPage = {
  readonly showAnywhere: (target: ShowTarget) => Promise<boolean>;
  readonly clear: () => void;
  readonly read: () => void;
  /** Tells which part of the policy is on the screen until it is stopped. */
  readonly watchScreen: (onSpan: (span: Span | undefined) => void) => () => void;
};

type PanelProps = {
  readonly state: PageState;
  readonly settings: Settings;
  readonly t: Translate;
  readonly page: PanelPage;
  readonly root: ShadowRoot;
  readonly onClose: () => void;
};

function Panel({ state, settings, t, page, root, onClose }: PanelProps) {
  const [place, setPlace] = useState({ side: settings.side, width: settings.panelWidth });
  const [shown, setShown] = useState<ShowTarget["span"]>();
  const [stale, setStale] = useState(false);
  useEffect(() => setStale(false), [state]);
  const onScreen = useScreen(page, state.phase === "done");
  const links = useMemo(
    () => (state.phase === "done" && isForeign(state.summary) ? findReadableLinks(document) : []),
    [state],
  );
  const move = (change: Partial<typeof place>) => {
    const next = { ...place, ...change };
    setPlace(next);
    tellBackground(message({ type: "panel-moved", ...next }));
  };
  const actions: PageActions = {
    onShow: async (target) => {
      const found = await page.showAnywhere(target);
      setShown(found ? target.span : undefined);
      setStale(!found);
    },
    onCopy: (text) => copyText(text, root),
    onSave: saveFile,
    onPrint: canPrint ? () => tellBackground(message({ type: "open-sheet" })) : undefined,
    onOpenOptions: (tab) => tellBackground(message({ type: "open-options", ...(tab ? { tab } : {}) })),
    onOpenLink: (href) => window.open(href, "_blank", "noopener"),
    onRead: page.read,
  };
  return (
    <Surface theme={settings.theme} t={t}>
      <PanelFrame
        t={t}
        side={place.side}
        width={place.width}
        onSide={(side) => move({ side })}
        onWidth={(width) => move({ width })}
        onClose={onClose}
      >
        <PageView
          {...{ state, settings, t, shown, onScreen, stale, links, actions }}
          name={location.host}
          place="panel"
        />
      </PanelFrame>
    </Surface>
  );
}

/** Which part of the policy is on the screen, once there is a summary to mark it on. */
function useScreen(page: PanelPage, done: boolean): Span | undefined {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    if (!done) return;
    const take = (next: Span | undefined) =>
      setSpan((now) => (now?.start === next?.start && now?.end === next?.end ? now : next));
    return page.watchScreen(take);
  }, [page, done]);
  return span;
}

/** A background of another version, or none any more, cannot be told; the panel goes on without it. */
function tellBackground(request: object): void {
  try {
    browser.runtime.sendMessage(request).catch(() => undefined);
  } catch {
    // "Extension context invalidated": the extension was updated while the panel was open.
  }
}

/** The panel of this page: opened and closed any number of times, following what is known of the page. */
export function createPanel(page: PanelPage) {
  let host: PanelHost | undefined;
  // Worked out when the panel opens: after an update of the extension its browser API no longer answers.
  let chosen: { readonly settings: Settings; readonly t: Translate } | undefined;
  let drawn: PageState | undefined;

  function draw(state: PageState): void {
    if (!host || !chosen) return;
    drawn = state;
    const { mount, root } = host;
    render(<Panel {...chosen} {...{ state, page, root }} onClose={close} />, mount);
  }

  function close(): void {
    host?.remove();
  }

  return {
    /** Opens the panel, or brings it up to date; `focus` takes the keyboard there. */
    open(state: PageState, settings: Settings, focus: boolean): void {
      chosen = { settings, t: translatorFor(settings) };
      host ??= createPanelHost(() => {
        if (host) render(null, host.mount);
        host = undefined;
        page.clear();
      });
      draw(state);
      if (focus) focusInside(host.root);
    },
    draw,
    /** Takes over settings that were changed while the panel is open. */
    follow(settings: Settings): void {
      if (!host || !drawn) return;
      chosen = { settings, t: translatorFor(settings) };
      draw(drawn);
    },
    isOpen: () => host !== undefined,
    close,
  };
}

/** The panel itself, so that a screen reader says its name and the next Tab reaches its first control. */
function focusInside(root: ShadowRoot): void {
  const panel = root.querySelector<HTMLElement>("aside");
  if (!panel) return;
  if (!panel.hasAttribute("tabindex")) panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
}
