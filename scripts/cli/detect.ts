import { detect } from "../../src/analysis/detect";
import { gatherSignals } from "../../src/page/signals";
import { parsePage, runOverInputs } from "./pages";

/** Is each page a privacy policy, and why? Takes pages of HTML; see `pages.ts` for the arguments. */
runOverInputs(
  process.argv.slice(2),
  (source, { url }) => detect(gatherSignals(parsePage(source), url)),
  ({ policy, score, reasons }, file) =>
    `${file}: ${policy ? "a privacy policy" : "no privacy policy"} (${score.toFixed(2)}; ${reasons.join(", ")})`,
);
