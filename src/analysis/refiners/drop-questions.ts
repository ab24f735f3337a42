import { once } from "../once";
import type { Statement } from "../statements";
import type { Refiner } from ".";

/** "…listed in the section Who do we share your data with?": a statement that ends with a question's name asks nothing. */
const NAMES_A_QUESTION =
  /^(?!(?:do|does|did|how|what|where|who|why|which|when|can|is|are|will|may|should)\b)[^?]{20,600}\b(?:sections?|see|under|entitled|titled|called|headings?|headed|page|read|refer to|at|in)[:,]? ["'([]*(?:(?:\d{1,2}|[a-z])[.)] )?(?:who|what|how|where|why|do|does|can|which|when|is|are)\b[^?]{0,120}\?["')\]]*\s*$/;

const asks = once(
  ({ text }: Statement) => /\?["')]{0,3}$/.test(text.trimEnd().slice(-4)) && !NAMES_A_QUESTION.test(text),
);

/** Withdraws evidence that stands in a question: it asks, and a table of contents asks a lot. */
export const dropQuestions: Refiner = (hits) => hits.filter(({ statement }) => !asks(statement));
