import { attentionOf } from "./attention";
import { factsFrom } from "./conclude";
import { disclosuresOf } from "./disclosures";
import { headlinesOf } from "./headlines";
import { noticesOf } from "./notices";
import { quickSummary } from "./quick-summary";
import { searchSteps } from "./search";
import { type Outline, splitSections } from "./sections";
import { splitStatements } from "./statements";
import { countWords, sectionsOf } from "./summarize";
import { topics } from "./topics";
import { type Fact, type Policy, SUMMARY_VERSION, type Summary } from "./types";
import { vagueHintsOf } from "./vague";

/** How an analysis gives way: `pause` is awaited between slices, `onProgress` hears the share that is done (0 to 1). */
export type Slices = {
  readonly onProgress?: (share: number) => void;
  readonly pause?: () => Promise<void>;
};

/** Reads a policy and says what it states, each statement with the words that state it. */
export function analyze(policy: Policy): Summary {
  const steps = steply(policy);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, in slices of a few milliseconds, so that the thread it runs on stays responsive. */
export async function analyzeInSlices(policy: Policy, { onProgress, pause }: Slices = {}): Promise<Summary> {
  const steps = steply(policy);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    onProgress?.(step.value);
    await pause?.();
  }
}

/** The pipeline: read → sections → statements → evidence by topic → refine → decide → summary. Yields the share done. */
function* steply(policy: Policy): Generator<number, Summary> {
  const outline = splitSections(policy);
  if (!ANALYSED.includes(policy.language)) return notAnalysed(outline);
  yield 0.1;
  const statements = splitStatements(outline);
  yield 0.2;
  const search = searchSteps(topics, outline, statements);
  let step = search.next();
  for (; !step.done; step = search.next()) yield 0.2 + 0.6 * step.value;
  const facts: Fact[] = [];
  for (const [at, topic] of topics.entries()) {
    facts.push(...factsFrom(topic, step.value.get(topic) ?? [], outline));
    yield 0.8 + (0.2 * (at + 1)) / topics.length;
  }
  return {
    ...aboutText(outline),
    quick: quickSummary(facts),
    headlines: headlinesOf({ facts, outline, statements }),
    attention: attentionOf(facts),
    facts,
    notices: noticesOf(outline, statements),
    disclosures: disclosuresOf(facts),
    vague: vagueHintsOf(outline, statements),
  };
}

/** The languages whose policies are analysed; in a text whose language cannot be told, English words are looked for. */
const ANALYSED: readonly string[] = ["en", "und"];

function aboutText({
  policy,
  text,
  sections,
  blocks,
}: Outline): Pick<Summary, "version" | "title" | "language" | "url" | "words" | "sections"> {
  return {
    version: SUMMARY_VERSION,
    title: policy.title,
    language: policy.language,
    ...(policy.url ? { url: policy.url } : {}),
    words: countWords(text),
    sections: sectionsOf({ text, sections, blocks }),
  };
}

/** A policy in a language that is not analysed: its outline, and a notice that says so. */
function notAnalysed(outline: Outline): Summary {
  const message = { id: "notice.language-not-analysed", params: { language: outline.policy.language } };
  return {
    ...aboutText(outline),
    quick: [],
    headlines: [],
    attention: [],
    facts: [],
    disclosures: [],
    vague: [],
    notices: [{ id: "language-not-analysed", message }],
  };
}
