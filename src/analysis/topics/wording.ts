import { wording as attention } from "../attention";
import { wording as headlines } from "../headlines";
import { wording as quickSummary } from "../quick-summary";
import type { Wording } from "../topic";
import { wording as recipient } from "./recipient";

/** The English wording of all topics, apart from the topics themselves: who needs the words alone bundles no pattern. */
export const topicWording: Wording = {
  ...headlines,
  ...quickSummary,
  ...attention,
  ...recipient,
};
