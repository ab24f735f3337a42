import type { Frame } from "./frames";
import type { Outline } from "./sections";
import type { Statement } from "./statements";
import type { Clue, Hit, Topic } from "./topic";

/** The longest statement that patterns are run on; what stands behind is read in no policy that people write. */
const LONGEST = 4000;

/** All matches of a topic's clues: the only place where a pattern meets a statement. */
export function search(topic: Topic, outline: Outline, statements: readonly Statement[]): Hit[] {
  const hits: Hit[] = [];
  for (const statement of statements) {
    if (topic.frames && !topic.clues.some((c) => c.frames) && !speaksIn(statement, topic.frames, 1)) continue;
    const text = statement.text.length > LONGEST ? statement.text.slice(0, LONGEST) : statement.text;
    if (topic.about && !isAbout(topic.about, statement, text)) continue;
    if (topic.unless?.test(text) || topic.concerns?.(statement) === false) continue;
    for (const clue of topic.clues) {
      if (clue.stems && !clue.stems.some((stem) => text.includes(stem))) continue;
      const match = fits(clue, statement, topic.frames) ? clue.pattern.exec(text) : null;
      if (!match || clue.unless?.test(text)) continue;
      const span: [number, number] = [match.index, match.index + match[0].length];
      hits.push({
        topic: topic.id,
        value: clue.value,
        statement,
        match: span,
        denial: clue.denial ?? false,
        weight: weightOf(clue, statement, topic.frames),
      });
    }
  }
  for (const found of topic.find?.(outline, statements) ?? []) hits.push({ ...found, topic: topic.id });
  return hits;
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
