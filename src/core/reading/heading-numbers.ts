/** Headings that are typed numbers: 40 with the format `"PESO MAX "0` reads "PESO MAX 40", and totals can refer to it. */
import type { Sheet } from "../sheet/sheet";
import { shownNumber } from "../text/shown";
import { formatLiterals } from "../text/number-format";
import { totalInHeading } from "../text/total";
import { headingRole, type HeadingSettings } from "./headings";
import { withValues } from "../sheet/changed";

/** The sheet with such numbers as the texts that a reader sees; the sheet itself where it has none. */
export function withHeadingNumbers(sheet: Sheet, own: HeadingSettings): Sheet {
  const texts = new Map<string, string>();
  for (const { row, cells } of sheet.rows) {
    for (const { col, value } of cells) {
      if (typeof value !== "number") continue;
      const format = sheet.format(row, col);
      if (format === undefined || headingRole(formatLiterals(format), own) !== "weight") continue;
      const text = shownNumber("it", value, format);
      if (totalInHeading(text)) texts.set(`${String(row)},${String(col)}`, text);
    }
  }
  return texts.size === 0 ? sheet : withValues(sheet, (row, col, value) => texts.get(`${String(row)},${String(col)}`) ?? value);
}
