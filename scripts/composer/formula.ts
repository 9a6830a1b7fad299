/** The formulas that composed plans hold: what they say in Excel, and what they come to. */
import { cellName, columnName, type Area } from "../../src/core/sheet/address";

export interface Spot {
  readonly page: string;
  readonly row: number;
  readonly col: number;
}

/** How a range is summed: `PERCENT` is the sum divided by 100, shown as a percentage. */
export type SumStyle = "SUM" | "SUBTOTAL" | "AGGREGATE" | "ROUND" | "PERCENT";

export type Formula =
  | { readonly kind: "sum"; readonly style: SumStyle; readonly page: string; readonly area: Area }
  | { readonly kind: "chain"; readonly cells: readonly Spot[] }
  | { readonly kind: "same"; readonly cell: Spot }
  | { readonly kind: "difference"; readonly cell: Spot; readonly expected: number }
  | { readonly kind: "check"; readonly of: Formula; readonly expected: number; readonly yes: string; readonly no: string };

/** What cells hold, and where they stand after the sheet was rearranged. */
export interface Surroundings {
  /** The number in the cell; 0 when it is empty or a text, as SUM counts it. */
  number(cell: Spot): number;
  move(cell: Spot): { readonly row: number; readonly col: number };
}

/** Decimals without the noise of binary fractions. */
export const tidy = (value: number): number => Math.round(value * 1e8) / 1e8;

/** What Excel would show. */
export function resultOf(formula: Formula, around: Surroundings): number | string {
  switch (formula.kind) {
    case "sum": {
      const sum = cellsIn(formula.page, formula.area).reduce((total, cell) => total + around.number(cell), 0);
      return tidy(formula.style === "PERCENT" ? sum / 100 : sum);
    }
    case "chain":
      return tidy(formula.cells.reduce((total, cell) => total + around.number(cell), 0));
    case "same":
      return around.number(formula.cell);
    case "difference":
      return tidy(formula.expected - around.number(formula.cell));
    case "check": {
      const value = resultOf(formula.of, around);
      return typeof value === "number" && Math.abs(value - formula.expected) < 0.005 * Math.max(formula.expected / 100, 0.01)
        ? formula.yes
        : formula.no;
    }
  }
}

/** The formula without "=", in English names, as written on the sheet `page`. */
export function textOf(formula: Formula, page: string, around: Pick<Surroundings, "move">): string {
  const at = (cell: Spot): string => {
    const { row, col } = around.move(cell);
    return (cell.page === page ? "" : `'${cell.page.replaceAll("'", "''")}'!`) + cellName(row, col);
  };
  switch (formula.kind) {
    case "sum": {
      const { area } = formula;
      const first = at({ page: formula.page, row: area.top, col: area.left });
      const last = around.move({ page: formula.page, row: area.bottom, col: area.right });
      return wrapped(formula.style, `${first}:${columnName(last.col)}${String(last.row + 1)}`);
    }
    case "chain":
      return formula.cells.map(at).join("+");
    case "same":
      return at(formula.cell);
    case "difference":
      return `${String(formula.expected)}-${at(formula.cell)}`;
    case "check":
      return `IF(ROUND(${textOf(formula.of, page, around)},4)=${String(formula.expected)},"${formula.yes}","${formula.no}")`;
  }
}

function wrapped(style: SumStyle, range: string): string {
  if (style === "SUBTOTAL") return `SUBTOTAL(9,${range})`;
  if (style === "AGGREGATE") return `AGGREGATE(9,6,${range})`;
  if (style === "ROUND") return `ROUND(SUM(${range}),2)`;
  return style === "PERCENT" ? `SUM(${range})/100` : `SUM(${range})`;
}

function cellsIn(page: string, area: Area): Spot[] {
  const cells: Spot[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let col = area.left; col <= area.right; col++) cells.push({ page, row, col });
  return cells;
}
