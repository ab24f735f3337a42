import { type ComponentChildren, createContext } from "preact";
import type { Settings } from "./settings";
import type { Translate } from "./translate";

/** What a view inside the panel needs for its head; null outside of a panel. */
export type PanelControls = {
  readonly side: Settings["side"];
  readonly onSide: (side: Settings["side"]) => void;
  readonly onClose: () => void;
};
export const PanelContext = createContext<PanelControls | null>(null);

export type PanelFrameProps = {
  readonly t: Translate;
  readonly side: Settings["side"];
  /** CSS px. */
  readonly width: number;
  readonly onSide: (side: Settings["side"]) => void;
  /** Called when a drag or a key press of the handle has ended. */
  readonly onWidth: (width: number) => void;
  /** Close button or Esc; giving the focus back is the caller's part. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** The panel over a page. Mount it inside a `Surface` in a shadow root. */
export function PanelFrame({ t, side, width, onSide, onClose, children }: PanelFrameProps) {
  return (
    <PanelContext.Provider value={{ side, onSide, onClose }}>
      <aside class={`panel panel--${side}`} aria-label={t("panel.name")} style={{ inlineSize: `${width}px` }}>
        {children}
      </aside>
    </PanelContext.Provider>
  );
}
