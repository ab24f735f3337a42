import type { Translate } from "./translate";

export type FirstRunProps = {
  readonly t: Translate;
  readonly autoDetect: boolean;
  readonly onAutoDetect: (on: boolean) => void;
  readonly onTrySample: () => void;
  /** Whether the button is pinned to the toolbar, where the browser tells. */
  readonly pinned?: boolean | undefined;
};

/** The page of the first install: pin it, try it, choose when it reads. */
export function FirstRun({ t }: FirstRunProps) {
  return <main class="page">{t("first-run.title")}</main>;
}
