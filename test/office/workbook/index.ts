/** The workbook in memory that answers Microsoft's client; see docs of each file. */
export { answer, eventText } from "./bridge";
export { bookFromXlsx } from "./from-xlsx";
export { gridSheet } from "./from-grid";
export { cellKey, createBook, emptySheet, keyCol, keyRow, formatOf, setFormat, type Book, type SheetModel } from "./model";
export { reopened } from "./reopened";
export { Session } from "./session";
export { snapshot } from "./snapshot";
