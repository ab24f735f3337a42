import type { ComponentChildren } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { useActiveStatement, useLeader } from "./leader";
import { PanelContext } from "./panel-frame";
import { Rail } from "./rail";
import type { RailMark, RailSection } from "./rail-marks";

export type BodyProps = {
  /** Names the scrolling part, which takes the keyboard's focus. */
  readonly name: string;
  readonly sections: readonly RailSection[];
  readonly marks: readonly RailMark[];
  readonly onScreen?: RailSection | undefined;
  /** Where the notes stand when they appear, CSS px. */
  readonly scrollTop?: number | undefined;
  readonly onScrolled?: ((top: number) => void) | undefined;
  readonly children: ComponentChildren;
};

/** The rail and the notes, joined by one leader. Only the notes scroll. */
export function Body({ name, sections, marks, onScreen, scrollTop = 0, onScrolled, children }: BodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const notes = useRef<HTMLDivElement>(null);
  const panel = useContext(PanelContext);
  const marked = marks.flatMap((mark) => (mark.for === undefined ? [] : [mark.for]));
  const { active, look, point, unpoint } = useActiveStatement(notes, marked);
  const { path, draw } = useLeader(body, active);
  useLayoutEffect(() => {
    if (notes.current) notes.current.scrollTop = scrollTop;
  }, [scrollTop]);
  const scrolled = () => {
    look();
    draw();
    onScrolled?.(notes.current?.scrollTop ?? 0);
  };
  const tone = marks.find((mark) => mark.for !== undefined && mark.for === active)?.tone ?? "neutral";
  return (
    <div class={`body${panel?.side === "left" ? " body--railend" : ""}`} ref={body}>
      <Rail
        sections={sections}
        marks={marks}
        active={active}
        onScreen={onScreen}
        onMark={(id) => bringIntoView(notes.current, id)}
      />
      <section
        class="notes"
        ref={notes}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        tabIndex={0}
        aria-label={name}
        onScroll={scrolled}
        onPointerOver={point}
        onPointerLeave={unpoint}
        onFocusIn={point}
        onFocusOut={unpoint}
      >
        {children}
      </section>
      {path && (
        <svg class={`leader ${tone}`} aria-hidden="true">
          <path d={path} />
        </svg>
      )}
    </div>
  );
}

function bringIntoView(notes: HTMLElement | null, id: string) {
  const statement = [...(notes?.querySelectorAll<HTMLElement>("[data-statement]") ?? [])].find(
    ({ dataset }) => dataset.statement === id,
  );
  if (!notes || !statement) return;
  const offset = statement.getBoundingClientRect().top - notes.getBoundingClientRect().top;
  notes.scrollTo({ top: notes.scrollTop + offset, behavior: calm() ? "auto" : "smooth" });
}

function calm(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
