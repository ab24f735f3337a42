import type { RailMark, RailSection } from "./rail-marks";

export type RailProps = {
  readonly sections: readonly RailSection[];
  readonly marks: readonly RailMark[];
  readonly active?: string | undefined;
  /** The part of the policy on the screen now, 0 to 1. */
  readonly onScreen?: RailSection | undefined;
  /** How many sections have been read; while reading only. */
  readonly read?: number | undefined;
  readonly onMark?: ((id: string) => void) | undefined;
};

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/**
 * The policy seen from far away: its sections by length, marks where statements come from, a bracket for the part on
 * the screen. Hidden from assistive technology: the § references tell the same as text.
 */
export function Rail({ sections, marks, active, onScreen, read, onMark }: RailProps) {
  // So many sections that the gaps would eat the strips: the gaps go.
  const gap = sections.length > 120 ? 0 : sections.length > 60 ? 1 : 2;
  return (
    <div class="rail" aria-hidden="true" onClick={onMark && ((event) => clicked(event, marks, onMark))}>
      <div class="rail__doc">
        {sections.map(({ top, bottom }, index) => (
          <i
            key={top}
            class={`rail__sec${readClass(index, read)}`}
            style={{
              top: `calc(${percent(top)} + ${gap / 2}px)`,
              height: `max(1px, calc(${percent(bottom - top)} - ${gap}px))`,
            }}
          />
        ))}
        {marks.map((mark, index) => (
          <i key={mark.for ?? index} class={markClass(mark, active)} style={{ top: percent(mark.at) }} />
        ))}
        {onScreen && (
          <i
            class="rail__view"
            style={{
              top: percent(onScreen.top),
              height: percent(Math.max(0.01, onScreen.bottom - onScreen.top)),
            }}
          />
        )}
      </div>
    </div>
  );
}

function readClass(index: number, read: number | undefined): string {
  if (read === undefined || index > read) return "";
  return index < read ? " is-read" : " is-now";
}

function markClass(mark: RailMark, active: string | undefined): string {
  const kind = { answer: "head3", attention: "toned", other: "", faint: "is-faint" }[mark.kind];
  const isActive = mark.for !== undefined && mark.for === active;
  return `rail__mark ${mark.tone} ${isActive ? "is-active" : kind}`;
}

/** A press anywhere on the rail goes to the nearest mark that leads to a statement: the marks are too thin to hit. */
function clicked(event: MouseEvent, marks: readonly RailMark[], onMark: (id: string) => void) {
  const { currentTarget } = event;
  const doc = currentTarget instanceof Element ? currentTarget.firstElementChild : null;
  if (!doc) return;
  const { top, height } = doc.getBoundingClientRect();
  const at = (event.clientY - top) / Math.max(1, height);
  const [nearest] = marks
    .filter((mark) => mark.for !== undefined)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  if (nearest?.for) onMark(nearest.for);
}
