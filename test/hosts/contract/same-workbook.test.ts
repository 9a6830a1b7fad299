/** One workbook, two hosts: the same sheets, hence the same plan and the same findings. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { reported } from "../../support/reported";
import type { Workbook } from "../../../src/hosts/host";
import { valueOf } from "../../office/outcome";
import { HOSTS } from "./hosts";

const folders = [join(__dirname, "../../../samples"), join(__dirname, "../../../../shared/plans")].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

/** Everything that a sheet says of its used range, for comparison. */
function content(sheet: Sheet) {
  const { used } = sheet;
  const indexes = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
  const place = ({ top, left }: { readonly top: number; readonly left: number }): number => top * 100_000 + left;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    used,
    merges: [...sheet.merges].sort((a, b) => place(a) - place(b)),
    cells: sheet.rows.flatMap(({ row, cells }) =>
      cells.map(({ col, value }) => [row, col, value, sheet.formula(row, col) ?? null, sheet.format(row, col) ?? null]),
    ),
    hiddenRows: used ? indexes(used.top, used.bottom).filter((row) => sheet.isHiddenRow(row)) : [],
    hiddenCols: used ? indexes(used.left, used.right).filter((col) => sheet.isHiddenCol(col)) : [],
  };
}

const report = (workbook: Workbook) => reported({ file: "piano.xlsx", sheets: workbook.sheets });

it("has workbooks to compare", () => expect(files.length).toBeGreaterThanOrEqual(5));

describe.each(files)("%s", (file) => {
  const read = async () => {
    const books = [];
    for (const [, open] of HOSTS) books.push(valueOf(await open(file).read()));
    return books as [Workbook, Workbook];
  };

  it("has the same sheets in Excel and as a file", async () => {
    const [excel, other] = await read();
    expect(excel.sheets.map(content)).toEqual(other.sheets.map(content));
  });

  it("gives the same report", async () => {
    const [excel, other] = await read();
    expect(report(excel)).toEqual(report(other));
    expect(report(excel).sheets.some(({ units }) => units.length > 0)).toBe(true);
  });
});
