/** The plain list: one row an objective, its texts and indicators one below the other in their cells. */
import { together } from "./seo-text";
import type { SeoObjective, SeoRow, SeoSection, SeoUnit } from "./seo-unit";

/** The unit with one row an objective. */
export function asPlainList(unit: SeoUnit): SeoUnit {
  return { ...unit, own: inRows(unit.own), transversal: unit.transversal && inRows(unit.transversal) };
}

function inRows(section: SeoSection): SeoSection {
  return { ...section, objectives: section.objectives.map((objective) => ({ ...objective, rows: [oneRow(objective)] })) };
}

function oneRow({ rows }: SeoObjective): SeoRow {
  const all = (column: keyof SeoRow): SeoRow[keyof SeoRow] => together(rows.map((row) => row[column] ?? ""));
  return {
    operative: all("operative"),
    deadline: all("deadline"),
    type: all("type"),
    kpiClass: all("kpiClass"),
    indicator: all("indicator"),
    target: all("target"),
  };
}
