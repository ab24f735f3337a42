import type { Hit, Topic } from "../topic";
import { dropDefinitions } from "./drop-definitions";
import { dropDenied } from "./drop-denied";
import { dropDuplicates } from "./drop-duplicates";
import { dropHypotheticals } from "./drop-hypotheticals";
import { dropOthersPractice } from "./drop-others-practice";
import { dropQuestions } from "./drop-questions";

export type Refiner = (hits: readonly Hit[], topic: Topic) => readonly Hit[];

/** Every refiner, in order: what says nothing goes first; who acts is asked last, because it costs most. */
export const refiners: readonly Refiner[] = [
  dropQuestions,
  dropDefinitions,
  dropHypotheticals,
  dropDenied,
  dropDuplicates,
  dropOthersPractice,
];
