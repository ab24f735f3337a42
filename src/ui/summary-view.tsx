import { useRef, useState } from "preact/hooks";
import type { Span, Summary } from "../analysis/types";
import { useAfterFirstPaint } from "./after-first-paint";
import { Frame } from "./frame";
import { LeftOpenPage } from "./left-open-page";
import { linesOf } from "./lines";
import { summaryMarkdown } from "./markdown";
import { OutlinePage } from "./outline-page";
import { type RailSection, textEnd } from "./rail-marks";
import { type SavedFile, savedSummary } from "./saved-summary";
import type { Settings } from "./settings";
import { SummaryPage } from "./summary-page";
import { orderedGroups, type TopicGroup } from "./topic-groups";
import { TopicPage } from "./topic-page";
import type { Translate } from "./translate";
import { type ShowTarget, ViewContext } from "./view-context";

export type { SavedFile, ShowTarget };

/** Where a summary is shown: the toolbar popup, the panel in the page, the browser's own side panel. */
export type Place = "popup" | "panel" | "sidepanel";

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
  /** The browser's own side panel, where it has one; popup only. */
  readonly onOpenSidePanel?: (() => void) | undefined;
  /** Opens the settings, at a tab of `options-page.tsx` if one is named. */
  readonly onOpenOptions: (tab?: string) => void;
  /** Read the page anew (the page changed since); offered beside the notices if given. */
  readonly onReadAgain?: (() => void) | undefined;
};

/** Which page of the summary is open. */
type Route =
  | { readonly page: "summary" | "outline" | "left-open" }
  | { readonly page: "topic"; readonly group: TopicGroup };

/** The summary of a policy: head, rail, notes, foot; a topic or the outline opens inside it. */
export function SummaryView(props: SummaryViewProps) {
  const { summary, settings, t, place, onShow } = props;
  const [route, setRoute] = useState<Route>({ page: "summary" });
  const [status, setStatus] = useState("");
  const whole = useAfterFirstPaint();
  /** Where the summary was left, to come back to: its scroll place and the control that led away. */
  const left = useRef<{ scrollTop: number; control?: string }>({ scrollTop: 0 });
  const lines = linesOf(settings.linePreset, settings.ownLines);
  const groups = orderedGroups(settings.topicOrder, settings.hiddenTopics);
  const onScreen = screenShare(summary, props.onScreen);
  const go = (to: Route, control?: string) => {
    if (control !== undefined) left.current = { ...left.current, control };
    setStatus("");
    setRoute(to);
  };
  const copy = async (text: string) => {
    const copied = await props.onCopy(text);
    setStatus(t(copied ? "foot.copied" : "foot.not-copied"));
    return copied;
  };
  const view = {
    summary,
    t,
    lines,
    shown: props.shown,
    baseRates: props.baseRates ?? {},
    onShow,
    onCopy: copy,
  };
  return (
    <ViewContext.Provider value={view}>
      <Frame class={place === "popup" ? undefined : "is-fluid"}>
        {route.page === "summary" && (
          <SummaryPage
            {...props}
            whole={whole}
            groups={groups}
            onScreen={onScreen}
            status={status}
            arrival={left.current}
            onScrolled={(scrollTop) => {
              left.current = { ...left.current, scrollTop };
            }}
            onTopic={(group) => go({ page: "topic", group }, group.id)}
            onOutline={() => go({ page: "outline" }, "outline")}
            onLeftOpen={() => go({ page: "left-open" }, "left-open")}
            onCopySummary={() => void copy(summaryMarkdown(summary, lines, t, new Date()))}
            onSaveSummary={() => {
              props.onSave(savedSummary(summary, t, new Date()));
              setStatus(t("foot.saved"));
            }}
          />
        )}
        {route.page === "topic" && (
          <TopicPage
            key={route.group.id}
            group={route.group}
            groups={groups}
            onScreen={onScreen}
            onBack={() => go({ page: "summary" })}
            onOpen={(group) => go({ page: "topic", group }, group.id)}
          />
        )}
        {route.page === "outline" && (
          <OutlinePage
            onScreen={onScreen}
            current={currentSection(summary, props.onScreen)}
            onBack={() => go({ page: "summary" })}
          />
        )}
        {route.page === "left-open" && (
          <LeftOpenPage onScreen={onScreen} onBack={() => go({ page: "summary" })} />
        )}
        {route.page !== "summary" && (
          <p class="vh" role="status">
            {status}
          </p>
        )}
      </Frame>
    </ViewContext.Provider>
  );
}

function screenShare(summary: Summary, span: Span | undefined): RailSection | undefined {
  if (!span) return undefined;
  const end = textEnd(summary);
  return { top: Math.min(1, span.start / end), bottom: Math.min(1, span.end / end) };
}

/** The section in the middle of the screen. */
function currentSection(summary: Summary, span: Span | undefined): number | undefined {
  if (!span) return undefined;
  const middle = (span.start + span.end) / 2;
  const index = summary.sections.findIndex(
    (section) => section.span.start <= middle && middle < section.span.end,
  );
  return index < 0 ? undefined : index;
}
