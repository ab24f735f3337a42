import type { Refiner } from ".";

/** Withdraws evidence that stands in a question: it asks, and a table of contents asks a lot. */
export const dropQuestions: Refiner = (hits) =>
  hits.filter(({ statement }) => !/\?["')]*\s*$/.test(statement.text));
