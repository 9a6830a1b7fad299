/** The address of a cell as files write it. */
import { EXCEL } from "./excel-limits";

/**
 * "E4" (also "e4", "$E$4") as row × 16,384 + column, both 0-based; -1 when it is no address of a cell that Excel has.
 * One number and no pattern: it is asked for every cell of every file.
 */
export function cellPosition(address: string): number {
  let col = 0;
  let at = address.charCodeAt(0) === 36 ? 1 : 0;
  for (let letter = address.charCodeAt(at) | 32; letter >= 97 && letter <= 122; letter = address.charCodeAt(++at) | 32) {
    col = col * 26 + letter - 96;
    if (col > EXCEL.columns) return -1;
  }
  if (address.charCodeAt(at) === 36) at++;
  let row = 0;
  const digits = at;
  for (let digit = address.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = address.charCodeAt(++at) - 48) {
    row = row * 10 + digit;
    if (row > EXCEL.rows) return -1;
  }
  return col === 0 || row === 0 || at === digits || at < address.length ? -1 : (row - 1) * EXCEL.columns + col - 1;
}
