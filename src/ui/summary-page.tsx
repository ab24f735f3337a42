import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { AttentionList } from "./attention-list";
import { Body } from "./body";
import { policyName, readingMinutes, statementCount } from "./facts";
import { Foot } from "./foot";
import { Head, IconButton } from "./head";
import { HeadlineNote } from "./headline-note";
import { Icon } from "./icons";
import { LeftOpenLink } from "./left-open-page";
import { linesOf } from "./lines";
import { Notices } from "./notices";
import { PanelContext } from "./panel-frame";
import { type RailSection, railSections, summaryMarks } from "./rail-marks";
import { policyDate } from "./saved-summary";
import type { SummaryViewProps } from "./summary-view";
import type { TopicGroup } from "./topic-groups";
import { TopicIndex } from "./topic-index";
import type { Translate } from "./translate";
import { WhatYouCanDo } from "./what-you-can-do";

type SummaryPageProps = Omit<SummaryViewProps, "onScreen"> & {
  /** Whether what stands below the fold is drawn too. */
  readonly whole: boolean;
  readonly groups: readonly TopicGroup[];
  readonly onScreen: RailSection | undefined;
  readonly status: string;
  /** Where to arrive: the scroll place and the control to focus when coming back. */
  readonly arrival: { readonly scrollTop: number; readonly control?: string };
  readonly onScrolled: (top: number) => void;
  readonly onTopic: (group: TopicGroup) => void;
  readonly onOutline: () => void;
  readonly onLeftOpen: () => void;
  readonly onCopySummary: () => void;
  readonly onSaveSummary: () => void;
};

/** The first page: quick paragraph, three answers, what deserves attention, everything else a line each. */
export function SummaryPage(props: SummaryPageProps) {
  const { summary, settings, t, place } = props;
  const inPanel = useContext(PanelContext) !== null;
  const root = useReturnOfFocus(props.arrival.control);
  const outline = (
    <IconButton icon="outline" class="to-outline" name={t("outline.title")} onClick={props.onOutline} />
  );
  const options = (
    <IconButton icon="settings" name={t("settings.open")} onClick={() => props.onOpenOptions()} />
  );
  return (
    <>
      <Head t={t} name={policyName(summary, t)} meta={meta(props)}>
        {outline}
        {options}
      </Head>
      <Body
        name={t("summary.name")}
        sections={props.whole ? railSections(summary) : []}
        marks={props.whole ? summaryMarks(summary, linesOf(settings.linePreset, settings.ownLines)) : []}
        onScreen={props.onScreen}
        scrollTop={props.arrival.scrollTop}
        onScrolled={props.onScrolled}
      >
        <div ref={root}>
          <QuickParagraph {...props} />
          <Notices onReadAgain={props.onReadAgain} />
          {summary.headlines.map((headline) => (
            <HeadlineNote key={headline.id} headline={headline} />
          ))}
          {props.whole && <BelowTheFold {...props} />}
        </div>
      </Body>
      <Foot
        t={t}
        status={props.status}
        onOpenPanel={place === "popup" ? props.onOpenPanel : undefined}
        onOpenSidePanel={place === "popup" ? props.onOpenSidePanel : undefined}
        onCopy={props.onCopySummary}
        onSave={props.onSaveSummary}
        onPrint={props.onPrint}
      >
        {inPanel && outline}
        {inPanel && options}
      </Foot>
    </>
  );
}

function BelowTheFold({ settings, t, groups, onTopic, onLeftOpen, onOpenOptions }: SummaryPageProps) {
  const topicsFirst = settings.startWith === "topics";
  return (
    <>
      {!topicsFirst && <AttentionList />}
      <TopicIndex groups={groups} onOpen={onTopic} />
      {topicsFirst && <AttentionList />}
      <LeftOpenLink onOpen={onLeftOpen} />
      <WhatYouCanDo />
      <Assurance t={t} onAccuracy={() => onOpenOptions("accuracy")} />
    </>
  );
}

function meta({ summary, t }: SummaryPageProps): string {
  const date = policyDate(summary);
  const updated = date ? t("meta.updated", { date }) : t("meta.no-date");
  return `${updated} · ${t("meta.minutes", { minutes: readingMinutes(summary.words) })}`;
}

function QuickParagraph({ summary, t }: SummaryPageProps) {
  const text = summary.quick.map(({ id, params }) => t(id, params)).join(" ");
  const little = statementCount(summary) === 0;
  return <p class="lead">{text && !little ? text : t("summary.empty")}</p>;
}

/** What is true of every summary: where it was made, and that it can be wrong. */
function Assurance({ t, onAccuracy }: { readonly t: Translate; readonly onAccuracy: () => void }) {
  return (
    <p class="assure">
      <Icon name="lock" size={16} />
      <span>
        {t("assure.text")}{" "}
        <button type="button" class="ref ref--text" onClick={onAccuracy}>
          {t("assure.accuracy")}
        </button>
      </span>
    </p>
  );
}

/** Coming back from a topic, the focus is where it left. */
function useReturnOfFocus(control: string | undefined) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = root.current?.closest(".frame");
    if (!control || !frame) return;
    const target =
      [...frame.querySelectorAll<HTMLElement>("[data-topic]")].find(
        ({ dataset }) => dataset.topic === control,
      ) ?? frame.querySelector<HTMLElement>(".to-outline");
    target?.focus({ preventScroll: true });
  }, [control]);
  return root;
}
