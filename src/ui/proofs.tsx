import { useState } from "preact/hooks";
import type { Evidence } from "../analysis/types";
import { Icon } from "./icons";
import { isShown, Proof } from "./proof";
import { ProofSteps } from "./proof-steps";
import { useView } from "./view-context";

/** The best proof, and the others on demand; a quote that is lit up in the page is never folded away. */
export function Proofs({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const view = useView();
  const [opened, setOpened] = useState(false);
  const [first, ...rest] = evidence;
  if (!first) return null;
  const open = opened || rest.some((piece) => isShown(view, piece));
  return (
    <>
      <Proof evidence={first} />
      {rest.length > 0 && (
        <button type="button" class="link more" aria-expanded={open} onClick={() => setOpened(!open)}>
          <Icon name="down" size={16} class={open ? "is-open" : undefined} />
          {view.t("proof.more", { count: rest.length })}
        </button>
      )}
      {open && rest.map((piece) => <Proof key={piece.span.start} evidence={piece} />)}
      <ProofSteps evidence={evidence} />
    </>
  );
}
