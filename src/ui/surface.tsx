import type { ComponentChildren } from "preact";
import type { Settings } from "./settings";
import type { Translate } from "./translate";

export type SurfaceProps = {
  readonly theme: Settings["theme"];
  readonly t: Translate;
  readonly children: ComponentChildren;
};

/**
 * What everything of ours is mounted in, once, at the top of a page or a shadow root: it carries the tokens,
 * the theme, the language and the direction of writing, and takes over nothing from the page around it.
 */
export function Surface({ theme, t, children }: SurfaceProps) {
  return (
    <div
      class="smallprint"
      lang={t.language}
      dir={/^(ar|fa|he|ur)\b/.test(t.language) ? "rtl" : "ltr"}
      data-theme={theme === "system" ? undefined : theme}
    >
      {children}
    </div>
  );
}
