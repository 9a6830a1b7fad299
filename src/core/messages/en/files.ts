import type { files as italian } from "../it/files";

export const files: Readonly<Record<keyof typeof italian, string>> = {
  "file.empty": "the file is empty: saving or copying may have been interrupted. Get it again from where it came from.",
  "file.too-large":
    "the file is too large: {size} MB, while at most {limit} are read. Save the plan's sheets alone in a file of their own.",
  "file.encrypted":
    "the file is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.",
  "file.old-xls":
    "the file is in Excel's old format (.xls), whatever its name says. Open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  "file.xlsb": "the file is a binary Excel workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  "file.ods": "the file is a LibreOffice sheet (.ods). Open it and save it as “Excel 2007-365 (.xlsx)”.",
  "file.html":
    "the file is a web page, whatever its name says: some programs export this way. Open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  "file.xml": "the file is an XML document, not an .xlsx workbook. If it opens in Excel, save it as “Excel Workbook (.xlsx)”.",
  "file.text":
    "the file holds only text (a CSV, for instance): it is no workbook. Open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  "file.not-a-workbook": "the file is not an Excel workbook. Files of type .xlsx or .xlsm are needed.",
  "file.truncated":
    "the file is damaged or incomplete: copying or downloading may have been interrupted. Get it again from where it came from.",
  "file.zip-bomb": "the file expands beyond all reason: a true workbook does not, and it was not opened. Ask whoever sent it.",
  "file.damaged": "the file looks like a workbook but its content is damaged. Open it in Excel, accept the repair and save it.",
  "file.no-sheets": "the workbook has no sheets with cells: only charts or macros.",
  "file.chart-sheet": "is only a chart",
  "file.dialog-sheet": "is a dialog of an old version of Excel: it has no cells",
  "file.macro-sheet": "is an Excel 4.0 macro sheet: it holds no data",
  "file.other-sheet": "is no sheet with cells",
  "file.broken-sheet": "is damaged and was not read: open the file in Excel, accept the repair and save it",
  "file.unknown-results":
    "Sheet “{sheet}”: {count:one formula has|# formulas have} no stored result ({count:it is|the first is} in {cell}), so {count:its value is|their values are} not known. Open the file in Excel and save it: the results will be computed.",
  "file.long-text":
    "Sheet “{sheet}”: the text in {cell} exceeds the {limit} characters that Excel allows in a cell; only its first part was read.",
};
