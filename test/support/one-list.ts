/** A small list as a sheet: rows of [number, title, weight], a total row if wanted, formulas and formats by cell. */
import { Sheet, type CellInput, type CellValue } from "../../src/core/sheet/sheet";
import { parseArea } from "../../src/core/sheet/address";

export interface ListOptions {
  readonly heading?: string;
  /** Formulas by A1 cell, without "=". */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by A1 cell. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Columns A number, B objective, C weight, D indicator; headings in row 1, rows from row 2. */
export function oneList(rows: readonly (readonly (CellValue | undefined)[])[], options: ListOptions = {}): Sheet {
  const grid = [["N.", "Obiettivo", options.heading ?? "Peso %", "Indicatore"], ...rows];
  const cells: CellInput[] = grid.flatMap((line, row) =>
    line.flatMap((value, col) =>
      value === null || value === undefined || value === ""
        ? []
        : [{ row, col, value, formula: byCell(options.formulas, row, col), format: byCell(options.formats, row, col) }],
    ),
  );
  return new Sheet({ name: "Area 1", cells });
}

function byCell(map: Readonly<Record<string, string>> | undefined, row: number, col: number): string | undefined {
  for (const [name, text] of Object.entries(map ?? {})) {
    const area = parseArea(name);
    if (area?.top === row && area.left === col) return text;
  }
  return undefined;
}
