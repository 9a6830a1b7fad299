/** Showing a cell: its sheet is activated and the area selected. */
import type { Area } from "../../core/sheet/address";
import type { Outcome } from "../host";
import type { ExcelEnvironment } from "./environment";
import { blocked, done } from "./errors";
import { inExcel } from "./run";

export function goTo(environment: ExcelEnvironment, target: { readonly sheet: string; readonly area: Area }): Promise<Outcome> {
  const { sheet: name, area } = target;
  return inExcel(environment, async (context): Promise<Outcome> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return blocked("no-sheet", name);
    if (sheet.visibility !== "Visible") return blocked("hidden-sheet", name);
    sheet.activate();
    sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).select();
    await context.sync();
    return done(undefined);
  });
}

/** The name of the sheet that is shown. A chart sheet is none that can be read [office-js #2444]. */
export function activeSheet(environment: ExcelEnvironment): Promise<Outcome<string>> {
  return inExcel(environment, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return done(sheet.name);
  });
}
