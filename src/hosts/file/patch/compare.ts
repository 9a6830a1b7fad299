/** Whether a workbook read again is what it should be. */
import type { CellRef } from "../../../core/sheet/address";
import { isError, isUnknown, type CellValue, type Sheet } from "../../../core/sheet/sheet";
import { isPercentFormat } from "../../../core/text/number-format";

/**
 * The first sheet that differs in a cell, a formula, a format or a merged area; null when none does.
 * @param filled cells that were empty before: nobody knew the format that waits in an empty cell, and any but a percentage will do
 */
export function firstDifference(wanted: readonly Sheet[], found: readonly Sheet[], filled: readonly CellRef[]): string | null {
  for (const [index, sheet] of wanted.entries()) {
    const other = found[index];
    const free = new Set(filled.filter((cell) => cell.sheet === sheet.name).map(({ row, col }) => `${row}:${col}`));
    if (!other || other.name !== sheet.name || content(other, free) !== content(sheet, free)) return sheet.name;
  }
  return wanted.length === found.length ? null : (found[wanted.length]?.name ?? "");
}

/** Whether two sheets hold the same cells, formulas, formats and merged areas. */
export function sameContent(one: Sheet, other: Sheet): boolean {
  const nothing = new Set<string>();
  return content(one, nothing) === content(other, nothing);
}

function content(sheet: Sheet, free: ReadonlySet<string>): string {
  const cells = sheet.rows.flatMap(({ row, cells }) =>
    cells.map(({ col, value }) => {
      const format = sheet.format(row, col);
      return [row, col, plain(value), sheet.formula(row, col), free.has(`${row}:${col}`) ? isPercentFormat(format) : format];
    }),
  );
  return JSON.stringify([cells, sheet.merges]);
}

function plain(value: CellValue): unknown {
  if (isError(value)) return [value.error];
  return isUnknown(value) ? ["?"] : value;
}
