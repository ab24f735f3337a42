import { type Frame, strengthIn } from "./frames";
import { once } from "./once";
import { indexOfPatterns, type PatternIndex } from "./pattern-index";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Clue, Hit, Reader, Reading, Topic } from "./topic";

/** The longest statement that patterns are run on; what stands behind is read in no policy that people write. */
const LONGEST = 4000;

/** One clue or reader of a topic, written out: all of one shape, with nothing left to look up, because thousands are asked for each policy. */
type Entry = {
  readonly pattern: RegExp;
  readonly topic: Topic;
  readonly clue: Clue | undefined;
  readonly reader: Reader | undefined;
  readonly frames: readonly Frame[];
  readonly strength: number;
  readonly under: Clue["under"];
  readonly lead: RegExp | undefined;
};

const indexOf = once((topics: readonly Topic[]) =>
  indexOfPatterns(topics.flatMap(entriesOf), ({ pattern }) => pattern),
);

function entriesOf(topic: Topic): Entry[] {
  return [
    ...topic.clues.map((clue): Entry => {
      const { pattern, frames = topic.frames ?? [], strength = 1, under, lead } = clue;
      return { pattern, topic, clue, reader: undefined, frames, strength, under, lead };
    }),
    ...(topic.readers ?? []).map((reader): Entry => {
      const none = { clue: undefined, frames: [], strength: 1, under: undefined, lead: undefined };
      return { pattern: reader.cue, topic, reader, ...none };
    }),
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
    // What an entry asks for itself is cheaper than what its topic asks for, and that is asked once for all of its entries.
    if (!fits(entry, statement, text)) continue;
    if (entry.topic !== asked) open = isOpen(entry.topic, statement, text);
    asked = entry.topic;
    if (!open) continue;
    const found = entry.clue ? hitOf(entry, entry.clue, statement, text) : undefined;
    if (found) hits.get(entry.topic)?.push(found);
    if (entry.reader)
      for (const told of entry.reader.read(statement, reading))
        hits.get(entry.topic)?.push({ ...told, topic: entry.topic.id });
  }
}

/** What a clue that fits finds in a statement. */
function hitOf({ topic, frames }: Entry, clue: Clue, statement: Statement, text: string): Hit | undefined {
  const match = clue.pattern.exec(text);
  if (!match || clue.unless?.test(text)) return undefined;
  return {
    topic: topic.id,
    value: clue.value,
    statement,
    match: [match.index, match.index + match[0].length],
    denial: clue.denial ?? false,
    // A clue's own weight, and how surely the statement speaks in the frame that it needs.
    weight: (clue.weight ?? 1) + strongest(statement, frames) / 10,
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

/** Whether a statement stands where an entry looks: in its frames, under its headings, behind its lead-in. */
function fits({ reader, frames, strength, under, lead }: Entry, statement: Statement, text: string): boolean {
  if (reader) return reader.cue.test(text);
  if (frames.length && strongest(statement, frames) < strength) return false;
  if (under && !under.some((topic) => statement.section.headed.has(topic))) return false;
  return !lead || statement.leads.some((above) => lead.test(above.text));
}

/** How surely a statement speaks in one of these frames, 0 to 3. */
function strongest({ frames: spoken }: Statement, frames: readonly Frame[]): number {
  let most = 0;
  for (const frame of frames) most = Math.max(most, strengthIn(spoken, frame));
  return most;
}
