import { fold } from "./fold";
import { type Frames, framesOf } from "./frames";
import { headingTopics } from "./section-topics";
import type { Outline, Section } from "./sections";
import { splitSentences } from "./sentences";
import type { Block, Span } from "./types";

/** What a quote can be: a sentence, a list item (or a sentence of one), a table row (or a sentence of a long cell). */
export type Statement = {
  readonly index: number;
  readonly kind: "sentence" | "item" | "row";
  /** Folded (see `fold`), as long as the span: patterns run on this. */
  readonly text: string;
  readonly span: Span;
  readonly section: Section;
  /** Indexes of its first and last block, inclusive. */
  readonly blocks: readonly [number, number];
  /** What it needs to be understood: the list's lead-in, the header row, the question it answers; nearest last. */
  readonly leads: readonly Lead[];
  /** Cells of a row, folded, each with its column's header. */
  readonly cells: readonly { readonly header: string; readonly text: string }[];
  readonly frames: Frames;
};

export type Lead = { readonly text: string; readonly span: Span };

/** The end of a lead-in is what leads; a header row of ten thousand cells would be searched anew for each of its cells. */
const LONGEST_LEAD = 500;

function leadFrom(text: string, span: Span): Lead {
  return { text: text.slice(-LONGEST_LEAD), span };
}

type Draft = Omit<Statement, "index" | "frames">;

