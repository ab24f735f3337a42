import { analyze } from "../../src/analysis/analyze";
import { runOverInputs } from "./pages";
import { policyOf } from "./policy";
import { asLine, renderSummary } from "./render-summary";

/** What a policy says, with the words that say it; see `pages.ts` for the arguments. */
runOverInputs(
  process.argv.slice(2),
  (source, { type, url }) => asLine(analyze(policyOf(source, type, url))),
  renderSummary,
);
