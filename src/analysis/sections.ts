import { promoteHeadings } from "./headings";
import { policyText } from "./policy-text";
import { classifySegment, headingTopics } from "./section-topics";
import type { Block, Policy, Span } from "./types";
import type { SectionTopic } from "./vocabulary";

/** A part of the policy under one heading: the heading's block and the blocks up to the next heading. */
export type Section = {
  readonly index: number;
  /** The heading as written, "" for text above the first one. */
  readonly heading: string;
  readonly level: number;
  /** The headings above this one, outermost first. */
  readonly path: readonly string[];
  /** Its own blocks, the heading's not among them, as indexes into `Outline.blocks`: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Heading and blocks, in the policy's text. */
  readonly span: Span;
  readonly topics: readonly SectionTopic[];
  /** What the headings alone say, the section's own first: stronger context than the text's vocabulary. */
  readonly headed: ReadonlySet<SectionTopic>;
};

export type Outline = {
  readonly policy: Policy;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each block starts in the text. */
  readonly starts: readonly number[];
  readonly sections: readonly Section[];
};

/** Cuts a policy into sections at its headings and tells what each is about. */
export function splitSections(policy: Policy): Outline {
  const { text, starts } = policyText(policy);
  const blocks = promoteHeadings(policy.blocks);
  const heads = blocks.flatMap((block, at) => (block.kind === "heading" ? [at] : []));
  if (heads[0] !== 0 && blocks.length) heads.unshift(-1);
  const path: { level: number; heading: string; topics: readonly SectionTopic[] }[] = [];
  const sections = heads.map((head, index): Section => {
    const heading = blocks[head]?.text ?? "";
    const level = head < 0 ? 1 : (blocks[head]?.level ?? 2);
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const above = path.map((p) => p.heading);
    const own = headingTopics(heading);
    // The nearest heading's topics come first.
    const headed = new Set([own, ...path.map((p) => p.topics).reverse()].flat());
    if (heading) path.push({ level, heading, topics: own });
    const from = head + 1;
    const to = heads[index + 1] ?? blocks.length;
    const end = (starts[to - 1] ?? 0) + (blocks[to - 1]?.text.length ?? 0);
    const span = { start: starts[Math.max(head, 0)] ?? 0, end };
    const body = text.slice(starts[from] ?? span.start, from < to ? end : span.start);
    const topics = topicsOf(heading, own, body);
    return { index, heading, level, path: above, from, to, span, topics, headed };
  });
  return { policy, text, blocks, starts, sections };
}

/** The heading decides; a heading that names no topic leaves it to the text. */
function topicsOf(heading: string, own: readonly SectionTopic[], body: string): SectionTopic[] {
  const scored = classifySegment(body.slice(0, 6000), heading, own).map(({ topic }) => topic);
  return [...new Set([...own, ...scored])].slice(0, 4);
}
