import type { Evidence, Summary } from "../analysis/types";

type Sections = Summary["sections"];

/** How a section is called beside a quote: its number ("7", "4.2") and its heading without it. */
export type SectionLabel = { readonly number: string; readonly heading: string };

const OWN_NUMBER = /^(?:§\s?)?(\d{1,3}(?:\.\d{1,3}){0,3})[.):]?\s+(?=\S)/;

/**
 * Labels of all sections. Where the policy numbers its sections itself (at least half of them) its own numbers are
 * used, and an unnumbered part goes by the number before it; else the sections are counted, a beginning without a
 * heading not among them. An empty number stands for the beginning.
 */
export function sectionLabels(sections: Sections): readonly SectionLabel[] {
  const own = sections.map(({ heading }) => OWN_NUMBER.exec(heading));
  const numbered = own.filter(Boolean).length;
  if (numbered >= 3 && numbered * 2 >= sections.length) return ownLabels(sections, own);
  const offset = sections[0]?.heading ? 1 : 0;
  return sections.map(({ heading }, index) => ({
    number: index + offset === 0 ? "" : String(index + offset),
    heading,
  }));
}

function ownLabels(sections: Sections, own: readonly (RegExpExecArray | null)[]): SectionLabel[] {
  let last = "";
  return sections.map(({ heading }, index) => {
    const match = own[index];
    last = match?.[1] ?? last;
    return { number: last, heading: match ? heading.slice(match[0].length) : heading };
  });
}

/** The index of the section in which a piece of evidence stands; the core's own word, else by the place. */
export function sectionIndexOf(
  sections: Sections,
  evidence: Pick<Evidence, "span" | "sectionIndex">,
): number | undefined {
  if (evidence.sectionIndex !== undefined && sections[evidence.sectionIndex]) return evidence.sectionIndex;
  const found = sections.findIndex(
    ({ span }) => span.start <= evidence.span.start && evidence.span.start < span.end,
  );
  return found < 0 ? undefined : found;
}
