/** What a table is for: to hold facts in rows, or (as in 2003) to place text on the page. */

/** Its own rows, nested tables left out. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const part of children(table)) {
    if (part.tagName === "TR") rows.push(part);
    else if (/^T(?:HEAD|BODY|FOOT)$/.test(part.tagName)) {
      for (const row of children(part)) if (row.tagName === "TR") rows.push(row);
    }
  }
  return rows;
}

export const cellsOf = (row: Element): Element[] =>
  children(row).filter(({ tagName }) => tagName === "TD" || tagName === "TH");

const children = (element: Element): Element[] => Array.from(element.children ?? []);

/** Does the table hold facts in rows and columns? Layout tables are read as the paragraphs that they place. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none" || table.querySelector("table, h1, h2, nav, footer, form"))
    return false;
  const rows = rowsOf(table).map(cellsOf);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length < 2 || columns < 2) return false;
  if (table.querySelector("th, thead, caption")) return true;
  const lengths = rows.flat().map((cell) => (cell.textContent ?? "").trim().length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (Math.max(...lengths) > total * 0.6 && total > 500) return false;
  const regular = rows.filter((cells) => cells.length === columns).length;
  return regular >= rows.length * 0.6 && total / Math.max(1, lengths.length) < 900;
}

/** Where the cells of a data table stand, and what their columns are called. */
export class TableGrid {
  private readonly columns = new Map<Element, number>();
  private readonly rows = new Map<Element, number>();
  private readonly headerRow: Element | null;
  private readonly headers: string[] = [];

  constructor(
    readonly number: number,
    table: Element,
  ) {
    const rows = rowsOf(table);
    const taken: number[] = [];
    rows.forEach((row, at) => {
      this.rows.set(row, at);
      let column = 0;
      for (const cell of cellsOf(row)) {
        while ((taken[column] ?? 0) > at) column++;
        this.columns.set(cell, column);
        const width = span(cell, "colspan");
        for (let i = 0; i < width; i++) taken[column + i] = at + span(cell, "rowspan");
        column += width;
      }
    });
    this.headerRow = rows[0] && isHeaderRow(rows[0], rows) ? rows[0] : null;
  }

  /** The row's number, and whether it names the columns. */
  rowOf(cell: Element): { row: number; heads: boolean } {
    const row = cell.parentElement;
    return { row: row ? (this.rows.get(row) ?? 0) : 0, heads: row !== null && row === this.headerRow };
  }

  name(cell: Element, text: string): void {
    const from = this.columns.get(cell) ?? 0;
    for (let i = 0; i < span(cell, "colspan"); i++) this.headers[from + i] = text;
  }

  headerOf(cell: Element): string | undefined {
    return this.headers[this.columns.get(cell) ?? 0];
  }
}

const span = (cell: Element, name: "colspan" | "rowspan"): number =>
  Math.min(50, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1));

/** A first row of header cells, in a `thead`, or set in bold where the next row is not. */
function isHeaderRow(row: Element, rows: readonly Element[]): boolean {
  if (row.parentElement?.tagName === "THEAD") return true;
  const cells = cellsOf(row).filter((cell) => (cell.textContent ?? "").trim());
  if (cells.length < 2) return false;
  if (cells.every(({ tagName }) => tagName === "TH")) return true;
  const next = rows[1] ? cellsOf(rows[1]) : [];
  return (
    cells.every(isBold) && !next.every(isBold) && cells.every((cell) => (cell.textContent ?? "").length < 120)
  );
}

function isBold(cell: Element): boolean {
  const strong = cell.querySelector("b, strong");
  return (
    strong !== null && (strong.textContent ?? "").trim().length >= (cell.textContent ?? "").trim().length - 1
  );
}
