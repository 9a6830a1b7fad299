/** Two editions of a workbook, cell by cell and part by part. */
import { cellName } from "../../../src/core/sheet/address";
import { readWorkbook } from "../../../src/hosts/file/read";
import { ZipPackage } from "../../../src/hosts/file/zip/zip-package";

/** Which cells that were filled before hold something else now ("Foglio1!B5=0.25"), and which parts of the packages are not the same, byte for byte. */
export function differences(before: Buffer, after: Buffer): { readonly cells: readonly string[]; readonly parts: readonly string[] } {
  const [one, other] = [before, after].map((bytes) => {
    const read = readWorkbook(bytes);
    if (read.kind === "error") throw new Error(read.code);
    return { sheets: read.sheets, archive: new ZipPackage(new Uint8Array(bytes)) };
  });
  const cells = one!.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap(({ row, cells: filled }) =>
      filled.flatMap(({ col, value }) => {
        const now = other!.sheets[index]!.value(row, col);
        return JSON.stringify(now) === JSON.stringify(value) ? [] : [`${sheet.name}!${cellName(row, col)}=${JSON.stringify(now)}`];
      }),
    ),
  );
  return { cells, parts: one!.archive.names.filter((name) => one!.archive.text(name) !== other!.archive.text(name)) };
}
