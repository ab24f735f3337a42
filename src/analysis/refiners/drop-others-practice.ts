import { actorOf } from "../actor";
import type { Refiner } from ".";

/** Withdraws evidence of what somebody else does ("third-party sites may use cookies of their own"), where a topic asks for that. */
export const dropOthersPractice: Refiner = (hits, topic) =>
  topic.ownPracticeOnly
    ? hits.filter(({ statement, match, denial }) => denial || actorOf(statement.text, match[0]) !== "other")
    : hits;
