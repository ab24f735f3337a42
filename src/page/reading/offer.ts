import { POLICY_WORDS } from "./phrases";
import type { RawBlock } from "./raw-block";

const LONGEST = 400;
const LONGEST_SENTENCE = 90;
/** Ways to write or call, dates and questions: the policy's own, whatever the element around them is called. */
const OWN = /@|\bcontact|kontakt|contatt|questions?\b|\bwrite to|\d{3}|effective|updated|policy|version/i;

/**
 * Is the element, which is named like furniture, an offer (a newsletter, a trial)? Such a one is short, has something
 * to press, and not a word that a policy might need.
 */
export const isOffer = (element: Element, inside: readonly RawBlock[]): boolean =>
  inside.reduce((sum, { text }) => sum + text.length, 0) < LONGEST &&
  element.querySelector("input, button, a[href]") !== null &&
  !inside.some(({ text }) => text.length > LONGEST_SENTENCE || POLICY_WORDS.test(text) || OWN.test(text));