const SHORT_ANSWER =
  /^(?:yes|no|never|not at all|absolutely not|we (?:do(?: not|n't)?|don't|never|will not|won't))\b/;
const LEAD_END = /(?::|\b(?:including|includes?|such as))[\s:.,-]*$/;
/** Before a list these are lead-ins too; before a paragraph they only point at what comes somewhere. */
const LIST_LEAD_END = /\b(?:following|below|as follows|the following [\w ]{2,40})[.:]?$|[^.!?]$/;

function opensList(text: string, next: Block | undefined): boolean {
  const list = next?.kind === "item" || next?.kind === "cell";
  return LEAD_END.test(text) || (list && LIST_LEAD_END.test(text));
}

/** All statements of the policy in reading order, each with the lead it hangs on and the frames it speaks in. */
export function splitStatements(outline: Outline): Statement[] {
  const drafts = outline.sections.flatMap((section) => readSection(outline, section));
  return drafts.map((draft, index) => statementOf(draft, index));
}

/** Written out, because a spread of objects of this size costs as much as the sentences do. */
function statementOf(draft: Draft, index: number): Statement {
  const { kind, text, span, section, blocks, leads, cells } = draft;
  return { index, kind, text, span, section, blocks, leads, cells, frames: framesOf(draft) };
}

function readSection(outline: Outline, section: Section): Draft[] {
  const drafts: Draft[] = [];
  const stack: { level: number; lead: Lead }[] = [];
  let carried: Lead | undefined;
  for (let at = section.from; at < section.to; at++) {
    const block = outline.blocks[at];
    if (!block) continue;
    if (block.kind === "cell") {
      const end = tableEnd(outline.blocks, at, section.to);
      drafts.push(...readTable(outline, section, at, end, carried ? [carried] : []));
      at = end - 1;
    } else if (block.kind === "item") {
      const level = block.level ?? 1;
      while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
      const leads = [...(carried ? [carried] : []), ...stack.map((s) => s.lead)];
      const made = readBlock(outline, section, at, leads);
      drafts.push(...made);
      stack.push({ level, lead: leadOf(outline, at, made.at(-1)) });
    } else {
      // A list has ended: what follows it does not hang on its lead-in any more.
      if (outline.blocks[at - 1]?.kind === "item" || outline.blocks[at - 1]?.kind === "cell")
        carried = undefined;
      stack.length = 0;
      const made = readBlock(outline, section, at, carriedInto(outline, section, at, carried));
      drafts.push(...made);
      const last = made.at(-1);
      const opens = last && opensList(last.text, outline.blocks[at + 1]);
      carried = opens ? leadFrom(last.text, last.span) : keeps(carried, block, outline.blocks[at + 1]);
    }
  }
  return drafts;
}

/** "We collect:" followed by paragraphs that start with a label ("Contact data: …") leads them as it would lead items. */
function keeps(lead: Lead | undefined, block: Block, next: Block | undefined): Lead | undefined {
  return lead && isEntry(block.text) && next?.kind === "paragraph" && isEntry(next.text) ? lead : undefined;
}

const LABEL =
  /^(?:\(?[a-z\d]{1,3}[.)]\s*)?[^.:;,]{2,70}(?::|\.\s|\s[\u2013-]\s|,? (?:such as|including|like|for example)\b)/i;
const SPEAKS = /^["'(]?(?:we|you|if|when|where|this|these|our|for|please|to|in|as|the)\b/i;

/** An entry of a list that is set as paragraphs: "Contact data: …", "identifiers, such as …", "geolocation data." */
const isEntry = (text: string) => !SPEAKS.test(text) && (LABEL.test(text) || text.split(" ").length <= 8);

function carriedInto(outline: Outline, section: Section, at: number, carried: Lead | undefined): Lead[] {
  const text = outline.blocks[at]?.text ?? "";
  if (carried && isEntry(text)) return [carried];
  // A short answer or a fragment is understood by the heading or question above it only.
  const head = section.from - 1;
  const first = at === section.from && head >= 0 && outline.blocks[head]?.kind === "heading";
  const short = SHORT_ANSWER.test(fold(text)) || (text.split(" ").length <= 10 && !SPEAKS.test(text));
  return first && short ? [blockLead(outline, head)] : [];
}

function blockLead(outline: Outline, at: number): Lead {
  const start = outline.starts[at] ?? 0;
  const text = outline.blocks[at]?.text ?? "";
  return leadFrom(fold(text), { start, end: start + text.length });
}

/** An item leads the items nested in it by its last sentence ("Device data, such as:"), or whole where it is short. */
function leadOf(outline: Outline, at: number, last: Draft | undefined): Lead {
  return last ? leadFrom(last.text, last.span) : blockLead(outline, at);
}

function readBlock(outline: Outline, section: Section, at: number, leads: readonly Lead[]): Draft[] {
  const block = outline.blocks[at];
  const start = outline.starts[at] ?? 0;
  if (!block) return [];
  const kind = block.kind === "item" ? "item" : "sentence";
  const drafts: Draft[] = [];
  const within = underLabel(section, block.text);
  let question: Lead | undefined;
  for (const { start: from, end } of withLabels(block.text, splitSentences(block.text))) {
    for (const part of splitBullets(block.text, from, end)) {
      const span = { start: start + part.start, end: start + part.end };
      const text = fold(outline.text.slice(span.start, span.end));
      const inline: readonly Lead[] = part.lead
        ? [
            {
              text: fold(block.text.slice(part.lead.start, part.lead.end)),
              span: { start: start + part.lead.start, end: start + part.lead.end },
            },
          ]
        : [];
      drafts.push({
        kind: part.lead ? "item" : kind,
        text,
        span,
        section: within,
        blocks: [at, at],
        leads: [...leads, ...(question && SHORT_ANSWER.test(text) ? [question] : []), ...inline],
        cells: [],
      });
    }
    // "Do you sell data? No.": an answer in the same breath needs its question.
    const said = drafts.at(-1);
    question = said?.text.endsWith("?") ? leadFrom(said.text, said.span) : undefined;
  }
  return drafts;
}

/** A title set before its text: by a full stop, or by a colon where it names a part of a policy and not a kind of data. */
const RUN_IN =
  /^(?:\p{Lu}[^.:;,!?]{2,50}\. (?=\p{Lu})|(?:(?:Your |The )?Rights?|Purposes?|Categor|Types?|Cookies|Recipients?|Retention|Legal|Sharing|Security|Children|Transfers?|Choices)[^.:;!?]{0,50}: (?=\S))/u;

/** "Service providers. Companies that …": a label that opens a paragraph is a heading of it, and says where its sentences stand. */
function underLabel(section: Section, text: string): Section {
  const [label] = RUN_IN.exec(text) ?? [];
  if (!label || label.split(" ").length > 5 || SPEAKS.test(label)) return section;
  const topics = headingTopics(label);
  if (topics.every((topic) => section.headed.has(topic))) return section;
  return { ...section, headed: new Set([...topics, ...section.headed]) };
}

/** "Contact details. Such as your name…": a label that ends in a full stop belongs to the sentence behind it. */
function withLabels(text: string, sentences: readonly Span[]): readonly Span[] {
  const [label, first, ...rest] = sentences;
  if (!label || !first || first.end - label.start > 400) return sentences;
  const words = text.slice(label.start, label.end).split(" ");
  return words.length <= 5 && !SHORT_ANSWER.test(fold(text))
    ? [{ start: label.start, end: first.end }, ...rest]
    : sentences;
}

/** "We use it to: • run the site • bill you": bullets inside a paragraph are items led by what stands before the first. */
function splitBullets(text: string, start: number, end: number): (Span & { lead?: Span })[] {
  const sentence = text.slice(start, end);
  if (!/[\u2022\u00b7\u25cf]\s/.test(sentence)) return [{ start, end }];
  const parts: Span[] = [];
  let from = start;
  for (const bullet of sentence.matchAll(/\s*[\u2022\u00b7\u25cf]\s+/g)) {
    if (start + bullet.index > from) parts.push({ start: from, end: start + bullet.index });
    from = start + bullet.index + bullet[0].length;
  }
  if (from < end) parts.push({ start: from, end });
  const lead = parts.shift();
  return lead ? [lead, ...parts.map((p) => ({ ...p, lead }))] : parts;
}

function tableEnd(blocks: readonly Block[], from: number, to: number): number {
  let end = from;
  while (end < to && blocks[end]?.kind === "cell" && blocks[end]?.table === blocks[from]?.table) end++;
  return end;
}

const LONGEST_ROW = 400;
/** No table that people read is wider. */
const MOST_COLUMNS = 40;

/** A row is one statement; a row too long to quote gives the sentences of its cells instead. */
function readTable(
  outline: Outline,
  section: Section,
  from: number,
  to: number,
  leads: readonly Lead[],
): Draft[] {
  const drafts: Draft[] = [];
  let header: Lead | undefined;
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && outline.blocks[end]?.row === outline.blocks[at]?.row) end++;
    const cells = outline.blocks.slice(at, end);
    const span = rowSpan(outline, at, end);
    const text = fold(outline.text.slice(span.start, span.end));
    const isHeader = at === from && outline.blocks[end]?.header !== undefined;
    if (isHeader) header = leadFrom(text, span);
    else {
      const all = header ? [...leads, header] : leads;
      const named = cells
        .slice(0, MOST_COLUMNS)
        .map((c) => ({ header: fold(c.header ?? ""), text: fold(c.text) }));
      if (text.length <= LONGEST_ROW)
        drafts.push({ kind: "row", text, span, section, blocks: [at, end - 1], leads: all, cells: named });
      else
        for (let cell = at; cell < end; cell++)
          drafts.push(
            ...readBlock(outline, section, cell, all).map(
              (d): Draft => ({ ...d, kind: "row", cells: named }),
            ),
          );
    }
    at = end;
  }
  return drafts;
}

function rowSpan(outline: Outline, from: number, to: number): Span {
  const last = to - 1;
  return {
    start: outline.starts[from] ?? 0,
    end: (outline.starts[last] ?? 0) + (outline.blocks[last]?.text.length ?? 0),
  };
}
