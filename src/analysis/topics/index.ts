import type { Topic } from "../topic";
import { recipient } from "./recipient";

/** Every topic, in the vocabulary's order, which is the order on screen. */
export const topics: readonly Topic[] = [recipient as Topic];
