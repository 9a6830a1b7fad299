/** Number formats: those that Excel knows by number, and whether one shows a date. */

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30), as an Excel with English codes shows them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);
const SHORT_DATE = 14;

/** The format of that number where the file defines none; undefined for General. */
export function builtInFormat(id: number): string | undefined {
  // The dates of Excel's Asian editions are this one in a European edition.
  const asianDate = (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  return BUILT_IN.get(asianDate ? SHORT_DATE : id);
}

/** Whether the format shows a number as a date or a time: it has a letter of those, outside of quoted texts, colours and conditions. */
export function showsDate(format: string): boolean {
  let quoted = false;
  for (let at = 0; at < format.length; at++) {
    const sign = format.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "\\" || sign === "_" || sign === "*") at++;
    else if (sign === "[") {
      if (/[hms]/i.test(format.charAt(at + 1)) && /[hms\]]/i.test(format.charAt(at + 2))) return true;
      const end = format.indexOf("]", at);
      if (end < 0) return false;
      at = end;
    } else if (/[dmyhs]/i.test(sign)) return true;
  }
  return false;
}
