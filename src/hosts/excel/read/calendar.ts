/**
 * From which year the workbook counts its days. Workbooks from old Macs count from 1904; Office.js has no property for it, but DATE answers in
 * the workbook's own count ("from 1900 or 1904, depending on the workbook's date system", Excel.Functions.date). The core counts from 1900.
 */
import type { CellValue } from "../../../core/sheet/sheet";

/** Days between the two counts. */
const DAYS_1904 = 1462;
/** 1 January 2000, counted from 1900. */
const NEW_CENTURY = 36526;

export class Calendar {
  private days = 0;

  /** Asks the workbook; `learn` when Excel has answered. The caller syncs. */
  ask(context: Excel.RequestContext): { readonly learn: () => void } {
    const result = context.workbook.functions.date(2000, 1, 1);
    result.load("value");
    return {
      learn: () => {
        if (typeof result.value === "number") this.days = NEW_CENTURY - result.value === DAYS_1904 ? DAYS_1904 : 0;
      },
    };
  }

  /** A value of Excel's as the core counts it. */
  fromExcel(value: CellValue, format: string): CellValue {
    return this.days > 0 && typeof value === "number" && showsDate(format) ? value + this.days : value;
  }

  /** A number as Excel is to get it for a cell of this format. */
  toExcel(value: number, format: string): number {
    return this.days > 0 && showsDate(format) ? value - this.days : value;
  }
}

/** Whether a number format shows a day, month or year: the letters of such formats are d, m, y, whatever the language of Excel. */
function showsDate(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  return /[dy]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}
