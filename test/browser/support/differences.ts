/** Two editions of a workbook, cell by cell and part by part. */
import { cellName } from "../../../src/core/sheet/address";
import { readWorkbook } from "../../../src/hosts/file/read";
import { ZipPackage } from "../../../src/hosts/file/zip/zip-package";

interface Differences {
  /** Cells that were filled before and hold something else now ("Foglio1!B5=0.25"); not those of formulas that only give another result. */
  readonly cells: readonly string[];
  /** Formulas that are what they were, with another result. */
  readonly recomputed: readonly string[];
  /** Parts of the packages that are not the same, byte for byte. */
  readonly parts: readonly string[];
}

export function differences(before: Buffer, after: Buffer): Differences {
  const [one, other] = [before, after].map((bytes) => {
    const read = readWorkbook(bytes);
    if (read.kind === "error") throw new Error(read.code);
    return { sheets: read.sheets, archive: new ZipPackage(new Uint8Array(bytes)) };
  });
  const [cells, recomputed]: [string[], string[]] = [[], []];
  one!.sheets.forEach((sheet, index) => {
    const now = other!.sheets[index]!;
    for (const { row, cells: filled } of sheet.rows)
      for (const { col, value } of filled) {
        const [text, formula] = [JSON.stringify(now.value(row, col)), now.formula(row, col)];
        if (text === JSON.stringify(value) && formula === sheet.formula(row, col)) continue;
        const only = formula !== undefined && formula === sheet.formula(row, col);
        (only ? recomputed : cells).push(`${sheet.name}!${cellName(row, col)}=${text}`);
      }
  });
  return { cells, recomputed, parts: one!.archive.names.filter((name) => one!.archive.text(name) !== other!.archive.text(name)) };
}
