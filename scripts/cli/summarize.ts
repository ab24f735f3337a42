import { analyze } from "../../src/analysis/analyze";
import type { Summary } from "../../src/analysis/types";
import { runOverInputs } from "./pages";
import { policyOf } from "./policy";
import { renderSummary, say } from "./render-summary";

/** What a policy says, with the words that say it; see `pages.ts` for the arguments. */
runOverInputs(
  process.argv.slice(2),
  (source, { type, url }) => asLine(analyze(policyOf(source, type, url))),
  (line) => renderSummary(line),
);

/** The summary as the command line's contract shapes it: messages put in English words. */
function asLine(summary: Summary) {
  const { notices } = summary;
  return {
    ...summary,
    quick: summary.quick.map(say).join(" "),
    ...(notices.length ? { notice: notices.map(({ message }) => say(message)).join(" ") } : {}),
  };
}
