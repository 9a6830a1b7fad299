/** The looks of a document's cells: fonts, fills and alignment by role, borders where the role has them. */
import type { DocumentCell, StyleRole } from "../../../core/document";
import { BORDER_COLOR, DOCUMENT_FONT, LOOKS, type Look } from "../../../core/document/styles";
import type { Area } from "../../../core/sheet/address";
import { rectangles } from "./rectangles";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

export type RangeOf = (area: Area) => Excel.Range;

export function writeLooks(rangeOf: RangeOf, cells: readonly DocumentCell[]): void {
  const roles = new Set(cells.map(({ role }) => role));
  const byRole = [...roles].map((role): [StyleRole, readonly DocumentCell[]] => [role, cells.filter((cell) => cell.role === role)]);
  for (const [role, members] of byRole) for (const area of rectangles(members)) writeLook(rangeOf(area), LOOKS[role]);
  for (const area of rectangles(cells.filter(({ role }) => LOOKS[role].border))) writeBorders(rangeOf(area), area);
}

function writeLook({ format }: Excel.Range, look: Look): void {
  format.font.name = DOCUMENT_FONT;
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.color = `#${look.color}`;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  format.wrapText = look.wrap;
  if (look.indent > 0) format.indentLevel = look.indent;
}

function writeBorders({ format }: Excel.Range, area: Area): void {
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && area.top === area.bottom) continue;
    if (edge === "InsideVertical" && area.left === area.right) continue;
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${BORDER_COLOR}`;
  }
}
