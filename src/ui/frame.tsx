import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { PanelContext } from "./panel-frame";

export type FrameProps = { readonly class?: string | undefined; readonly children: ComponentChildren };

/** Head, body and foot of a view: a page's main part, but within a panel a part of the panel, which has a name. */
export function Frame({ class: more, children }: FrameProps) {
  const inPanel = useContext(PanelContext) !== null;
  const name = more ? `frame ${more}` : "frame";
  return inPanel ? <div class={name}>{children}</div> : <main class={name}>{children}</main>;
}
