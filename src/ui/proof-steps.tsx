import type { Evidence } from "../analysis/types";
import { Icon } from "./icons";
import { isShown } from "./proof";
import { useView } from "./view-context";

/** Once one of a statement's several quotes is lit up in the page: on to the next, back to the one before, in a ring. */
export function ProofSteps({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const view = useView();
  const { t, onShow } = view;
  const count = evidence.length;
  const at = evidence.findIndex((piece) => isShown(view, piece));
  if (at < 0 || count < 2) return null;
  const show = (step: number) => {
    const piece = evidence[(at + step + count) % count];
    if (piece) onShow(piece);
  };
  return (
    <p class="proof-steps">
      <button type="button" class="btn btn--icon" {...named(t("proof.previous"))} onClick={() => show(-1)}>
        <Icon name="prev" size={16} />
      </button>
      <span>{t("proof.place", { at: at + 1, count })}</span>
      <button type="button" class="btn btn--icon" {...named(t("proof.next"))} onClick={() => show(1)}>
        <Icon name="next" size={16} />
      </button>
    </p>
  );
}

const named = (name: string) => ({ "aria-label": name, title: name });
