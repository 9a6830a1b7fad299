/** The Excels that the tests and the benchmark pretend to be. */
import type { ExcelEnvironment } from "../../src/hosts/excel/environment";

/** The newest Excel for Windows in Italian, without its waiting times. */
export const EXCEL: ExcelEnvironment = {
  supports: () => true,
  functions: true,
  language: "it-IT",
  cellsPerRequest: 1_000_000,
  debounce: 30,
  editPause: 1,
  web: false,
};

/** An Excel that ends at ExcelApi 1.13, the floor. */
export const OLDEST: ExcelEnvironment = { ...EXCEL, supports: (set) => Number(set.slice(2)) <= 13 };

/** Excel on the web. */
export const WEB: ExcelEnvironment = { ...EXCEL, web: true };
