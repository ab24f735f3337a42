import { useState } from "preact/hooks";
import type { Summary } from "../analysis/types";
import { readingMinutes } from "./facts";
import { Frame } from "./frame";
import { Icon } from "./icons";
import { OutlinePage } from "./outline-page";
import { LinkList, type PolicyLink, StateFrame, type StateProps } from "./state-frame";
import { type ShowTarget, ViewContext } from "./view-context";

export { Reading } from "./reading";
export type { PolicyLink };

/** This page is no policy: offers those it links to, or to read it all the same. */
export type NotAPolicyProps = StateProps & {
  readonly links: readonly PolicyLink[];
  readonly onOpenLink: (href: string) => void;
  readonly onReadAnyway: () => void;
};
export function NotAPolicy({ links, onOpenLink, onReadAnyway, ...props }: NotAPolicyProps) {
  const { t } = props;
  return (
    <StateFrame
      {...props}
      icon="page"
      title={t("state.not-a-policy")}
      text={t("state.not-a-policy.text", { count: links.length })}
    >
      <LinkList t={t} links={links} onOpenLink={onOpenLink} />
      <p class="row-actions">
        <button type="button" class={links.length > 0 ? "link" : "btn"} onClick={onReadAnyway}>
          {t("state.read-anyway")}
        </button>
      </p>
    </StateFrame>
  );
}

/** A page that browsers keep closed to extensions. */
export type BrowserPageProps = StateProps & { readonly onTrySample?: (() => void) | undefined };
export function BrowserPage({ onTrySample, ...props }: BrowserPageProps) {
  const { t } = props;
  return (
    <StateFrame {...props} icon="lock" title={t("state.browser-page")} text={t("state.browser-page.text")}>
      {onTrySample && (
        <p class="row-actions">
          <button type="button" class="btn" onClick={onTrySample}>
            {t("state.try-sample")}
          </button>
        </p>
      )}
    </StateFrame>
  );
}

/** The policy is in a language that is not analysed: no statement about it, but its outline if it was read. */
export type LanguageNotAnalysedProps = StateProps & {
  /** BCP 47 tag. */
  readonly policyLanguage: string;
  readonly links: readonly PolicyLink[];
  readonly onOpenLink: (href: string) => void;
  readonly summary?: Summary | undefined;
  readonly onShow?: ((target: ShowTarget) => void) | undefined;
};
export function LanguageNotAnalysed(props: LanguageNotAnalysedProps) {
  const { t, policyLanguage, links, onOpenLink, summary, onShow, name, onOpenOptions } = props;
  const [outline, setOutline] = useState(false);
  const language = languageName(policyLanguage, t.language) ?? t("state.language.unknown");
  if (outline && summary && onShow) {
    const view = {
      summary,
      t,
      lines: [],
      shown: undefined,
      baseRates: {},
      onShow,
      onCopy: async () => false,
    };
    return (
      <ViewContext.Provider value={view}>
        <Frame>
          <OutlinePage onBack={() => setOutline(false)} />
        </Frame>
      </ViewContext.Provider>
    );
  }
  return (
    <StateFrame
      t={t}
      name={name}
      onOpenOptions={onOpenOptions}
      meta={t("state.language.meta", { language })}
      icon="globe"
      title={t("state.language", { language })}
      text={t("state.language.text")}
    >
      <LinkList t={t} links={links} onOpenLink={onOpenLink} main />
      {summary && onShow && summary.sections.length > 1 && (
        <ul class="found">
          <li class="found__row">
            <Icon name="outline" />
            <div>
              <b class="ours">{t("state.language.outline")}</b>
              <span>
                {t("state.language.outline-size", {
                  sections: summary.sections.length,
                  minutes: readingMinutes(summary.words),
                })}
              </span>
            </div>
            <button type="button" class="btn" onClick={() => setOutline(true)}>
              {t("state.open")}
            </button>
          </li>
        </ul>
      )}
    </StateFrame>
  );
}

/** "Polish", in the reader's language; nothing for a tag that says nothing. */
function languageName(tag: string, language: string): string | undefined {
  if (!tag || tag === "und") return undefined;
  try {
    return new Intl.DisplayNames(language, { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}

/** The policy is a PDF, which extensions cannot read: offers where the same may stand as a web page. */
export type PdfPageProps = StateProps & {
  readonly links: readonly PolicyLink[];
  readonly onOpenLink: (href: string) => void;
};
export function PdfPage({ links, onOpenLink, ...props }: PdfPageProps) {
  const { t } = props;
  return (
    <StateFrame {...props} icon="page" title={t("state.pdf")} text={t("state.pdf.text")}>
      <LinkList t={t} links={links} onOpenLink={onOpenLink} label={t("state.open")} />
    </StateFrame>
  );
}

/** Our own failure, always with a way on. `reason` says it in one sentence (a message id), `details` for a report. */
export type FailureProps = StateProps & {
  readonly reason?: string | undefined;
  readonly details?: string | undefined;
  readonly onRetry: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
};
export function Failure(props: FailureProps) {
  const { t, reason = "state.failure.text" } = props;
  return (
    <StateFrame {...props} icon="error" failure title={t("state.failure")} text={t(reason)}>
      <WaysOn {...props} label={t("state.retry")} />
    </StateFrame>
  );
}

/** The page changed while it was read, or since. */
export type PageChangedProps = FailureProps;
export function PageChanged(props: PageChangedProps) {
  const { t, reason = "state.page-changed.text" } = props;
  return (
    <StateFrame {...props} icon="retry" title={t("state.page-changed")} text={t(reason)}>
      <WaysOn {...props} label={t("state.read-again")} />
    </StateFrame>
  );
}

function WaysOn({ t, details, onRetry, onCopy, label }: FailureProps & { readonly label: string }) {
  const [status, setStatus] = useState("");
  return (
    <>
      <p class="row-actions">
        <button type="button" class="btn btn--main" onClick={onRetry}>
          <Icon name="retry" size={16} />
          {label}
        </button>
        {details && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              void onCopy(details).then((done) => setStatus(t(done ? "foot.copied" : "foot.not-copied")));
            }}
          >
            {t("state.copy-details")}
          </button>
        )}
        <span class="foot__status" role="status">
          {status}
        </span>
      </p>
      {details && <p class="details">{details}</p>}
    </>
  );
}

/** Host access is withheld, or detection is off: nothing was looked at; reading starts on click. */
export type NotLookedAtProps = StateProps & { readonly onRead: () => void };
export function NotLookedAt({ onRead, ...props }: NotLookedAtProps) {
  const { t } = props;
  return (
    <StateFrame {...props} icon="page" title={t("state.not-looked-at")} text={t("state.not-looked-at.text")}>
      <p class="row-actions">
        <button type="button" class="btn btn--main" onClick={onRead}>
          {t("state.read-this-page")}
        </button>
      </p>
    </StateFrame>
  );
}

/** Beside the page: no policy was noticed on it, and it was not searched for links to one. */
export type NothingNoticedProps = StateProps & {
  readonly onLook: () => void;
  readonly onReadAnyway: () => void;
};
export function NothingNoticed({ onLook, onReadAnyway, ...props }: NothingNoticedProps) {
  const { t } = props;
  return (
    <StateFrame
      {...props}
      icon="page"
      title={t("state.nothing-noticed")}
      text={t("state.nothing-noticed.text")}
    >
      <p class="row-actions">
        <button type="button" class="btn btn--main" onClick={onLook}>
          {t("state.look-for-links")}
        </button>
        <button type="button" class="link" onClick={onReadAnyway}>
          {t("state.read-anyway")}
        </button>
      </p>
    </StateFrame>
  );
}
