import { SECTION_TOPICS, type SectionTopic } from "../vocabulary";
import { headingTopics } from "./heading-map";
import { decisionValues, type Model } from "./model";

/** A section topic and how sure the classifier is of it, 0 to 1. */
export type ScoredTopic = { readonly topic: SectionTopic; readonly score: number };

/** The label of all that an organisation does itself with data: the gate before the four topics below. */
export const PRACTICE = "practice";

/** What an organisation does itself. Telling these four apart is harder than telling them from all else, hence the gate. */
export const PRACTICES: ReadonlySet<string> = new Set(["collection", "use", "legal-bases", "cookies"]);

/** Added to the decision value of a topic that the heading names. */
const HEADING_BONUS = 1;
/** The same for a first line that looks like a heading, which is less sure to be one. */
const FIRST_LINE_BONUS = 0.5;
const LONGEST_FIRST_LINE_WORDS = 12;

/** Training moves every label's threshold to 0. Where none reaches it, the best one is told from this value on. */
const LONE_THRESHOLD = -0.5;

/** The topics of a segment by this model, best first; none where nothing is sure enough. */
export function decideTopics(
  model: Model,
  text: string,
  heading?: string,
  namedByHeading?: readonly SectionTopic[],
): ScoredTopic[] {
  const values = decisionValues(model, heading ? `${heading}.\n${text}` : text);
  const named = heading ? (namedByHeading ?? headingTopics(heading)) : headingTopics(firstLine(text));
  const bonus = heading ? HEADING_BONUS : FIRST_LINE_BONUS;
  const value = (label: string): number => values[model.labels.indexOf(label)] ?? Number.NEGATIVE_INFINITY;
  const practiced = value(PRACTICE) + (named.some((topic) => PRACTICES.has(topic)) ? bonus : 0);
  const scored = SECTION_TOPICS.map((topic) => ({
    topic,
    value: value(topic) + (named.includes(topic) ? bonus : 0),
  }));
  const practices = scored.filter(({ topic }) => PRACTICES.has(topic)).sort((a, b) => b.value - a.value);
  const gated = scored.map((entry) => {
    if (!PRACTICES.has(entry.topic)) return entry;
    const best = entry === practices[0];
    return { ...entry, value: best ? practiced : Math.min(practiced, entry.value) };
  });
  return told(gated);
}

function told(scored: readonly { topic: SectionTopic; value: number }[]): ScoredTopic[] {
  const sorted = [...scored].sort((a, b) => b.value - a.value);
  const sure = sorted.filter(({ value }) => value > 0);
  const [best] = sorted;
  const kept = sure.length > 0 || !best || best.value <= LONE_THRESHOLD ? sure : [best];
  return kept.map(({ topic, value }) => ({ topic, score: Math.round(1000 / (1 + Math.exp(-value))) / 1000 }));
}

/** The text's first line where it can be a heading: short, with text below it or no full stop at its end. */
function firstLine(text: string): string {
  const end = text.indexOf("\n");
  const line = (end < 0 ? text : text.slice(0, end)).trim();
  if (line.length > 120 || line.split(" ").length > LONGEST_FIRST_LINE_WORDS) return "";
  return /[.,;]$/.test(line) ? "" : line;
}
