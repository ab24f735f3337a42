import { fold } from "./fold";
import type { Outline } from "./sections";
import type { Statement } from "./statements";

/**
 * The first statement of every section, led by the section's heading: for headings that say what stands below them
 * ("Essential" over "Required for log-in"), where the sentence alone would not be understood.
 */
export function firstUnderHeadings(outline: Outline, statements: readonly Statement[]): Statement[] {
  const seen = new Set<number>();
  const first: Statement[] = [];
  for (const statement of statements) {
    const { section } = statement;
    if (seen.has(section.index) || !section.heading) continue;
    seen.add(section.index);
    const start = outline.starts[section.from - 1] ?? section.span.start;
    const span = { start, end: start + section.heading.length };
    const led = statement.leads.some((lead) => lead.span.start === start);
    const lead = { text: fold(section.heading), span };
    first.push(led ? statement : { ...statement, leads: [...statement.leads, lead] });
  }
  return first;
}
