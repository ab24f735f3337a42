import { type ComponentChildren, createContext } from "preact";
import { useState } from "preact/hooks";
import { PANEL_WIDTH, type Settings } from "./settings";
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

/** The panel over a page. Mount it inside a `Surface` in a shadow root; keys pressed in it stay in it. */
export function PanelFrame({ t, side, width, onSide, onWidth, onClose, children }: PanelFrameProps) {
  const [dragged, setDragged] = useState<number>();
  const now = clamped(dragged ?? width);
  const keys = (event: KeyboardEvent) => {
    // The page's own shortcuts must not fire from keys that are meant for the panel.
    event.stopPropagation();
    if (event.key === "Escape") onClose();
  };
  return (
    <PanelContext.Provider value={{ side, onSide, onClose }}>
      <aside
        class={`panel panel--${side}`}
        aria-label={t("panel.name")}
        style={{ "--panel-w": `${now}px` }}
        onKeyDown={keys}
      >
        <Handle
          t={t}
          side={side}
          width={now}
          onDrag={setDragged}
          onWidth={(to) => {
            setDragged(undefined);
            onWidth(clamped(to));
          }}
        />
        {children}
      </aside>
    </PanelContext.Provider>
  );
}

const clamped = (width: number) => Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));

type HandleProps = {
  readonly t: Translate;
  readonly side: Settings["side"];
  readonly width: number;
  readonly onDrag: (width: number) => void;
  readonly onWidth: (width: number) => void;
};

/** The resize handle on the edge that touches the page: drag it, or use the arrow keys. */
function Handle({ t, side, width, onDrag, onWidth }: HandleProps) {
  const widthAt = (event: PointerEvent) =>
    side === "right" ? document.documentElement.clientWidth - event.clientX : event.clientX;
  const start = (event: PointerEvent) => {
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const move = (event: PointerEvent) => {
    if (held(event)) onDrag(widthAt(event));
  };
  const end = (event: PointerEvent) => {
    if (held(event)) onWidth(widthAt(event));
  };
  return (
    <div
      class="panel__grip"
      role="slider"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t("panel.width")}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={PANEL_WIDTH.most}
      aria-valuenow={width}
      title={t("panel.width")}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onKeyDown={(event) => {
        const to = widthByKey(event.key, width, side);
        if (to === undefined) return;
        event.preventDefault();
        onWidth(to);
      }}
    />
  );
}

function held({ currentTarget, pointerId }: PointerEvent): boolean {
  return currentTarget instanceof Element && currentTarget.hasPointerCapture(pointerId);
}

/** An arrow moves the edge where it points; Home and End give the least and the greatest width. */
function widthByKey(key: string, width: number, side: Settings["side"]): number | undefined {
  const outwards = side === "right" ? "ArrowLeft" : "ArrowRight";
  const inwards = side === "right" ? "ArrowRight" : "ArrowLeft";
  if (key === outwards || key === "ArrowUp") return width + 20;
  if (key === inwards || key === "ArrowDown") return width - 20;
  if (key === "Home") return PANEL_WIDTH.least;
  if (key === "End") return PANEL_WIDTH.most;
  return undefined;
}
