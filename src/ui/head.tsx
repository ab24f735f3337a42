import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { Icon, type IconName } from "./icons";
import { PanelContext } from "./panel-frame";
import type { Translate } from "./translate";

export type IconButtonProps = {
  readonly icon: IconName;
  /** Its name and its tooltip. */
  readonly name: string;
  readonly onClick: () => void;
  readonly class?: string | undefined;
};

/** A button that is an icon only; it always has a name and a tooltip. */
export function IconButton({ icon, name, onClick, class: more }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`btn btn--icon${more ? ` ${more}` : ""}`}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

export type HeadProps = {
  readonly t: Translate;
  readonly name: string;
  readonly meta?: string | undefined;
  /** Tools outside of a panel; inside, dock and close stand there. */
  readonly children?: ComponentChildren;
};

/** The head of a frame: the policy's voice names it, ours tells its date and length. */
export function Head({ t, name, meta, children }: HeadProps) {
  const panel = useContext(PanelContext);
  return (
    <header class="head">
      <div>
        <h1 class="head__name" title={name} dir="auto">
          {name}
        </h1>
        {meta && <p class="head__meta">{meta}</p>}
      </div>
      <div class="head__tools">{panel ? <PanelTools t={t} /> : children}</div>
    </header>
  );
}

/** Dock and close; nothing outside of a panel. */
export function PanelTools({ t }: { readonly t: Translate }) {
  const panel = useContext(PanelContext);
  if (!panel) return null;
  const other = panel.side === "left" ? "right" : "left";
  return (
    <>
      <IconButton
        icon={other === "left" ? "dockleft" : "dock"}
        class="dock"
        name={t(`panel.dock-${other}`)}
        onClick={() => panel.onSide(other)}
      />
      <IconButton icon="close" name={t("panel.close")} onClick={panel.onClose} />
    </>
  );
}

export type CrumbProps = {
  readonly t: Translate;
  readonly back: string;
  readonly position: string;
  readonly onBack: () => void;
};

/** The head of a page inside the summary: the way back, and where we are. */
export function Crumb({ t, back, position, onBack }: CrumbProps) {
  return (
    <header class="crumb">
      <button type="button" class="btn btn--bare" onClick={onBack}>
        <Icon name="back" />
        {back}
      </button>
      <span class="crumb__pos" dir="auto">
        {position}
      </span>
      <div class="crumb__tools">
        <PanelTools t={t} />
      </div>
    </header>
  );
}
