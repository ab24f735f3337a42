import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Summary, summarySchema } from "../../../src/analysis/types";
import { FirstRun } from "../../../src/ui/first-run";
import {
  type AccuracyFigures,
  OPTIONS_TABS,
  OptionsPage,
  type OptionsTab,
} from "../../../src/ui/options-page";
import { PanelFrame } from "../../../src/ui/panel-frame";
import { railSections } from "../../../src/ui/rail-marks";
import { type Settings, USUAL_SETTINGS } from "../../../src/ui/settings";
import {
  BrowserPage,
  Failure,
  LanguageNotAnalysed,
  NotAPolicy,
  NotLookedAt,
  PageChanged,
  PdfPage,
  Reading,
} from "../../../src/ui/states";
import { type Place, SummaryView } from "../../../src/ui/summary-view";
import type { Translate } from "../../../src/ui/translate";
import { LANGUAGES } from "../../../src/wording";
import { emptySummary, hostileSummary, hugeSummary } from "../hard-summaries";
import { evidenceOf, sampleSummary } from "../sample-summary";

const nothing = () => undefined;
const copied = () => Promise.resolve(true);

function summary(t: Translate, of: Summary, place: Place = "popup", settings: Partial<Settings> = {}) {
  return (
    <SummaryView
      summary={of}
      settings={{ ...USUAL_SETTINGS, ...settings }}
      t={t}
      place={place}
      baseRates={{ "data-collected.health": 0.05 }}
      shown={
        place === "panel"
          ? evidenceOf(
              "Advertising partners receive the regions you look at, so that adverts match your interests.",
            ).span
          : undefined
      }
      onScreen={place === "panel" ? { start: 1300, end: 1900 } : undefined}
      onShow={nothing}
      onCopy={copied}
      onSave={nothing}
      onPrint={place === "popup" ? nothing : undefined}
      onOpenPanel={place === "popup" ? nothing : undefined}
      onOpenOptions={nothing}
    />
  );
}

function panel(t: Translate, side: Settings["side"]) {
  return (
    <>
      <main style={{ padding: "20px", minBlockSize: "100vh" }}>
        <p>A page under the panel.</p>
      </main>
      <PanelFrame t={t} side={side} width={400} onSide={nothing} onWidth={nothing} onClose={nothing}>
        {summary(t, sampleSummary, "panel")}
      </PanelFrame>
    </>
  );
}

const LINKS = [
  { text: "Privacy policy", href: "https://brackenway.example/privacy" },
  { text: "Cookie notice", href: "https://brackenway.example/cookies" },
];
const DETAILS = "NO_ANSWER · the page did not answer within 5 s · Smallprint 0.1.0";

/** Every state, by its name. */
const STATES: Readonly<Record<string, (t: Translate) => ComponentChildren>> = {
  "not-a-policy": (t) => (
    <NotAPolicy {...shared(t)} links={LINKS} onOpenLink={nothing} onReadAnyway={nothing} />
  ),
  "no-link": (t) => <NotAPolicy {...shared(t)} links={[]} onOpenLink={nothing} onReadAnyway={nothing} />,
  reading: (t) => (
    <Reading
      {...shared(t)}
      name="Brackenway Maps Ltd"
      share={0.53}
      section="Cookies and similar technologies"
      sections={railSections(sampleSummary)}
      onStop={nothing}
    />
  ),
  "reading-start": (t) => <Reading {...shared(t)} share={0.2} />,
  language: (t) => (
    <LanguageNotAnalysed
      {...shared(t)}
      name="Śnieżka Szlaki sp. z o.o."
      policyLanguage="pl"
      links={LINKS.slice(0, 1)}
      onOpenLink={nothing}
      summary={sampleSummary}
      onShow={nothing}
    />
  ),
  failure: (t) => <Failure {...shared(t)} {...WAYS} />,
  "page-changed": (t) => <PageChanged {...shared(t)} {...WAYS} />,
  "browser-page": (t) => <BrowserPage {...shared(t)} name="" onTrySample={nothing} />,
  pdf: (t) => <PdfPage {...shared(t)} links={LINKS.slice(0, 1)} onOpenLink={nothing} />,
  "not-looked-at": (t) => <NotLookedAt {...shared(t)} onRead={nothing} />,
};

