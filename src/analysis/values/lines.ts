import { fold } from "../fold";
import { framesOf } from "../frames";
import { once } from "../once";
import type { Outline, Section } from "../sections";
import type { Statement } from "../statements";
import type { Block } from "../types";

/** A block as a line of text, headings among them, with the statements that it holds. */
export type Line = {
  readonly at: number;
  readonly block: Block;
  /** The block's text, folded. */
  readonly folded: string;
  /** Where the block starts in the policy's text. */
  readonly start: number;
  readonly section: Section;
  readonly statements: readonly Statement[];
};

const made = new WeakMap<Outline, readonly Line[]>();

/** Every block of the policy in reading order. The readers of values share them, so they are made once for an outline. */
export function linesOf(outline: Outline, statements: readonly Statement[]): readonly Line[] {
  const before = made.get(outline);
  if (before) return before;
  const byBlock = new Map<number, Statement[]>();
  for (const statement of statements)
    for (let at = statement.blocks[0]; at <= statement.blocks[1]; at++) {
      const list = byBlock.get(at);
      if (list) list.push(statement);
      else byBlock.set(at, [statement]);
    }
  let last = -1;
  const lines = outline.sections.flatMap((section) => {
    const head = outline.blocks[section.from - 1];
    const from = head?.kind === "heading" ? section.from - 1 : section.from;
    return outline.blocks.slice(from, section.to).map((block, n): Line => {
      const at = from + n;
      const line = { at, block, folded: fold(block.text), start: outline.starts[at] ?? 0, section };
      const own = byBlock.get(at) ?? [headingStatement(line, last + 0.5)];
      last = own.at(-1)?.index ?? last;
      return { ...line, statements: own };
    });
  });
  made.set(outline, lines);
  return lines;
}

const framesOfHeading = once(framesOf);

/** A heading (or a table's header cell) as a statement, for what is said there and nowhere else: a date, a name, an address. */
function headingStatement(line: Omit<Line, "statements">, index: number): Statement {
  const draft = { text: line.folded, leads: [], section: line.section };
  return {
    ...draft,
    index: Math.floor(index) + 0.5 + line.at / 1e6,
    kind: "sentence",
    span: { start: line.start, end: line.start + line.block.text.length },
    blocks: [line.at, line.at],
    cells: [],
    // Worked out when asked for: of hundreds of headings hardly one gives evidence.
    get frames() {
      return framesOfHeading(draft);
    },
  };
}

/** The statement that holds an offset of a line's text, and the offset in that statement's text. */
export function statementAt(line: Line, offset: number): { statement: Statement; at: number } | undefined {
  const place = line.start + offset;
  const statement =
    line.statements.find(({ span }) => span.start <= place && place < span.end) ?? line.statements[0];
  return statement && { statement, at: Math.max(0, place - statement.span.start) };
}
