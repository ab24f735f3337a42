import { deniesItems, isDenied } from "../negation";
import type { Statement } from "../statements";
import type { Refiner } from ".";

/** Withdraws evidence that stands in a denial, in its own sentence, in its lead-in or in a cell that says "No". */
export const dropDenied: Refiner = (hits) =>
  hits.filter(
    ({ statement, match, denial }) =>
      denial ||
      !(
        isDenied(statement.text, match[0]) ||
        NONE.test(statement.text) ||
        leadDenies(statement) ||
        rowDenies(statement)
      ),
  );

/** "Automated decisions: none." */
const NONE = /^[^.:?]{3,80}: ?(?:none|not applicable|n\/a)\.?$/;

function leadDenies({ leads, kind }: Statement): boolean {
  return kind !== "sentence" && leads.some(({ text }) => deniesItems(text));
}

/** "Category | Examples | Collected: NO": the row tells what is not done. */
function rowDenies({ cells }: Statement): boolean {
  return cells.some(
    ({ header, text }) => /\bcollect/.test(header) && /^(?:no|none|not collected|n\/a|x)\b\.?$/.test(text),
  );
}
