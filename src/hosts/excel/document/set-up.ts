/** What a document has beside its cells and its print set-up: sizes, lists of words, alerts, frozen rows. Each can be written again. */
import type { DocumentList, SheetDocument } from "../../../core/document";
import { ALERT_LOOK } from "../../../core/document/styles";
import { host as en } from "../../../core/messages/en/host";
import type { Language } from "../../../core/messages/fill";
import { host as it } from "../../../core/messages/it/host";
import type { RangeOf } from "./look";

/** Only this area's sentences: all of them would weigh on the pane's start. */
const TEXTS = { it, en } as const;
/** Excel's limit for a list of words written into the rule itself. */
const LONGEST_LIST = 255;
/** Excel's limits ("Excel specifications and limits"): beyond them it refuses the size. */
const TALLEST_ROW = 409;
const WIDEST_COLUMN = 255;

export function writeSizes(rangeOf: RangeOf, { widths, heights }: SheetDocument): void {
  widths.forEach((width, col) => {
    rangeOf({ top: 0, left: col, bottom: 0, right: col }).format.columnWidth = columnPoints(Math.min(width, WIDEST_COLUMN));
  });
  for (const [row, height] of heights) {
    rangeOf({ top: row, left: 0, bottom: row, right: 0 }).format.rowHeight = Math.min(height, TALLEST_ROW);
  }
}

/** A column's width in points from its width in characters: 7 pixels each and 5 of margin, at 96 pixels to 72 points. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

export function writeLists(rangeOf: RangeOf, { lists }: SheetDocument, language: Language): void {
  for (const list of lists.filter(fits)) writeList(rangeOf(list.area), list, language);
}

/** A list in the rule itself cannot hold words with commas, nor be long; such a list is left out rather than cut. */
function fits({ values }: DocumentList): boolean {
  return values.every((value) => !value.includes(",")) && values.join(",").length <= LONGEST_LIST;
}

function writeList({ dataValidation }: Excel.Range, { values, strict }: DocumentList, language: Language): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
  dataValidation.errorAlert = {
    showAlert: strict,
    style: strict ? "Stop" : "Information",
    title: TEXTS[language]["host.list-title"],
    message: TEXTS[language]["host.list-message"],
  };
}

/** The sheet is ours: whatever conditional formats it has are alerts of before. */
export function writeAlerts(sheet: Excel.Worksheet, rangeOf: RangeOf, { alerts }: SheetDocument): void {
  sheet.getRange().conditionalFormats.clearAll();
  for (const { area, formula } of alerts) {
    const alert = rangeOf(area).conditionalFormats.add("Custom").custom;
    alert.rule.formula = `=${formula}`;
    alert.format.fill.color = `#${ALERT_LOOK.fill}`;
    alert.format.font.color = `#${ALERT_LOOK.color}`;
    alert.format.font.bold = true;
  }
}

export function writeView(sheet: Excel.Worksheet, { frozenRows }: SheetDocument): void {
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  sheet.showGridlines = false;
}
