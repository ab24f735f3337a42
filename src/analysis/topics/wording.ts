import type { Wording } from "../topic";
import { wording as recipient } from "./recipient";

/** The English wording of all topics, apart from the topics themselves: who needs the words alone bundles no pattern. */
export const topicWording: Wording = { ...recipient };
