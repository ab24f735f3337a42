import type { Evidence } from "../analysis/types";
import { Icon } from "./icons";
import { languageOf, Quote } from "./quote";
import { sectionIndexOf, sectionLabels } from "./section-label";
import { useView, type View } from "./view-context";

/** Is this the sentence that is lit up in the page now? */
export function isShown(view: Pick<View, "shown">, { span }: Pick<Evidence, "span">): boolean {
  return view.shown?.start === span.start && view.shown.end === span.end;
}

/** "§ 7" with the section's heading as a tooltip; for the beginning of a policy its name. */
export function useSectionMark(evidence: Pick<Evidence, "span" | "sectionIndex">) {
  const { summary, t } = useView();
  const index = sectionIndexOf(summary.sections, evidence);
  const label = index === undefined ? undefined : sectionLabels(summary.sections)[index];
  const mark = label?.number ? t("section.mark", { number: label.number }) : t("section.start");
  return { mark, heading: label?.heading ?? "" };
}

/** A § link inside a sentence of ours: shows the words that it rests on. */
export function SectionLink({ evidence }: { readonly evidence: Evidence }) {
  const { t, onShow } = useView();
  const { mark, heading } = useSectionMark(evidence);
  const name = t("proof.show", { place: heading ? `${mark}, ${heading}` : mark });
  return (
    <button type="button" class="ref" title={name} aria-label={name} onClick={() => onShow(evidence)}>
      {mark}
    </button>
  );
}

/** Answer, exception, proof: this is the proof. The whole block is one button that shows the words in the page. */
export function Proof({ evidence }: { readonly evidence: Evidence }) {
  const view = useView();
  const { mark, heading } = useSectionMark(evidence);
  const shown = isShown(view, evidence);
  const what = view.t(shown ? "proof.shown" : "proof.show", {
    place: heading ? `${mark}, ${heading}` : mark,
  });
  return (
    <button
      type="button"
      class={`proof${shown ? " is-shown" : ""}`}
      title={what}
      onClick={() => view.onShow(evidence)}
    >
      {evidence.lead && (
        <span class="proof__lead" lang={languageOf(view.summary)} dir="auto">
          {evidence.lead}
        </span>
      )}
      <Quote class="proof__q" evidence={evidence} />
      {"\u00a0"}
      <span class="proof__at" aria-hidden="true">
        {mark}
        <Icon name={shown ? "check" : "locate"} />
      </span>
      <span class="vh">{what}</span>
    </button>
  );
}
