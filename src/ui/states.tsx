import type { Summary } from "../analysis/types";
import type { ShowTarget } from "./summary-view";
import type { Translate } from "./translate";

/** What every state takes. `name` heads it: the organisation, the page's title or its host. */
type StateProps = {
  readonly t: Translate;
  readonly name: string;
  readonly onOpenOptions: (tab?: string) => void;
};

/** A link to a policy that was found on the page. */
export type PolicyLink = { readonly text: string; readonly href: string };

/** This page is no policy: offers those it links to, or to read it all the same. */
export type NotAPolicyProps = StateProps & {
  readonly links: readonly PolicyLink[];
  readonly onOpenLink: (href: string) => void;
  readonly onReadAnyway: () => void;
};
export function NotAPolicy({ t }: NotAPolicyProps) {
  return <main class="frame">{t("state.not-a-policy")}</main>;
}

/** Reading: `share` is 0 to 1; `section` the heading being read, if known. */
export type ReadingProps = StateProps & {
  readonly share: number;
  readonly section?: string | undefined;
  readonly onStop?: (() => void) | undefined;
};
export function Reading({ t }: ReadingProps) {
  return <main class="frame">{t("state.reading")}</main>;
}

/** A page that browsers keep closed to extensions. */
export type BrowserPageProps = StateProps & { readonly onTrySample?: (() => void) | undefined };
export function BrowserPage({ t }: BrowserPageProps) {
  return <main class="frame">{t("state.browser-page")}</main>;
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
export function LanguageNotAnalysed({ t }: LanguageNotAnalysedProps) {
  return <main class="frame">{t("state.language")}</main>;
}

/** The policy is a PDF, which extensions cannot read. */
export type PdfPageProps = StateProps & {
  readonly links: readonly PolicyLink[];
  readonly onOpenLink: (href: string) => void;
};
export function PdfPage({ t }: PdfPageProps) {
  return <main class="frame">{t("state.pdf")}</main>;
}

/** Our own failure, always with a way on. `reason` says it in one sentence (a message id), `details` for a report. */
export type FailureProps = StateProps & {
  readonly reason?: string | undefined;
  readonly details?: string | undefined;
  readonly onRetry: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
};
export function Failure({ t }: FailureProps) {
  return <main class="frame">{t("state.failure")}</main>;
}

/** The page changed while it was read, or since. */
export type PageChangedProps = FailureProps;
export function PageChanged({ t }: PageChangedProps) {
  return <main class="frame">{t("state.page-changed")}</main>;
}

/** Host access is withheld, or detection is off: nothing was looked at; reading starts on click. */
export type NotLookedAtProps = StateProps & { readonly onRead: () => void };
export function NotLookedAt({ t }: NotLookedAtProps) {
  return <main class="frame">{t("state.not-looked-at")}</main>;
}
