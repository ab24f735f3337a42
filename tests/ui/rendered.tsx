import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach } from "vitest";
import { Surface } from "../../src/ui/surface";
import { sampleTranslator } from "./sample-wording";

export const t = sampleTranslator();

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

/** Renders into a surface, as the entry points do, and gives the root. */
export function rendered(child: ComponentChild): HTMLElement {
  act(() =>
    render(
      <Surface theme="system" t={t}>
        {child}
      </Surface>,
      root,
    ),
  );
  return root;
}

/** Runs what changes the view and waits for the view; promises that it started are waited for too. */
export async function acted(change: () => void): Promise<void> {
  await act(async () => {
    change();
    await Promise.resolve();
  });
}

/** The one control with this name (its label, or its words); fails where there is none. */
export function control(name: string | RegExp): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>("button, a, input, select, [role=slider]")];
  const found = all.find((element) => {
    const own = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return [own, label ?? ""].some((text) =>
      typeof name === "string" ? text.trim() === name : name.test(text),
    );
  });
  if (!found)
    throw new Error(
      `No control is called "${name}": ${all.map((element) => element.textContent).join(" | ")}`,
    );
  return found;
}
