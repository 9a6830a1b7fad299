/** Phases as rows of a table of their own, grouped by the code of their objective. */
import type { Objective, Phase, Unit } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { buildGoal } from "./goal";
import type { TableColumns } from "./columns";
import type { TableHeader } from "./header";
import type { DataRow, TableRow } from "./rows";

/** Whether the table lists phases of objectives that were read above: it names phases, and its codes are those objectives' numbers. */
export function isPhaseTable(header: TableHeader, columns: TableColumns, rows: readonly TableRow[], units: readonly Unit[]): boolean {
  if (units.length === 0 || columns.number === undefined) return false;
  const namesPhases = header.columns.has("phaseWeight") || header.columns.has("phase");
  const data = dataRows(rows);
  const codes = new Set(units.flatMap((unit) => unit.sections).flatMap((section) => section.objectives.map(codeOf)));
  const known = data.filter((row) => row.number !== null && codes.has(parentCode(row)));
  return namesPhases && known.length * 2 > data.length;
}

/** The units with the table's rows as phases of their objectives; a blank code goes on with the one above. */
export function attachPhaseTable(sheet: Sheet, columns: TableColumns, rows: readonly TableRow[], units: readonly Unit[]): readonly Unit[] {
  const phases = new Map<string, Phase[]>();
  let code = "";
  for (const row of dataRows(rows)) {
    if (row.number !== null) code = parentCode(row);
    if (!row.weight || row.weight.value.kind === "empty") continue;
    const phase = buildGoal(sheet, { ...columns, title: columns.phase ?? columns.title }, [row], row.weight);
    phases.set(code, [...(phases.get(code) ?? []), phase]);
  }
  const withPhases = (objective: Objective): Objective => {
    const mine = phases.get(codeOf(objective));
    return mine && objective.phases.length === 0 ? { ...objective, phases: mine } : objective;
  };
  return units.map((unit) => ({
    ...unit,
    sections: unit.sections.map((section) => ({ ...section, objectives: section.objectives.map(withPhases) })),
  }));
}

function dataRows(rows: readonly TableRow[]): readonly DataRow[] {
  return rows.filter((row): row is DataRow => row.kind === "data");
}

function codeOf(objective: Objective): string {
  return objective.number?.value.parts.join(".") ?? "";
}

/** The objective's code of a phase row: "2" for both "2" and "2.1". */
function parentCode(row: DataRow): string {
  return String(row.number?.value.parts[0] ?? "");
}
