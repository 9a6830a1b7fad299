/** What stands below a card's headings: its rows of values, its weight, its phases. */
import type { Phase, Weight } from "../../plan/plan";
import { cellArea } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { leadingOrdinal } from "../../text/ordinal";
import { weightInText } from "../../text/weight";
import { cellRef, deadlineAt, textAt, weightAt } from "../cells";
import { headingRole, type HeadingSettings } from "../headings";
import type { CardAnchor } from "./anchors";

/** The first row of values: below the headings, or after one blank row. A single text further down is a label's line, not values. */
export function valueRow(sheet: Sheet, anchor: CardAnchor): number {
  const below = anchor.row + 1;
  return sheet.rowCells(below).length === 0 && sheet.rowCells(below + 1).length >= 2 ? below + 1 : below;
}

/** The rows of values below the headings, until a line with a label or a row of other headings begins. */
export function valueRows(sheet: Sheet, anchor: CardAnchor, end: number, own: HeadingSettings): readonly number[] {
  const rows: number[] = [];
  const start = valueRow(sheet, anchor);
  for (let row = start; row <= end; row++) {
    const cells = sheet.rowCells(row);
    const first = cells[0];
    if (!first || (row > start && headingRole(cellText(first.value).split(":")[0] ?? "", own) !== null)) break;
    rows.push(row);
  }
  return rows;
}

/** The weight below its heading, else one named in the card's texts ("Peso obiettivo: 10%"). */
export function cardWeight(sheet: Sheet, anchor: CardAnchor, end: number): Weight | null {
  const col = anchor.headings.get("weight");
  if (col !== undefined) return weightAt(sheet, valueRow(sheet, anchor), col);
  for (let row = anchor.row + 1; row <= end; row++) {
    for (const { col: at, value } of sheet.rowCells(row)) {
      const found = typeof value === "string" && !OF_OBJECTIVE.test(normalize(value)) ? weightInText(cellText(value)) : null;
      if (found) return weightOfText(sheet, row, at, found);
    }
  }
  return null;
}

/** "40% dell'obiettivo strategico": a phase's share, not the card's weight. */
const OF_OBJECTIVE = /\bdell? obiettivo\b/;

function weightOfText(sheet: Sheet, row: number, col: number, found: NonNullable<ReturnType<typeof weightInText>>): Weight {
  return {
    value: { kind: "number", value: found.value, scale: found.scale, asText: false },
    cell: cellRef(sheet, row, col),
    area: sheet.mergeAt(row, col) ?? cellArea({ row, col }),
  };
}

/** Rows of the description that state their share of the objective are its phases. */
export function phasesIn(sheet: Sheet, anchor: CardAnchor, titleCol: number | undefined, rows: readonly number[]): readonly Phase[] {
  const phases: Phase[] = [];
  for (const row of rows) {
    const text = textAt(sheet, row, titleCol);
    const share = text && OF_OBJECTIVE.test(normalize(text.value)) ? weightInText(text.value) : null;
    if (!text || !share) continue;
    const leading = leadingOrdinal(text.value);
    phases.push({
      number: leading ? { value: leading.ordinal, cell: text.cell } : null,
      title: { value: text.value.replace(share.matched, "").replace(/\s+/g, " ").trim(), cell: text.cell },
      weight: weightOfText(sheet, row, text.cell.col, share),
      start: deadlineAt(sheet, row, anchor.headings.get("start")),
      deadline: deadlineAt(sheet, row, anchor.headings.get("deadline")),
      indicators: [
        {
          type: null,
          kpiClass: null,
          text: textAt(sheet, row, anchor.headings.get("indicator")),
          target: textAt(sheet, row, anchor.headings.get("target")),
        },
      ],
      achievement: null,
      years: [],
      area: { top: row, left: anchor.col, bottom: row, right: Math.max(text.cell.col, ...anchor.headings.values()) },
    });
  }
  return phases;
}
