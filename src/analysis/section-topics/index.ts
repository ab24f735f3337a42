import type { SectionTopic } from "../vocabulary";
import { decideTopics, type ScoredTopic } from "./decide";
import { decodeModel, type Model } from "./model";
import { SECTION_MODEL } from "./weights";

export type { ScoredTopic } from "./decide";
export { headingTopics } from "./heading-map";

let model: Model | undefined;

/**
 * What a segment (one or more paragraphs) of a policy is about: the topics above the threshold, best first, possibly none.
 * The segment's heading, where it has one, is read as text and speaks for its topics; who knows them already hands them over.
 * The first call decodes the model's weights (under 10 ms); they stay decoded.
 */
export function classifySegment(
  text: string,
  heading?: string,
  named?: readonly SectionTopic[],
): ScoredTopic[] {
  model ??= decodeModel(SECTION_MODEL);
  return decideTopics(model, text, heading, named);
}
