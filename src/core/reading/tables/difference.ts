/** Rows that say what is left of a total. */
import { cellText, type SheetRow } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";

/** "Differenza", "Da assegnare": what is left of a total, beside the weights. */
export function isDifference(cells: SheetRow["cells"]): boolean {
  const texts: string[] = [];
  for (const { value } of cells) {
    if (typeof value === "string" && cellText(value) !== "" && texts.push(value) > 2) return false;
  }
  return texts.some((text) => DIFFERENCE.test(normalize(text)));
}

const DIFFERENCE =
  /^(?:differenza|scarto|residuo|resto|da (?:assegnare|attribuire|distribuire)|mancan[oti]\w*|punti (?:residui|da \w+)|eccedenza)\b/;
