import type { ComponentChildren } from "preact";
import { Frame } from "./frame";
import { Head, IconButton } from "./head";
import { Icon, type IconName } from "./icons";
import type { Translate } from "./translate";

/** A link to a policy that was found on the page. */
export type PolicyLink = { readonly text: string; readonly href: string };

/** What every state takes. `name` heads it: the organisation, the page's title or its host. */
export type StateProps = {
  readonly t: Translate;
  readonly name: string;
  readonly onOpenOptions: (tab?: string) => void;
};

type StateFrameProps = StateProps & {
  readonly meta?: string | undefined;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** Our own failure, the only thing that is red. */
  readonly failure?: boolean;
  readonly foot?: string | undefined;
  readonly children?: ComponentChildren;
};

/** A frame without a summary: what is the case, why, and the way on. */
export function StateFrame(props: StateFrameProps) {
  const {
    t,
    name,
    meta,
    icon,
    title,
    text,
    failure = false,
    foot = t("state.nothing-sent"),
    children,
  } = props;
  return (
    <Frame class="frame--state">
      <StateHead t={t} name={name} meta={meta ?? t("state.this-page")} onOpenOptions={props.onOpenOptions} />
      <div class="state state--full" role={failure ? "alert" : undefined}>
        <Icon name={icon} size={24} class={`state__icon${failure ? " error" : ""}`} />
        <h2 class="state__h">{title}</h2>
        <p class="state__p">{text}</p>
        {children}
      </div>
      <footer class="foot">
        <p class="head__meta">{foot}</p>
      </footer>
    </Frame>
  );
}

/** The head of a state, with the way to the settings. */
export function StateHead({ t, name, meta, onOpenOptions }: StateProps & { readonly meta: string }) {
  return (
    <Head t={t} name={name || t("app.name")} meta={meta}>
      <IconButton icon="settings" name={t("settings.open")} onClick={() => onOpenOptions()} />
    </Head>
  );
}

export type LinkListProps = {
  readonly t: Translate;
  readonly links: readonly PolicyLink[];
  readonly onOpenLink: (href: string) => void;
  /** The first of them is what the reader most likely wants: its button is the main one. */
  readonly main?: boolean;
  /** What the buttons say, where they lead to no policy. */
  readonly label?: string;
};

/** Policies that the page links to; nothing is opened until one is chosen. */
export function LinkList({ t, links, onOpenLink, main = false, label }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <ul class="found">
      {links.map(({ text, href }, index) => (
        <li key={href} class="found__row">
          <Icon name="page" />
          <div>
            <b dir="auto">{text || href}</b>
            {shortAddress(href) !== text && <span dir="ltr">{shortAddress(href)}</span>}
          </div>
          <button
            type="button"
            class={`btn${main && index === 0 ? " btn--main" : ""}`}
            aria-label={label ? `${label}: ${text || href}` : t("state.read-link", { name: text || href })}
            onClick={() => onOpenLink(href)}
          >
            {label ?? t("state.read")}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** An address as people say it. */
function shortAddress(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, "").replace(/^([^/]+)\/$/, "$1");
}
