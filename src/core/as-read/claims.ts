/** Who claims which row of a workbook: objectives, their parts, totals, titles, headings. */
import { sheetOfGoal, type Objective, type Plan, type Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import type { RowKind } from "./rows";

export interface Claim {
  readonly kind: Exclude<RowKind, "left">;
  /** Places of lists among those of the sheet, 0-based. */
  readonly lists: Set<number>;
}

/** What is the stronger of two claims to a row: an objective's row may also hold a check of the total. */
const RANK: Readonly<Record<Claim["kind"], number>> = { headings: 6, objective: 5, part: 4, title: 3, total: 2, more: 1 };

/** The claims of each sheet (by name), by row (0-based); gathered in one go through the plan. */
export function claimsOf(plan: Plan): ReadonlyMap<string, ReadonlyMap<number, Claim>> {
  const claims = new Claims();
  for (const { sheet, units, tables = [] } of plan.sheets) {
    units.forEach((unit, list) => {
      claims.ofUnit(unit, { sheet: sheet.name, list });
    });
    for (const { headings, titles, totals } of tables) {
      const at = (row: number): CellRef => ({ sheet: sheet.name, row, col: headings.left });
      for (let row = headings.top; row <= headings.bottom; row++) claims.claim(at(row), "headings", null);
      for (const row of titles) claims.claim(at(row), "title", null);
      for (const row of totals) claims.claim(at(row), "total", null);
    }
  }
  return claims.bySheet;
}

/** A list by the sheet on which it begins and its place there. */
interface Owner {
  readonly sheet: string;
  readonly list: number;
}

class Claims {
  readonly bySheet = new Map<string, Map<number, Claim>>();

  ofUnit(unit: Unit, owner: Owner): void {
    for (const section of unit.sections) {
      for (const objective of section.objectives) this.ofObjective(objective, sheetOfGoal(objective, unit), owner);
      if (section.name) this.claim(section.name.cell, "title", owner);
      for (const total of section.totals) this.claim(total.cell, "total", owner);
    }
    if (unit.headingTotal) this.claim(unit.headingTotal.cell, "total", owner);
    if (unit.name) this.claim(unit.name.cell, "title", owner);
    for (const title of unit.titles) this.claim(title.cell, "title", owner);
  }

  private ofObjective(objective: Objective, sheet: string, owner: Owner): void {
    const { area, phases, measures = [], weight, title, phaseTotal, label } = objective;
    this.claim({ sheet, row: (title ?? weight)?.cell.row ?? area.top, col: area.left }, "objective", owner);
    for (const part of [...phases, ...measures]) {
      this.claim((part.title ?? part.weight)?.cell ?? { sheet, row: part.area.top, col: part.area.left }, "part", owner);
    }
    if (label) this.claim(label.cell, "title", owner);
    if (phaseTotal) this.claim(phaseTotal.cell, "total", owner);
    for (let row = area.top; row <= area.bottom; row++) this.claim({ sheet, row, col: area.left }, "more", owner);
  }

  claim({ sheet, row }: CellRef, kind: Claim["kind"], owner: Owner | null): void {
    const rows = this.bySheet.get(sheet) ?? new Map<number, Claim>();
    this.bySheet.set(sheet, rows);
    const known = rows.get(row);
    const lists = owner?.sheet === sheet ? [owner.list] : [];
    if (!known || RANK[kind] > RANK[known.kind]) rows.set(row, { kind, lists: new Set(lists) });
    else if (known.kind === kind) for (const one of lists) known.lists.add(one);
  }
}
