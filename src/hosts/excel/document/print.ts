/** A document's print set-up, member by member: Excel may refuse any of them. */
import type { SheetDocument } from "../../../core/document";
import { areaName } from "../../../core/sheet/address";
import { PAGE_MARGINS, pageScale, type Page } from "../../../core/document/page-size";

/** Excel's limit for a footer. */
const LONGEST_FOOTER = 200;
/** Excel's client counts margins in points. */
const POINTS_PER_INCH = 72;

/** Excel's smallest scale, in percent. */
const LEAST_SCALE = 10;

const pageOf = ({ paper = "a4", landscape }: SheetDocument["print"]): Page => ({ paper, landscape });

/** Each can be done by itself, and again. */
export function printSteps(sheet: Excel.Worksheet, { print, widths }: SheetDocument): readonly (() => void)[] {
  const { pageLayout } = sheet;
  const { titleRows } = print;
  const printed = print.area ? widths.slice(print.area.left, print.area.right + 1) : widths;
  return [
    () => (pageLayout.orientation = print.landscape ? "Landscape" : "Portrait"),
    () => (pageLayout.paperSize = print.paper === "a3" ? "A3" : "A4"),
    () => {
      // Fitting to pages has no effect on some Excels [office-js #1860]: there this scale holds.
      pageLayout.zoom = { scale: Math.max(LEAST_SCALE, Math.floor(100 * pageScale(pageOf(print), printed))) };
      pageLayout.zoom = print.onePage === true ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
    },
    () => {
      if (print.area) pageLayout.setPrintArea(areaName(print.area));
    },
    () => (pageLayout.centerHorizontally = true),
    () => {
      pageLayout.leftMargin = PAGE_MARGINS.left * POINTS_PER_INCH;
      pageLayout.rightMargin = PAGE_MARGINS.right * POINTS_PER_INCH;
      pageLayout.topMargin = PAGE_MARGINS.top * POINTS_PER_INCH;
      pageLayout.bottomMargin = PAGE_MARGINS.bottom * POINTS_PER_INCH;
    },
    () => {
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    },
    () => {
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
    },
    () => {
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = `&8${print.footer.slice(0, LONGEST_FOOTER).replaceAll("&", "&&")}`;
      footer.rightFooter = "&8Pagina &P di &N";
    },
  ];
}
