/** The workbook in memory that answers Microsoft's client; see docs of each file. */
export { Bridge, answer, eventText, type NativeBridge } from "./bridge";
export { bookFromXlsx } from "./from-xlsx";
export { gridSheet } from "./from-grid";
export {
  cellKey,
  createBook,
  emptySheet,
  keyCol,
  keyRow,
  findSheet,
  formatOf,
  setFormat,
  type Book,
  type Json,
  type SheetModel,
} from "./model";
export { reopened } from "./reopened";
export { Session } from "./session";
export { snapshot } from "./snapshot";
