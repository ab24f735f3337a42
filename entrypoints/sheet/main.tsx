import "../../src/ui/tokens.css";
import "../../src/ui/smallprint.css";
import "../../src/ui/print-sheet.css";
import { type ComponentChildren, render } from "preact";
import { useEffect } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Summary } from "../../src/analysis/types";
import { loadSettings, type Settings } from "../../src/extension/settings";
import { watchPage } from "../../src/extension/watch-page";
import { policyName } from "../../src/ui/facts";
import { PrintSheet } from "../../src/ui/print-sheet";
import { Failure, Reading } from "../../src/ui/states";
import { Surface } from "../../src/ui/surface";
import type { Translate } from "../../src/wording";
import { loadTranslator } from "../language/translate";
import { copyText } from "../views/deliver";
import { namedTab } from "../views/tab-view";

type SheetProps = { readonly summary: Summary; readonly settings: Settings; readonly t: Translate };

/** The sheet, printed as soon as it stands there. */
function Sheet({ summary, settings, t }: SheetProps) {
  useEffect(() => window.print(), []);
  return <PrintSheet {...{ summary, settings, t }} now={new Date()} onPrint={() => window.print()} />;
}

/** Prints the summary of the tab that the address names (`sheet.html?tab=7`). Paper is light. */
async function open(): Promise<void> {
  const [tab, settings] = await Promise.all([namedTab(), loadSettings()]);
  const root = document.getElementById("root");
  if (!root) return;
  const t = await loadTranslator(settings);
  document.documentElement.lang = t.language;
  const draw = (sheet: ComponentChildren) =>
    render(
      <Surface theme="light" t={t}>
        {sheet}
      </Surface>,
      root,
    );
  const common = { t, name: t("app.name"), onOpenOptions: () => void browser.runtime.openOptionsPage() };
  const fail = () =>
    draw(<Failure {...common} onCopy={(text) => copyText(text)} onRetry={() => location.reload()} />);
  if (tab?.id === undefined) return fail();
  const stop = watchPage(tab.id, true, (state) => {
    if (state.phase === "working") return draw(<Reading {...common} share={state.share} />);
    stop();
    if (state.phase !== "done") return fail();
    document.title = t("sheet.title", { name: policyName(state.summary, t) });
    draw(<Sheet {...{ settings, t }} summary={state.summary} />);
  });
}

void open();
