import { type AreaKind, areaOf } from "./areas";
import { isInline, isStrong } from "./inline";
import { blocksOfLines } from "./lines";
import type { RawBlock, Run } from "./raw-block";
import { isHeadOfFold, isNeverSeen } from "./seen";
import { isDataTable, TableGrid } from "./tables";
import { createTabs, runsIn, type Tabs } from "./tabs";
import { walk } from "./walk";

/** An element that stands on its own, and the blocks that were read inside it: [start, end). */
export type ElementRange = {
  readonly element: Element;
  readonly depth: number;
  start: number;
  end: number;
  readonly area?: AreaKind;
};

export type Collected = { readonly blocks: RawBlock[]; readonly ranges: ElementRange[] };

/** Everything on the page that can be read, in order, with the elements that hold it. */
export function collect(root: Element, resolve: (href: string) => string): Collected {
  const collector = new Collector(resolve, createTabs(root.ownerDocument));
  walk(root, collector);
  collector.end();
  return { blocks: collector.blocks, ranges: collector.ranges };
}

/** The text that is being gathered for the next block, and where in the page it stands. */
class Collector {
  readonly blocks: RawBlock[] = [];
  readonly ranges: ElementRange[] = [];
  private runs: Run[] = [];
  private readonly open: ElementRange[] = [];
  private readonly items: { element: Element; level: number; begun: boolean }[] = [];
  private readonly headings: Heading[] = [];
  private readonly grids: (TableGrid | null)[] = [];
  private readonly cells: Element[] = [];
  private readonly hrefs: { href: string; link: number }[] = [];
  private strong = 0;
  private lists = 0;
  private links = 0;
  private tables = 0;
  private preformatted = 0;

  constructor(
    private readonly resolve: (href: string) => string,
    private readonly tabOf: Tabs,
  ) {}

  enter = (element: Element): boolean => {
    if (isNeverSeen(element)) return false;
    const tag = element.tagName.toUpperCase();
    if (tag === "BR" || tag === "HR") {
      if (tag === "HR") this.boundary();
      else this.seam(true);
      return false;
    }
    if (isStrong(element)) this.strong++;
    if (tag === "A") this.openLink(element);
    if (!isInline(element)) this.openBlock(element, tag);
    return true;
  };

  leave = (element: Element): void => {
    const tag = element.tagName.toUpperCase();
    if (!isInline(element)) this.closeBlock(element, tag);
    if (tag === "A" && element.hasAttribute("href")) this.hrefs.pop();
    if (isStrong(element)) this.strong--;
  };

  text = (node: Text): void => {
    let from = 0;
    const breakAt = () => (this.preformatted ? node.data.indexOf("\n", from) : -1);
    for (let at = breakAt(); at >= 0; at = breakAt()) {
      this.add(node, from, at);
      this.seam(true);
      from = at + 1;
    }
    this.add(node, from, node.data.length);
  };

  end(): void {
    this.flush();
  }

  private add(node: Text, from: number, to: number): void {
    if (from >= to) return;
    this.runs.push({ node, from, to, strong: this.strong > 0, ...this.hrefs.at(-1) });
  }

  private seam(breaks: boolean): void {
    this.runs.push({ node: null, from: 0, to: 0, strong: this.strong > 0, breaks, ...this.hrefs.at(-1) });
  }

  private openLink(element: Element): void {
    const href = element.getAttribute("href");
    if (href !== null) this.hrefs.push({ href: this.resolve(href), link: ++this.links });
  }

  private openBlock(element: Element, tag: string): void {
    this.boundary();
    const area = areaOf(element, tag);
    const range: ElementRange = {
      element,
      depth: this.open.length,
      start: this.blocks.length,
      end: -1,
      ...(area ? { area } : {}),
    };
    this.open.push(range);
    this.ranges.push(range);
    const label = this.cells.length ? undefined : this.tabOf(element);
    if (label)
      this.blocks.push(
        ...blocksOfLines(runsIn(label), { kind: "heading", level: 6, looksLikeHeading: true }),
      );
    if (tag === "UL" || tag === "OL" || tag === "MENU") this.lists++;
    if (tag === "LI") this.items.push({ element, level: Math.max(1, this.lists), begun: false });
    if (tag === "TABLE" && !this.cells.length)
      this.grids.push(isDataTable(element) ? new TableGrid(this.tables++, element) : null);
    if ((tag === "TD" || tag === "TH") && this.grids.at(-1) && !this.cells.length) this.cells.push(element);
    if (tag === "PRE" || /white-space\s*:\s*(?:pre|break)/i.test(element.getAttribute("style") ?? ""))
      this.preformatted++;
    const heading = headingOf(element, tag);
    if (heading) this.headings.push(heading);
  }

  private closeBlock(element: Element, tag: string): void {
    if (this.cells.at(-1) === element) this.closeCell(element);
    else this.boundary();
    if (headingOf(element, tag)) this.headings.pop();
    if (tag === "PRE" || /white-space\s*:\s*(?:pre|break)/i.test(element.getAttribute("style") ?? ""))
      this.preformatted--;
    if (tag === "TABLE" && !this.cells.length) this.grids.pop();
    if (tag === "LI") this.items.pop();
    if (tag === "UL" || tag === "OL" || tag === "MENU") this.lists--;
    this.closeRange();
  }

  private closeRange(): void {
    const range = this.open.pop();
    if (!range) return;
    range.end = this.blocks.length;
    // An element of one block tells nothing that its parent does not; long pages have a hundred thousand of them.
    const isNeeded = range.area !== undefined || range.end - range.start > 1;
    if (!isNeeded && this.ranges.at(-1) === range) this.ranges.pop();
  }

  /** A block ends here; inside a cell its parts stay together. */
  private boundary(): void {
    if (this.cells.length) this.seam(false);
    else this.flush();
  }

  private closeCell(cell: Element): void {
    const grid = this.grids.at(-1);
    const runs = this.runs;
    this.runs = [];
    this.cells.pop();
    if (!grid) return;
    const { row, heads } = grid.rowOf(cell);
    const header = heads ? undefined : grid.headerOf(cell);
    const [block] = blocksOfLines(runs, {
      kind: "cell",
      table: grid.number,
      row,
      ...(header ? { header } : {}),
    });
    if (!block) return;
    if (heads) grid.name(cell, block.text);
    this.blocks.push(block);
  }

  private flush(): void {
    const runs = this.runs;
    if (!runs.length) return;
    this.runs = [];
    const item = this.items.at(-1);
    const heading = this.headings.at(-1);
    const listItem = item ? { listItem: item.element } : {};
    if (heading) this.blocks.push(...blocksOfLines(runs, { kind: "heading", ...heading, ...listItem }));
    else if (item) this.blocks.push(...blocksOfLines(runs, { kind: "item", level: item.level, ...listItem }));
    else this.blocks.push(...blocksOfLines(runs, { kind: "paragraph" }));
  }
}

type Heading = Pick<RawBlock, "level" | "looksLikeHeading">;

/** The rank that the markup gives a heading, or that it is one without a rank of its own; undefined for what is none. */
function headingOf(element: Element, tag: string): Heading | undefined {
  if (/^H[1-6]$/.test(tag)) return { level: Number(tag[1]) };
  if (element.getAttribute("role") === "heading") {
    return { level: Math.min(6, Number(element.getAttribute("aria-level")) || 2) };
  }
  const heads = tag === "SUMMARY" || tag === "DT" || (tag === "BUTTON" && isHeadOfFold(element));
  return heads ? { level: 6, looksLikeHeading: true } : undefined;
}
