/** What a document has beside its cells: merged areas, sizes, lists of words, alerts, frozen rows, print set-up. */
import type { DocumentList, SheetDocument } from "../../../core/document";
import { ALERT_LOOK } from "../../../core/document-styles";
import { host as en } from "../../../core/messages/en/host";
import type { Language } from "../../../core/messages/fill";
import { host as it } from "../../../core/messages/it/host";
import { PAGE_MARGINS } from "../../../core/page-size";
import type { RangeOf } from "./look";

/** Only this area's sentences: all of them would weigh on the pane's start. */
const TEXTS = { it, en } as const;
/** Excel's limit for a list of words written into the rule itself. */
const LONGEST_LIST = 255;
/** Excel's limit for a footer. */
const LONGEST_FOOTER = 200;
/** Excel's client counts margins in points. */
const POINTS_PER_INCH = 72;

export function writeSetUp(sheet: Excel.Worksheet, rangeOf: RangeOf, document: SheetDocument, language: Language): void {
  for (const area of document.merges) rangeOf(area).merge();
  document.widths.forEach((width, col) => {
    rangeOf({ top: 0, left: col, bottom: 0, right: col }).format.columnWidth = columnPoints(width);
  });
  for (const [row, height] of document.heights) rangeOf({ top: row, left: 0, bottom: row, right: 0 }).format.rowHeight = height;
  for (const list of document.lists.filter(fits)) writeList(rangeOf(list.area), list, language);
  for (const { area, formula } of document.alerts) {
    const alert = rangeOf(area).conditionalFormats.add("Custom").custom;
    alert.rule.formula = `=${formula}`;
    alert.format.fill.color = `#${ALERT_LOOK.fill}`;
    alert.format.font.color = `#${ALERT_LOOK.color}`;
    alert.format.font.bold = true;
  }
  if (document.frozenRows > 0) sheet.freezePanes.freezeRows(document.frozenRows);
  sheet.showGridlines = false;
  writePrint(sheet, document);
}

/** A column's width in points from its width in characters: 7 pixels each and 5 of margin, at 96 pixels to 72 points. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

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

function writePrint(sheet: Excel.Worksheet, { print }: SheetDocument): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = PAGE_MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = PAGE_MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = PAGE_MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = PAGE_MARGINS.bottom * POINTS_PER_INCH;
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = `&8${print.footer.slice(0, LONGEST_FOOTER).replaceAll("&", "&&")}`;
  footer.rightFooter = "&8Pagina &P di &N";
}
