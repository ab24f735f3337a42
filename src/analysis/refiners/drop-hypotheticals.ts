import { once } from "../once";
import type { Statement } from "../statements";
import type { Refiner } from ".";

/** "If we ever sell…" sells nothing yet. Conditions on events that do happen (a merger, a request) are kept. */
const HYPOTHETICAL =
  /\bif (?:we|the company|our company) (?:ever|should ever|were to|decide to|intend to|plan to|wish to|choose to)\b|\b(?:should|were) we (?:ever|decide)\b|\bin the future,? we (?:may|might) (?:decide|choose|begin|start)\b/;

const imagines = once(({ text }: Statement) => HYPOTHETICAL.test(text));

/** Withdraws evidence of what is only imagined. Denials stay: what is imagined is not denied either. */
export const dropHypotheticals: Refiner = (hits) =>
  hits.filter(({ statement, denial }) => denial || !imagines(statement));
