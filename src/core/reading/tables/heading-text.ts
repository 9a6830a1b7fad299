/** Texts that could be headings. */
import { cellText, type CellValue, type SheetRow } from "../../sheet/sheet";
import { readTotal } from "../../text/total";
import { readWeight } from "../../text/weight";

type Cells = SheetRow["cells"];

/** A heading is short; a longer text is a sentence, in characters. */
const LONGEST = 130;

/** Whether all cells could be headings: texts that are no numbers, and years. */
export function couldHead(cells: Cells): boolean {
  return cells.every(({ value }) => isYear(value) || (typeof value === "string" && isHeadingText(cellText(value))));
}

function isHeadingText(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (!/\d/.test(text)) return true;
  if (isTotalNumber(text) || DATE.test(text)) return false;
  return isYear(Number(text)) || readWeight(text).kind !== "number" || readTotal(text) !== null || /\p{L}.*\b20\d\d\b/su.test(text);
}

const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/** Of a text with a number: "TOT. 40" is a total, "PESO MAX 40" a heading. */
function isTotalNumber(text: string): boolean {
  return /^(?:tot|somma|totale)\b/i.test(text);
}

function isYear(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100;
}

/** A heading as it is compared: in one line. */
export function textOf(value: CellValue): string {
  return cellText(value).replace(/\s+/g, " ");
}
