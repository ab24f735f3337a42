import baseRates from "../../assets/base-rates.json";
import type { PageState, Failure as Reason, ShowTarget } from "../../src/extension/messages";
import type { Settings } from "../../src/extension/settings";
import {
  BrowserPage,
  Failure,
  LanguageNotAnalysed,
  NotAPolicy,
  NotLookedAt,
  PageChanged,
  PdfPage,
  type PolicyLink,
  Reading,
} from "../../src/ui/states";
import { type Place, SummaryView, type SummaryViewProps } from "../../src/ui/summary-view";
import type { Translate } from "../../src/wording";

/** What can be done from a view, wherever it stands. */
export type PageActions = Pick<
  SummaryViewProps,
  "onCopy" | "onSave" | "onPrint" | "onOpenOptions" | "onOpenPanel" | "onOpenSidePanel"
> & {
  readonly onShow: (target: ShowTarget) => void;
  readonly onOpenLink: (href: string) => void;
  /** Reads the page (again); `anyway` though it does not look like a policy. */
  readonly onRead: (anyway: boolean) => void;
  readonly onTrySample?: () => void;
};

export type PageViewProps = {
  readonly state: PageState;
  /** What heads a view that has no summary: the page's title or its host. */
  readonly name: string;
  readonly settings: Settings;
  readonly t: Translate;
  readonly place: Place;
  readonly shown?: ShowTarget["span"] | undefined;
  /** Which part of the policy is on the screen. */
  readonly onScreen?: ShowTarget["span"] | undefined;
  /** The page has other words now than those that were read. */
  readonly stale?: boolean;
  /** Where else a policy may be read that cannot be read here. */
  readonly links?: readonly PolicyLink[] | undefined;
  readonly actions: PageActions;
};

/** The view that fits what is known of a page. */
export function PageView(props: PageViewProps) {
  const { state, name, t, actions } = props;
  const common = { t, name, onOpenOptions: actions.onOpenOptions };
  switch (state.phase) {
    case "working":
      return <Reading {...common} share={state.share} />;
    case "not-policy":
      return (
        <NotAPolicy
          {...common}
          links={state.links}
          onOpenLink={actions.onOpenLink}
          onReadAnyway={() => actions.onRead(true)}
        />
      );
    case "failed":
      return <FailedView {...props} reason={state.reason} details={state.details} />;
    case "done":
      return <DoneView {...props} summary={state.summary} />;
  }
}

/** Whether a policy is in a language that is not analysed. */
export function isForeign({ notices }: SummaryViewProps["summary"]): boolean {
  return notices.some(({ id }) => id === "language-not-analysed");
}

function DoneView({ summary, actions, ...rest }: PageViewProps & { summary: SummaryViewProps["summary"] }) {
  const { t, settings, place, shown, onScreen, name, stale = false, links = [] } = rest;
  if (isForeign(summary))
    return (
      <LanguageNotAnalysed
        t={t}
        name={summary.title || name}
        onOpenOptions={actions.onOpenOptions}
        policyLanguage={summary.language}
        links={links}
        onOpenLink={actions.onOpenLink}
        summary={summary}
        onShow={actions.onShow}
      />
    );
  return (
    <SummaryView
      {...{ summary, settings, t, place, shown, onScreen }}
      baseRates={baseRates.rates}
      onShow={actions.onShow}
      onCopy={actions.onCopy}
      onSave={actions.onSave}
      onPrint={actions.onPrint}
      onOpenPanel={actions.onOpenPanel}
      onOpenSidePanel={actions.onOpenSidePanel}
      onOpenOptions={actions.onOpenOptions}
      onReadAgain={stale ? () => actions.onRead(true) : undefined}
    />
  );
}

type FailedProps = PageViewProps & { readonly reason: Reason; readonly details: string | undefined };
function FailedView({ reason, details, t, name, links = [], actions }: FailedProps) {
  const common = { t, name, onOpenOptions: actions.onOpenOptions };
  const retry = { onRetry: () => actions.onRead(true), onCopy: actions.onCopy };
  switch (reason) {
    case "browser-page":
      return <BrowserPage {...common} onTrySample={actions.onTrySample} />;
    case "pdf":
      return <PdfPage {...common} links={links} onOpenLink={actions.onOpenLink} />;
    case "no-access":
      return <NotLookedAt {...common} onRead={() => actions.onRead(false)} />;
    case "page-changed":
      return <PageChanged {...common} {...retry} />;
    case "updated":
      return <Failure {...common} {...retry} reason="state.failure.updated" />;
    case "analysis-failed":
      return <Failure {...common} {...retry} reason="state.failure.analysis" details={details} />;
  }
}
