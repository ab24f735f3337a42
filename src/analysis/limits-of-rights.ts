import { strengthIn } from "./frames";
import { quoteOf } from "./quote";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Evidence } from "./types";

/** The policy's own word that rights are not without limits. */
const LIMITS =
  /\bsubject to (?:\w+ ){0,4}(?:law|laws|legal|limits?|limitations?|exceptions?|exemptions?|conditions|requirements)\b|\b(?:rights?|requests?) (?:\w+ ){0,4}(?:(?:are|is) (?:not absolute|subject to|limited)|may be (?:limited|restricted|denied|refused|subject))\b|\b(?:may|can) (?:\w+ ){0,3}(?:deny|refuse|decline|reject|not be able to (?:comply|honou?r|fulfil?l?|delete)) (?:\w+ ){0,6}(?:requests?|law|legal|exception|rights?)\b|\bwhere legally applicable\b/;

/** The statement that limits what the reader may ask for, if the policy has one where it speaks of rights. */
export function limitsOfRights(outline: Outline, statements: readonly Statement[]): Evidence | undefined {
  for (const statement of statements) {
    const match = strengthIn(statement.frames, "right") ? LIMITS.exec(statement.text) : null;
    if (!match || !/\b(?:rights?|request|delet|access|correct|control)/.test(statement.text)) continue;
    const span: [number, number] = [match.index, match.index + match[0].length];
    return quoteOf(
      { topic: "right", value: "limits", statement, match: span, denial: false, weight: 1 },
      outline,
    );
  }
  return undefined;
}
