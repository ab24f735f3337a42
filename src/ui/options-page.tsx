import type { Settings } from "./settings";
import type { Translate } from "./translate";

export const OPTIONS_TABS = [
  "general",
  "topics",
  "sites",
  "privacy",
  "shortcuts",
  "accuracy",
  "about",
] as const;
export type OptionsTab = (typeof OPTIONS_TABS)[number];

/** A keyboard command: `name` is a message id, `keys` as the browser writes them, empty when unbound. */
export type Shortcut = { readonly name: string; readonly keys: string };

/** Shares are 0 to 1; `falseComfort` counts "no" answers that were wrong, of `of`. */
export type AccuracyRow = {
  readonly topic: string;
  readonly checked: number;
  readonly precision: number;
  readonly recall: number;
  readonly falseComfort?: { readonly wrong: number; readonly of: number } | undefined;
};
export type AccuracyFigures = {
  /** "heldout": policies that the rules were not made with; "development": those that they were made with. */
  readonly kind: "heldout" | "development";
  readonly policies: number;
  /** ISO date of the measurement. */
  readonly date: string;
  readonly rows: readonly AccuracyRow[];
  readonly all: AccuracyRow;
};

export type Licence = { readonly name: string; readonly version: string; readonly licence: string };

export type OptionsPageProps = {
  readonly settings: Settings;
  readonly t: Translate;
  readonly tab: OptionsTab;
  readonly onTab: (tab: OptionsTab) => void;
  /** Saves at once; resolves when it is saved, rejects when it could not be. */
  readonly onChange: (change: Partial<Settings>) => Promise<void>;
  /** Tags of the catalogues that there are, e.g. ["en", "de"]. */
  readonly languages: readonly string[];
  /** What is remembered now. */
  readonly stored: { readonly summaries: number; readonly bytes: number };
  readonly onForgetSummaries: () => Promise<void>;
  /** Deletes summaries and settings. */
  readonly onDeleteAll: () => Promise<void>;
  /** The settings as a JSON text for the reader to keep. */
  readonly onExport: () => void;
  /** Checks and takes over exported settings; resolves to the id of the error's message, or null. */
  readonly onImport: (text: string) => Promise<string | null>;
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's page for shortcuts; left out where there is none to open. */
  readonly onOpenShortcuts?: (() => void) | undefined;
  readonly accuracy?: AccuracyFigures | undefined;
  readonly version: string;
  readonly licences: readonly Licence[];
};

export function OptionsPage({ t }: OptionsPageProps) {
  return <main class="page">{t("options.title")}</main>;
}
