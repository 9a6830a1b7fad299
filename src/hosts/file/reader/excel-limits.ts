/**
 * What Excel itself allows in a workbook ("Excel specifications and limits", Microsoft Support). No healthy file goes beyond it, so
 * nothing behind the reader need be ready for more.
 */
export const EXCEL = {
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a cell's text. */
  text: 32_767,
  /** Characters of a formula. */
  formula: 8_192,
  /** Characters of a number format. */
  format: 255,
} as const;

/** Characters of a sheet's name: Excel allows 31, LibreOffice any number; nobody wrote this many. */
export const LONGEST_SHEET_NAME = 255;
