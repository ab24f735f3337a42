import { Frame } from "./frame";
import { Rail } from "./rail";
import type { RailSection } from "./rail-marks";
import { StateHead, type StateProps } from "./state-frame";

/** Reading: `share` is 0 to 1; `section` the heading being read, if known. */
export type ReadingProps = StateProps & {
  readonly share: number;
  readonly section?: string | undefined;
  /** The sections by length, if known; else the rail is filled in even steps. */
  readonly sections?: readonly RailSection[] | undefined;
  readonly onStop?: (() => void) | undefined;
};

const EVEN: readonly RailSection[] = Array.from({ length: 16 }, (_, index) => ({
  top: index / 16,
  bottom: (index + 1) / 16,
}));

/** Widths in per cent of the lines that keep the room of the three answers. */
const HELD = [
  [34, 72, 56, 92, 60],
  [30, 78, 62, 88, 48],
  [42, 64, 70, 94, 52],
] as const;

/** The rail fills, the bar gives the share, and lines keep the room, so that nothing jumps when the answers come. */
export function Reading({ t, name, share, section, sections = EVEN, onStop, onOpenOptions }: ReadingProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share || 0)) * 100);
  const read = sections.findIndex(({ bottom }) => bottom > share);
  return (
    <Frame>
      <StateHead t={t} name={name} meta={t("state.reading.meta")} onOpenOptions={onOpenOptions} />
      <div class="body">
        <Rail sections={sections} marks={[]} read={read < 0 ? sections.length : read} />
        <div class="notes">
          <div role="status">
            <h2 class="state__h">{t("state.reading")}</h2>
            <p class="reading__section theirs" dir="auto">
              {section ?? ""}
            </p>
          </div>
          <div
            class="bar"
            role="progressbar"
            aria-valuenow={percent}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-label={t("state.reading")}
          >
            <i style={{ width: `${percent}%` }} />
          </div>
          <div aria-hidden="true">
            {HELD.map((widths) => (
              <div class="hold" key={widths.join()}>
                <i class="o" />
                <div>
                  {widths.map((width, index) => (
                    <i key={width} class={index === 1 ? "t" : undefined} style={{ width: `${width}%` }} />
                  ))}
                </div>
              </div>
            ))}
          </div>
        </div>
      </div>
      <footer class="foot">
        {onStop ? (
          <button type="button" class="btn" onClick={onStop}>
            {t("state.stop")}
          </button>
        ) : (
          <p class="head__meta">{t("state.nothing-sent")}</p>
        )}
      </footer>
    </Frame>
  );
}
