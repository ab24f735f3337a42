import type { ComponentChildren } from "preact";
import { IconButton } from "./head";
import { Icon } from "./icons";
import type { Translate } from "./translate";

export type FootProps = {
  readonly t: Translate;
  /** What was just done ("Copied"), said to screen readers too. */
  readonly status: string;
  readonly onOpenPanel?: (() => void) | undefined;
  readonly onOpenSidePanel?: (() => void) | undefined;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onPrint?: (() => void) | undefined;
  readonly children?: ComponentChildren;
};

/** The foot of the summary. One main button at most: in the popup, the way to the panel. */
export function Foot(props: FootProps) {
  const { t, status, onOpenPanel, onOpenSidePanel, onCopy, onSave, onPrint, children } = props;
  return (
    <footer class="foot">
      {onOpenPanel && (
        <button type="button" class="btn btn--main" onClick={onOpenPanel}>
          <Icon name="dock" size={16} />
          {t("foot.open-panel")}
        </button>
      )}
      {!onOpenPanel && (
        <>
          <LabelledButton icon="copy" name={t("foot.copy")} label={t("foot.copy-short")} onClick={onCopy} />
          <LabelledButton icon="save" name={t("foot.save")} label={t("foot.save-short")} onClick={onSave} />
        </>
      )}
      <p class="foot__status" role="status">
        {status}
      </p>
      {onOpenSidePanel && (
        <IconButton icon="sidepanel" name={t("foot.open-side-panel")} onClick={onOpenSidePanel} />
      )}
      {onOpenPanel && (
        <>
          <IconButton icon="copy" name={t("foot.copy")} onClick={onCopy} />
          <IconButton icon="save" name={t("foot.save")} onClick={onSave} />
        </>
      )}
      {onPrint && <IconButton icon="print" name={t("foot.print")} onClick={onPrint} />}
      {children}
    </footer>
  );
}

type LabelledButtonProps = {
  readonly icon: "copy" | "save";
  readonly name: string;
  readonly label: string;
  readonly onClick: () => void;
};

function LabelledButton({ icon, name, label, onClick }: LabelledButtonProps) {
  return (
    <button type="button" class="btn" title={name} onClick={onClick}>
      <Icon name={icon} size={16} />
      {label}
    </button>
  );
}
