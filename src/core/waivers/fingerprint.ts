/** The fingerprint of what a finding is about: a waiver holds only while it stays the same. */
import type { Finding } from "../report";
import { parseArea, type Area } from "../sheet/address";
import { isError, isUnknown, type CellValue, type Sheet } from "../sheet/sheet";

/**
 * 16 hexadecimal digits over the values and formulas of the cells in the finding's range, and over the finding's numbers: weights that make
 * 35 where 40 are expected are another matter once 50 are expected. Cells count by their place within the range, so that a list that moves
 * down as a whole keeps its fingerprint. Words of messages do not count, for they change with the language.
 * @param sheet the finding's sheet, or undefined when it was not read
 */
export function fingerprintOf(finding: Pick<Finding, "range" | "data">, sheet: Sheet | undefined): string {
  const area = parseArea(finding.range);
  const cells = sheet && area ? cellTexts(sheet, area) : [];
  const numbers = Object.entries(finding.data)
    .filter(([, value]) => typeof value === "number" || typeof value === "boolean")
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort();
  return fnv1a64([...cells, "#", ...numbers].join("\n"));
}

function cellTexts(sheet: Sheet, area: Area): string[] {
  return sheet.rows
    .filter(({ row }) => row >= area.top && row <= area.bottom)
    .flatMap(({ row, cells }) =>
      cells
        .filter(({ col }) => col >= area.left && col <= area.right)
        .map(({ col, value }) => `${row - area.top},${col - area.left} ${valueText(value)} ${sheet.formula(row, col) ?? ""}`),
    );
}

/** The value with its type, so that the number 1 and the text "1" differ. */
function valueText(value: CellValue): string {
  if (isError(value)) return `e${value.error}`;
  if (isUnknown(value)) return "?";
  return JSON.stringify(value);
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits, over the UTF-16 units of a text, low byte first (draft-eastlake-fnv). No secret: it tells changes, not forgeries. */
function fnv1a64(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
