/** Rows that say what is left of a total. */
import { cellText, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";

/** "Differenza", "Da assegnare": what is left of a total, beside the weights. */
export function isDifference(cells: SheetRow["cells"]): boolean {
  const texts = cells.filter(({ value }) => typeof value === "string" && cellText(value) !== "");
  return texts.length <= 2 && texts.some(({ value }) => DIFFERENCE.test(normalize(cellText(value))));
}

const DIFFERENCE =
  /^(?:differenza|scarto|residuo|resto|da (?:assegnare|attribuire|distribuire)|mancan[oti]\w*|punti (?:residui|da \w+)|eccedenza)\b/;
