/** Rows below headings that only letter or measure the columns: "(1) (2) (3)", "col. 1", "(a) (b)", "n. | testo | %". */
import { cellText, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";

const LETTER = /^(?:col(?:onna)? ?)?([a-z]|\d{1,2})$/;
const BRACKETED = /^\(\s?(?:[a-z]|\d{1,2})\s?\)$/i;
const SYMBOL =
  /^(?:n|nr|num|numero|gg|giorni|g|ore|h|euro|punti|pt|pp|data|testo|si no|sino|perc|percentuale|descrizione|unita|valore|coeff|coefficiente|mm aaaa|gg mm(?: aa(?:aa)?)?|testo libero|importo|)$/;
/** Fewer than these could be a row of data. */
const FEWEST = 3;

/** Whether the row only letters the columns: at least three cells that go on by one, letters or numbers, or two in brackets, in any order. */
export function isLetterRow(cells: SheetRow["cells"]): boolean {
  if (cells.every(({ value }) => BRACKETED.test(cellText(value))))
    return cells.length >= 2 && new Set(cells.map(({ value }) => normalize(cellText(value)))).size === cells.length;
  if (cells.length < FEWEST) return false;
  let last: number | null = null;
  for (const { value } of cells) {
    const letter = LETTER.exec(normalize(cellText(value)))?.[1];
    if (letter === undefined) return false;
    const place = /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0);
    if (last !== null && place !== last + 1) return false;
    last = place;
  }
  return true;
}

/** Whether every cell of the row is a unit of measure: at least three in all, or one that heads nothing among them, such as "%" or "testo". */
export function isSymbolRow(cells: SheetRow["cells"]): boolean {
  if (cells.length < 2) return false;
  const texts = cells.map(({ value }) => (typeof value === "string" ? cellText(value) : null));
  if (texts.some((text) => text === null || text.length > 16 || /\d/.test(text) || !SYMBOL.test(normalize(text)))) return false;
  return texts.length >= FEWEST || texts.some((text) => text?.includes("%") || text?.toLowerCase() === "testo");
}
