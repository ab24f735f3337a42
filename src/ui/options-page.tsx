import { useEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./icons";
import { About } from "./options/about";
import { Accuracy } from "./options/accuracy";
import { General } from "./options/general";
import { Privacy } from "./options/privacy";
import { Shortcuts } from "./options/shortcuts";
import { Sites } from "./options/sites";
import { Topics } from "./options/topics";
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

const TAB_ICONS: Readonly<Record<OptionsTab, IconName>> = {
  general: "settings",
  topics: "topics",
  sites: "globe",
  privacy: "lock",
  shortcuts: "keyboard",
  accuracy: "meter",
  about: "page",
};

const TABS = {
  general: General,
  topics: Topics,
  sites: Sites,
  privacy: Privacy,
  shortcuts: Shortcuts,
  accuracy: Accuracy,
  about: About,
} as const;

/** The settings, a tab at a time. Every change is saved at once, and the line by the title says so. */
export function OptionsPage(props: OptionsPageProps) {
  const { t, tab, onTab } = props;
  const [status, setStatus] = useState<"" | "saved" | "not-saved">("");
  const save = (change: Partial<Settings>) => {
    setStatus("");
    props.onChange(change).then(
      () => setStatus("saved"),
      () => setStatus("not-saved"),
    );
  };
  const Tab = TABS[tab];
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Narrow windows show the tabs in a line that scrolls: the open one must not be off its end.
    const current = tabs.current?.querySelector<HTMLElement>("[aria-current]");
    if (current && tabs.current) tabs.current.scrollLeft = current.offsetLeft - tabs.current.offsetLeft - 40;
  }, [tab]);
  return (
    <div class="page">
      <div class="page__grid">
        <nav aria-label={t("options.title")}>
          <p class="brand">
            <Icon name="mark" />
            {t("app.name")}
          </p>
          <div class="tabs" ref={tabs}>
            {OPTIONS_TABS.map((id) => (
              <button
                key={id}
                type="button"
                aria-current={id === tab ? "page" : undefined}
                onClick={() => {
                  setStatus("");
                  onTab(id);
                }}
              >
                <Icon name={TAB_ICONS[id]} size={16} />
                {t(`options.tab.${id}`)}
              </button>
            ))}
          </div>
        </nav>
        <main>
          <div class="titlebar">
            <h1 class="h1">{t(`options.tab.${tab}`)}</h1>
            <p role="status" class={status === "not-saved" ? "fault" : "saved"}>
              {status && <Icon name={status === "saved" ? "check" : "error"} size={16} />}
              {status && t(`options.${status}`)}
            </p>
          </div>
          <Tab {...props} save={save} />
        </main>
      </div>
    </div>
  );
}
