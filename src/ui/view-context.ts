import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Evidence, Span, Summary } from "../analysis/types";
import type { Translate } from "./translate";

/** Words of the policy to be shown in the page; an `Evidence` is one. */
export type ShowTarget = Pick<Evidence, "quote" | "span">;

/** What every part of a summary needs to know. */
export type View = {
  readonly summary: Summary;
  readonly t: Translate;
  /** The reader's own lines, see `lines.ts`. */
  readonly lines: readonly string[];
  readonly shown: Span | undefined;
  readonly baseRates: Readonly<Record<string, number>>;
  readonly onShow: (target: ShowTarget) => void;
  /** Copies and says so to screen readers; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

export const ViewContext = createContext<View | null>(null);

/** The view that a component is part of; a component outside of one is a fault of ours. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("A part of a summary was rendered outside of a summary.");
  return view;
}
