/** Where the cards of a sheet begin: a cell "Obiettivo n. 1" in a row of headings. */
import type { At } from "../../plan/plan";
import { cellText, type Sheet } from "../../sheet/sheet";
import { readOrdinal } from "../../text/ordinal";
import type { Ordinal } from "../../text/values";
import { cellRef } from "../cells";
import { headingRole, type ColumnRole, type HeadingSettings } from "../headings";

/** The first row of a card. */
export interface CardAnchor {
  readonly row: number;
  readonly col: number;
  readonly number: At<Ordinal>;
  /** Headings of the same row by role; the values stand below them. */
  readonly headings: ReadonlyMap<ColumnRole, number>;
}

const CARD =
  /^(?:scheda\s{1,3})?obiettivo(?:\s{1,3}(?:strategico|operativo|gestionale|esecutivo|di\s{1,3}performance|individuale))?\s{0,3}(?:n\.?|nr\.?|n°|numero)?\s{0,3}\d{1,3}\s?[:.]?$/i;

/** The cards' first rows, top to bottom. */
export function cardAnchors(sheet: Sheet, own: HeadingSettings): readonly CardAnchor[] {
  const anchors: CardAnchor[] = [];
  for (const { row, cells } of sheet.rows) {
    const card = cells.find(({ value }) => typeof value === "string" && CARD.test(cellText(value)));
    if (!card) continue;
    const text = cellText(card.value);
    // Of the whole text the number alone: "Scheda obiettivo 2" is no ordinal.
    const ordinal = readOrdinal(text.replace(/\D/g, ""));
    if (!ordinal) continue;
    const headings = new Map<ColumnRole, number>();
    for (const { col, value } of cells) {
      const role = col !== card.col && typeof value === "string" ? headingRole(cellText(value), own) : null;
      if (role && !headings.has(role)) headings.set(role, col);
    }
    if (headings.size >= 2)
      anchors.push({ row, col: card.col, number: { value: { ...ordinal, text }, cell: cellRef(sheet, row, card.col) }, headings });
  }
  return anchors;
}
