import type { Statement } from "../statements";

const RECIPIENT =
  /\b(?:recipients?|transferees?|sub-?processors?|vendors?|service providers?|providers?|third[- ]part(?:y|ies)|partners?|entrusted|consignee|contractor|destinataires?|empfänger|destinatarios?|destinatari|ontvangers?)\b|\uc81c\uacf5\ubc1b\ub294|\uc218\ud0c1|\u63d0\u4f9b\u5148/;

/** Whether a statement is a row of a table that lists who gets the data: contacts in it are theirs, not the organisation's. */
export function isRecipientRow({ kind, cells, leads }: Statement): boolean {
  return (
    kind === "row" &&
    (cells.some(({ header }) => RECIPIENT.test(header)) || RECIPIENT.test(leads.at(-1)?.text ?? ""))
  );
}
