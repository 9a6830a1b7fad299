/** All labels of a form with their values, in reading order. */
import type { Area } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import type { HeadingSettings } from "../headings";
import { belowOf, besideOf, labelInside, labelRole, rightOf, textOf, type Pair, type Relation } from "./pair";

/** The pairs within the area. A label's value is the next cell (or the one below, or what stands behind its colon) unless that is a label. */
export function pairsIn(sheet: Sheet, area: Area, relation: Relation, own: HeadingSettings): readonly Pair[] {
  const pairs: Pair[] = [];
  const values = new Set<string>();
  for (const { row, cells } of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const { col, value } of cells) {
      if (col < area.left || col > area.right || typeof value !== "string" || values.has(`${String(row)},${String(col)}`)) continue;
      const pair = pairAt(sheet, row, col, cellText(value), relation, own);
      if (!pair) continue;
      pairs.push(pair);
      if (pair.cell.row !== row || pair.cell.col !== col) values.add(`${String(pair.cell.row)},${String(pair.cell.col)}`);
    }
  }
  return pairs;
}

function pairAt(sheet: Sheet, row: number, col: number, text: string, relation: Relation, own: HeadingSettings): Pair | null {
  const labelCell = { sheet: sheet.name, row, col };
  const inside = labelInside(text);
  if (inside && (relation === "inside" || labelRole(inside.label, own) !== null)) {
    return { label: inside.label, labelCell, role: labelRole(inside.label, own), cell: labelCell, value: inside.value };
  }
  const numbered = /^(?:descrizione\s+)?obiettivo\s*(?:n\.?|nr\.?|n°)?\s*\d{1,3}\s*[-–—]\s*(\S.*)$/is.exec(text)?.[1];
  if (numbered !== undefined) return { label: text.slice(0, text.length - numbered.length), labelCell, role: "title", cell: labelCell, value: numbered };
  const label = text.replace(/:\s*$/, "");
  const role = labelRole(label, own);
  if (role === null && !text.endsWith(":")) return null;
  const place = relation === "below" ? belowOf(sheet, row, col) : rightOf(sheet, row, col);
  if (!place || (relation !== "below" && isLabel(sheet, place, own) && !isName(role))) {
    return { label, labelCell, role, cell: besideOf(sheet, row, col), value: null };
  }
  return { label, labelCell, role, cell: place, value: sheet.value(place.row, place.col) };
}

/** Values of these read like labels themselves: "Settore | Ufficio Tributi", "Obiettivo | Attuazione delle azioni". */
function isName(role: Pair["role"]): boolean {
  return role === "unit" || role === "title" || role === "objectiveCode" || role === "number" || role === "strategic" || role === "indicator" || role === "target" || role === "deadline";
}

function isLabel(sheet: Sheet, cell: { readonly sheet: string; readonly row: number; readonly col: number }, own: HeadingSettings): boolean {
  const text = textOf(sheet, cell);
  return typeof sheet.value(cell.row, cell.col) === "string" && (text.endsWith(":") || (text.length <= 40 && labelRole(text, own) !== null));
}
