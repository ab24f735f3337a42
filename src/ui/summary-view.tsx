import type { Evidence, Span, Summary } from "../analysis/types";
import type { Settings } from "./settings";
import type { Translate } from "./translate";

/** Where a summary is shown: the toolbar popup, the panel in the page, the browser's own side panel. */
export type Place = "popup" | "panel" | "sidepanel";

/** Words of the policy to be shown in the page; an `Evidence` is one. */
export type ShowTarget = Pick<Evidence, "quote" | "span">;

/** A file for the reader to save. */
export type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

export type SummaryViewProps = {
  readonly summary: Summary;
  readonly settings: Settings;
  readonly t: Translate;
  readonly place: Place;
  /** What is lit up in the page now, marked "Shown in page". */
  readonly shown?: Span | undefined;
  /** Which part of the policy's text is on the screen now; drawn as a bracket on the rail. */
  readonly onScreen?: Span | undefined;
  /** Share (0 to 1) of policies that say `topic.value`; rare statements are marked. */
  readonly baseRates?: Readonly<Record<string, number>> | undefined;
  /** Scroll to these words in the page and light them up. */
  readonly onShow: (target: ShowTarget) => void;
  /** Put text on the clipboard; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (file: SavedFile) => void;
  /** Left out where printing is not possible. */
  readonly onPrint?: (() => void) | undefined;
  /** "Open beside the page"; popup only. */
  readonly onOpenPanel?: (() => void) | undefined;
  /** Opens the settings, at a tab of `options-page.tsx` if one is named. */
  readonly onOpenOptions: (tab?: string) => void;
  /** Read the page anew (the page changed, or the summary is of an older version). */
  readonly onReadAgain?: (() => void) | undefined;
};

/** The summary of a policy: head, rail, notes, foot; a topic or the outline opens inside it. */
export function SummaryView({ summary, t, place, onOpenOptions }: SummaryViewProps) {
  return (
    <main class={`frame frame--${place}`}>
      <h1>{summary.title}</h1>
      <p>{summary.quick.map((message) => t(message.id, message.params)).join(" ")}</p>
      <button type="button" onClick={() => onOpenOptions()}>
        {t("settings.open")}
      </button>
    </main>
  );
}
