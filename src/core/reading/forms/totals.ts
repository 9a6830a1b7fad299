/** Totals that stand in or below forms: of the list that the forms above them belong to. */
import { nearlyEqual, sum } from "../../exact";
import type { DeclaredTotal } from "../../plan/plan";
import { cellText } from "../../sheet/sheet";
import { cellRef, weightAt } from "../cells";
import type { HeadingSettings } from "../headings";
import { inScaleOf } from "../tables/totals-of-list";
import { beginsAsTotal, readTotal } from "../total-words";
import { insideWeight } from "./candidates";
import type { Form } from "./form";
import { sumOf, type Group } from "./grouping";
import { labelAt } from "./labels";
import { besideOf, isWeight, rightOf } from "./places";

/** The totals of each group. One that adds several lists is nobody's. */
export function totalsOf(groups: readonly Group[], own: HeadingSettings): ReadonlyMap<Group, readonly DeclaredTotal[]> {
  const all = sum(groups.map(({ forms }) => sumOf(forms)));
  return new Map(
    groups.map((group) => {
      const made = sumOf(group.forms);
      const found: DeclaredTotal[] = [];
      for (const stated of group.forms.flatMap((form) => totalsIn(form, own))) {
        const value = inScaleOf(stated.value, made);
        const grand = !nearlyEqual(value, made) && nearlyEqual(inScaleOf(stated.value, all), all);
        // The same total on every form is said once.
        const again = found.some((other) => nearlyEqual(other.value, value) && (other.formula === null) === (stated.formula === null));
        if (!grand && !again) found.push({ ...stated, value });
      }
      return [group, found] as const;
    }),
  );
}

function totalsIn({ frame, phaseTotal, pairs }: Form, own: HeadingSettings): readonly DeclaredTotal[] {
  const { sheet, area } = frame;
  const found: DeclaredTotal[] = [];
  for (const { row, cells } of sheet.rowsBetween(area.top, area.bottom)) {
    if (row === phaseTotal?.cell.row) continue;
    for (const { col, value } of cells) {
      if (col < area.left || col > area.right || typeof value !== "string" || !beginsAsTotal(cellText(value), own)) continue;
      // An objective may be called "Totale digitalizzazione dell'archivio".
      if (pairs.some(({ cell, labelCell }) => cell.row === row && cell.col === col && (labelCell.row !== row || labelCell.col !== col)))
        continue;
      const total = totalAt(frame, row, col, value, own);
      if (total) found.push(total);
    }
  }
  return found;
}

function totalAt({ sheet, area }: Form["frame"], row: number, col: number, written: string, own: HeadingSettings): DeclaredTotal | null {
  const text = cellText(written);
  const inside = labelAt(sheet, row, col, written)?.inside ? insideWeight(written) : null;
  // "Totale pesi: 80", "TOT. 80"
  const said = inside?.kind === "number" ? inside : readTotal(text, own);
  if (said) return { value: said.value, scale: said.scale, cell: cellRef(sheet, row, col), source: "label", text, formula: null };
  const next = rightOf({ sheet, row, col }, area, () => false) ?? besideOf({ sheet, row, col });
  if (!isWeight(sheet, next.row, next.col)) return null;
  const reading = readAt(sheet, next.row, next.col);
  return reading && { ...reading, cell: next, source: "row", text, formula: sheet.formula(next.row, next.col) ?? null };
}

function readAt(sheet: Form["frame"]["sheet"], row: number, col: number): Pick<DeclaredTotal, "value" | "scale"> | null {
  const { value } = weightAt(sheet, row, col);
  return value.kind === "number" ? { value: value.value, scale: value.scale } : null;
}