const WAYS = { onRetry: nothing, onCopy: copied, details: DETAILS };
const shared = (t: Translate) => ({ t, name: "brackenway.example", onOpenOptions: nothing });

/** All states side by side, as a designer wants them. */
function states(t: Translate) {
  return <div class="demo-gallery">{Object.values(STATES).map((state) => state(t))}</div>;
}

/** Every view with a sample, by its name. */
export const DEMO_VIEWS: Readonly<Record<string, (t: Translate) => ComponentChildren>> = {
  popup: (t) => summary(t, sampleSummary),
  "topics-first": (t) => summary(t, sampleSummary, "popup", { startWith: "topics", linePreset: "strict" }),
  sidepanel: (t) => <div style={{ blockSize: "100vh" }}>{summary(t, sampleSummary, "sidepanel")}</div>,
  panel: (t) => panel(t, "right"),
  "panel-left": (t) => panel(t, "left"),
  empty: (t) => summary(t, emptySummary),
  hostile: (t) => summary(t, hostileSummary),
  // A summary that a script put into the page, for looking at real ones: `globalThis.demoSummary`.
  injected: (t) => summary(t, summarySchema.parse(Reflect.get(globalThis, "demoSummary"))),
  huge: (t) => summary(t, hugeSummary),
  states,
  ...Object.fromEntries(Object.entries(STATES).map(([name, state]) => [`state-${name}`, state])),
  "first-run": (t) => (
    <FirstRun t={t} autoDetect onAutoDetect={nothing} onTrySample={nothing} pinned={undefined} />
  ),
  ...Object.fromEntries(
    OPTIONS_TABS.map((tab) => [`options-${tab}`, (t: Translate) => <Options t={t} tab={tab} />]),
  ),
};

function Options({ t, tab }: { readonly t: Translate; readonly tab: OptionsTab }) {
  const [settings, setSettings] = useState<Settings>({
    ...USUAL_SETTINGS,
    quietSites: ["bank.example", "xn--mnchen-3ya.example"],
    hiddenTopics: ["signals"],
  });
  const [at, setAt] = useState(tab);
  return (
    <OptionsPage
      settings={settings}
      t={t}
      tab={at}
      onTab={setAt}
      onChange={(change) => {
        setSettings({ ...settings, ...change });
        return Promise.resolve();
      }}
      languages={LANGUAGES}
      stored={{ summaries: 3, bytes: 123_456 }}
      onForgetSummaries={() => Promise.resolve()}
      onDeleteAll={() => Promise.resolve()}
      onExport={nothing}
      onImport={() => Promise.resolve("options.import-failed")}
      shortcuts={[
        { name: "command._execute_action", keys: "Alt+Shift+S" },
        { name: "command.toggle-panel", keys: "" },
      ]}
      onOpenShortcuts={nothing}
      accuracy={SAMPLE_ACCURACY}
      version="0.1.0"
      licences={[
        { name: "preact", version: "11.2.0", licence: "MIT" },
        { name: "intl-messageformat", version: "12.1.5", licence: "BSD-3-Clause" },
      ]}
    />
  );
}

/** Invented figures: they show the table, they measure nothing. */
const SAMPLE_ACCURACY: AccuracyFigures = {
  kind: "development",
  policies: 63,
  date: "2026-11-24",
  rows: [
    { topic: "selling", checked: 63, precision: 0.97, recall: 0.94, falseComfort: { wrong: 0, of: 63 } },
    { topic: "data-collected", checked: 812, precision: 0.93, recall: 0.91 },
    { topic: "recipient", checked: 391, precision: 0.91, recall: 0.89 },
    { topic: "retention", checked: 63, precision: 0.94, recall: 0.9, falseComfort: { wrong: 1, of: 63 } },
  ],
  all: { topic: "all", checked: 1329, precision: 0.94, recall: 0.91, falseComfort: { wrong: 1, of: 126 } },
};
