/** One document as a sheet of an .xlsx file. */
import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import type { DocumentCell, DocumentList, DocumentValue, SheetDocument } from "../../core/document";
import { ALERT_LOOK } from "../../core/document/styles";
import { PAGE_MARGINS } from "../../core/document/page-size";
import { LONGEST_TEXT } from "../../core/document/text-size";
import { areaName } from "../../core/sheet/address";
import { cellStyle } from "./write-style";

/** Excel's limit for a list of allowed words written into the rule itself. */
const LONGEST_LIST = 255;
/** Excel's limit for a footer. */
const LONGEST_FOOTER = 200;
/** @param name a name that no other sheet of the file has */
export function writeSheet(document: SheetDocument, name: string): WriteSheet {
  const { print } = document;
  return {
    name,
    columns: document.widths.map((width) => ({ width })),
    cells: new Map(document.cells.map((cell) => [`${cell.row},${cell.col}`, writeCell(cell)])),
    merges: document.merges.map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
    rowDefs: new Map([...document.heights].map(([row, height]) => [row, { height }])),
    dataValidations: document.lists.filter(fits).map(writeList),
    conditionalRules: document.alerts.map(({ area, formula }, index): ConditionalRule => ({
      type: "expression",
      priority: index + 1,
      formula,
      range: areaName(area),
      style: {
        font: { color: { rgb: ALERT_LOOK.color }, bold: true },
        // A differential format is painted in the background colour, unlike a cell's own fill.
        fill: { type: "pattern", pattern: "solid", bgColor: { rgb: ALERT_LOOK.fill }, fgColor: { rgb: ALERT_LOOK.fill } },
      },
    })),
    ...(document.frozenRows > 0 ? { freezePane: { rows: document.frozenRows } } : {}),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: print.paper ?? "a4",
      orientation: print.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.onePage === true ? 1 : 0,
      margins: { ...PAGE_MARGINS },
      horizontalCentered: true,
    },
    // The file names the row above a break.
    ...(print.breaks && print.breaks.length > 0 ? { rowBreaks: print.breaks.map((row) => row - 1) } : {}),
    headerFooter: { oddFooter: `&L&8${print.footer.slice(0, LONGEST_FOOTER).replaceAll("&", "&&")}&R&8Pagina &P di &N` },
  };
}

function writeCell(cell: DocumentCell): Partial<Cell> {
  const { value, role } = cell;
  if (value === null) return { value: null, style: cellStyle(role) };
  if (value.kind === "number") return { value: value.value, style: cellStyle(role, value.format) };
  if (value.kind === "formula")
    return { formula: fileFormula(value.formula), formulaResult: value.cached, style: cellStyle(role, value.format) };
  return writeText(value, role);
}

/**
 * A text is a string whatever it begins with. Those that Excel would read as a formula or a date when the cell is edited get the
 * text format, and texts that look like an error ("#N/D", "#REF!") are written as runs, because the writer makes errors of plain ones.
 */
function writeText({ text }: Extract<DocumentValue, { kind: "text" }>, role: DocumentCell["role"]): Partial<Cell> {
  const fitting = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  // "_x0041_" in the file means the letter A: where a text really holds such signs, its underscore is written as a code itself.
  const written = fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  const style = cellStyle(role, /^[=+\-@]|^[\d./-]+$/.test(written) ? "@" : undefined);
  return /^#[A-Z0-9/_]+[!?]?$/.test(written) ? { richText: [{ text: written }], style } : { value: written, style };
}

/**
 * Excel keeps the functions of web add-ins under a name of its own ("_xldudf_PIAO_CHECKWEIGHTS") and shows it as typed while the add-in
 * is there (OfficeDev/Excel-Custom-Functions #108).
 */
function fileFormula(formula: string): string {
  return formula.replace(/\bPIAO\.([A-Z]+)\(/g, "_xldudf_PIAO_$1(");
}

function fits(list: DocumentList): boolean {
  return list.values.every((value) => !value.includes(",")) && list.values.join(",").length <= LONGEST_LIST;
}

function writeList({ area, values, strict }: DocumentList): DataValidation {
  return {
    type: "list",
    values: [...values],
    range: areaName(area),
    allowBlank: true,
    showErrorMessage: strict,
    ...(strict ? { errorStyle: "stop" as const } : {}),
  };
}
