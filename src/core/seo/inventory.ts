/** What the source does not have. */
import { columnRole, type ColumnRole } from "../reading/headings";
import { SEO_COLUMNS, type SeoColumn } from "./standard";
import type { SeoMissing, SeoObjective, SeoRow } from "./seo-unit";
import type { SeoSupport } from "./support";

/** What a column of the source is called that holds the same. */
const ROLES: Readonly<Partial<Record<SeoColumn, ColumnRole>>> = {
  publicValue: "publicValue",
  strategic: "strategic",
  deadline: "deadline",
  type: "type",
  kpiClass: "class",
  indicator: "indicator",
  target: "target",
};

const KPI_COLUMNS = ["type", "kpiClass", "indicator", "target"] as const;

/** Empty cells by column, from left to right: objectives for the objective's columns, KPI rows for the others. */
export function missingCells(objectives: readonly SeoObjective[], support: SeoSupport): SeoMissing[] {
  const counts = new Map<SeoColumn, number>();
  const count = (column: SeoColumn): Map<SeoColumn, number> => counts.set(column, (counts.get(column) ?? 0) + 1);
  for (const objective of objectives) {
    const { rows } = objective;
    if (objective.publicValue === "") count("publicValue");
    if (objective.strategic === "") count("strategic");
    if (rows.every((row) => !row.operative)) count("operative");
    if (rows.every((row) => !row.deadline)) count("deadline");
    if ("text" in objective.weight && objective.weight.text === "") count("weight");
    rows.forEach((row, index) => {
      if (isHeadOnly(row, rows, index)) return;
      for (const column of KPI_COLUMNS) if (row[column] === "") count(column);
    });
  }
  return SEO_COLUMNS.flatMap(({ name }) => {
    const found = counts.get(name);
    return found ? [{ column: name, count: found, beside: besideOf(name, support) }] : [];
  });
}

/** An objective's first row whose indicators are those of the rows below (its phases): it needs none of its own. */
function isHeadOnly(row: SeoRow, rows: readonly SeoRow[], index: number): boolean {
  return index === 0 && rows.length > 1 && KPI_COLUMNS.every((column) => row[column] === "");
}

/** The heading among the data of support that speaks of the column: then the source has it, and it is not missing. */
function besideOf(column: SeoColumn, { objectives }: SeoSupport): string | null {
  const role = ROLES[column];
  if (role === undefined) return null;
  const labels = new Set(objectives.flatMap(({ facts }) => facts.map(({ label }) => label)));
  return [...labels].find((label) => columnRole(label, {}) === role) ?? null;
}
