import type { Frame } from "./frames";
import { once } from "./once";
import { indexOfPatterns, type PatternIndex } from "./pattern-index";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Clue, Hit, Reader, Reading, Topic } from "./topic";

/** The longest statement that patterns are run on; what stands behind is read in no policy that people write. */
const LONGEST = 4000;

/** One clue or reader of one topic; entries stand in the order of the topics and of their clues. */
type Entry = { readonly topic: Topic } & ({ readonly clue: Clue } | { readonly reader: Reader });

const indexOf = once((topics: readonly Topic[]) =>
  indexOfPatterns(topics.flatMap(entriesOf), (entry) =>
    "clue" in entry ? entry.clue.pattern : entry.reader.cue,
  ),
);

function entriesOf(topic: Topic): Entry[] {
  return [
    ...topic.clues.map((clue) => ({ topic, clue })),
    ...(topic.readers ?? []).map((reader) => ({ topic, reader })),
  ];
}

/** All matches of the topics' clues, by topic: the only place where a pattern meets a statement. */
export function search(
  topics: readonly Topic[],
  outline: Outline,
  statements: readonly Statement[],
): ReadonlyMap<Topic, readonly Hit[]> {
  const steps = searchSteps(topics, outline, statements);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const STATEMENTS_A_STEP = 100;

/** The same, giving way after every hundred statements; yields the share that is done. */
export function* searchSteps(
  topics: readonly Topic[],
  outline: Outline,
  statements: readonly Statement[],
): Generator<number, ReadonlyMap<Topic, readonly Hit[]>> {
  const index = indexOf(topics);
  const hits = new Map(topics.map((topic): [Topic, Hit[]] => [topic, []]));
  const reading = { outline, statements };
  for (const [at, statement] of statements.entries()) {
    searchStatement(index, statement, reading, hits);
    if (at % STATEMENTS_A_STEP === STATEMENTS_A_STEP - 1) yield at / statements.length;
  }
  for (const topic of topics) {
    for (const found of topic.find?.(outline, statements) ?? [])
      hits.get(topic)?.push({ ...found, topic: topic.id });
  }
  return hits;
}

/** Adds what one statement has to say to each topic's hits. */
function searchStatement(
  index: PatternIndex<Entry>,
  statement: Statement,
  reading: Reading,
  hits: ReadonlyMap<Topic, Hit[]>,
): void {
  const text = statement.text.length > LONGEST ? statement.text.slice(0, LONGEST) : statement.text;
  let asked: Topic | undefined;
  let open = false;
  for (const entry of index.candidates(text)) {
    const { topic } = entry;
    // What an entry asks for itself is cheaper than what its topic asks for, and that is asked once for all of its entries.
    if ("clue" in entry ? !fits(entry.clue, statement, topic.frames) : !entry.reader.cue.test(text)) continue;
    if (topic !== asked) open = isOpen(topic, statement, text);
    asked = topic;
    if (!open) continue;
    if ("clue" in entry) {
      const hit = hitOf(entry.clue, topic, statement, text);
      if (hit) hits.get(topic)?.push(hit);
    } else
      for (const found of entry.reader.read(statement, reading))
        hits.get(topic)?.push({ ...found, topic: topic.id });
  }
}

/** What a clue that fits finds in a statement. */
function hitOf(clue: Clue, topic: Topic, statement: Statement, text: string): Hit | undefined {
  const match = clue.pattern.exec(text);
  if (!match || clue.unless?.test(text)) return undefined;
  return {
    topic: topic.id,
    value: clue.value,
    statement,
    match: [match.index, match.index + match[0].length],
    denial: clue.denial ?? false,
    weight: weightOf(clue, statement, topic.frames),
  };
}

/** Whether a statement can speak about a topic at all. */
function isOpen(topic: Topic, statement: Statement, text: string): boolean {
  if (topic.about && !isAbout(topic.about, statement, text)) return false;
  return !topic.unless?.test(text) && topic.concerns?.(statement) !== false;
}

function isAbout(about: RegExp, statement: Statement, text: string): boolean {
  return about.test(text) || about.test(statement.leads.at(-1)?.text ?? "");
}

function fits(clue: Clue, statement: Statement, defaults: readonly Frame[] | undefined): boolean {
  const frames = clue.frames ?? defaults;
  if (frames?.length && !speaksIn(statement, frames, clue.strength ?? 1)) return false;
  if (clue.under && !clue.under.some((topic) => statement.section.headed.has(topic))) return false;
  return !clue.lead || statement.leads.some(({ text }) => clue.lead?.test(text));
}

function speaksIn(statement: Statement, frames: readonly Frame[], strength: number): boolean {
  return frames.some((frame) => (statement.frames.get(frame) ?? 0) >= strength);
}

/** A clue's own weight, and how surely the statement speaks in the frame that it needs. */
function weightOf(clue: Clue, statement: Statement, defaults: readonly Frame[] | undefined): number {
  const frames = clue.frames ?? defaults ?? [];
  const strength = Math.max(0, ...frames.map((frame) => statement.frames.get(frame) ?? 0));
  return (clue.weight ?? 1) + strength / 10;
}
