import type { Statement } from "../statements";

const RECIPIENT =
  /\b(?:recipients?|transferees?|sub-?processors?|vendors?|service providers?|providers?|third[- ]part(?:y|ies)|partners?|entrusted|consignee|contractor)\b/;

/** Whether a statement is a row of a table that lists who gets the data: contacts in it are theirs, not the organisation's. */
export function isRecipientRow({ kind, cells, leads }: Statement): boolean {
  return (
    kind === "row" &&
    (cells.some(({ header }) => RECIPIENT.test(header)) || RECIPIENT.test(leads.at(-1)?.text ?? ""))
  );
}
