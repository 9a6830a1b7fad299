/** The Excel of the tests: Microsoft's client in jest's page, and a workbook in memory that can be changed from test to test. */
import type { ExcelEnvironment } from "../../src/hosts/excel/environment";
import { createBook, Session, type Book, type SheetModel } from "./workbook";
import { loadClient } from "./workbook/client";

const bridge = loadClient(window);

/** Opens a workbook in place of the one before. */
export function open(content: Book | readonly SheetModel[]): Session {
  const session = new Session("settings" in content ? content : createBook(content));
  bridge.open(session);
  return session;
}

/** The newest Excel for Windows in Italian, without its waiting times. */
export const EXCEL: ExcelEnvironment = {
  supports: () => true,
  functions: true,
  language: "it-IT",
  cellsPerRequest: 1_000_000,
  debounce: 30,
  editPause: 1,
};

/** An Excel that ends at ExcelApi 1.13, the floor. */
export const OLDEST: ExcelEnvironment = { ...EXCEL, supports: (set) => Number(set.slice(2)) <= 13 };
