/** Phases as rows of a table of their own, below that of the objectives and grouped by the objective's code. */
import type { Objective, Phase, Unit } from "../../plan/plan";
import { columnFacts } from "./column-facts";
import { columnsOf } from "./columns";
import { buildGoal, placed } from "./goal";
import type { DataRow } from "./row";
import { tableRows } from "./rows";
import type { Table } from "./table";

/** The units with the rows of such tables as phases of their objectives; tables of anything else change nothing. */
export function withPhaseTables(units: readonly Unit[], tables: readonly Table[]): readonly Unit[] {
  const phases = new Map<string, readonly Phase[]>();
  for (const table of tables) {
    for (const [code, list] of phasesOf(table, onSheet(units, table))) phases.set(`${table.sheet.name} ${code}`, list);
  }
  if (phases.size === 0) return units;
  const withPhases = (unit: Unit, objective: Objective): Objective => {
    const mine = phases.get(`${unit.sheet.name} ${codeOf(objective)}`);
    return mine && objective.phases.length === 0 ? { ...objective, phases: mine } : objective;
  };
  return units.map((unit) => ({
    ...unit,
    sections: unit.sections.map((section) => ({ ...section, objectives: section.objectives.map((one) => withPhases(unit, one)) })),
  }));
}

/** Whether the table lists phases of the units' objectives. */
export function isPhaseTable(table: Table, units: readonly Unit[]): boolean {
  return phasesOf(table, onSheet(units, table)).size > 0;
}

function onSheet(units: readonly Unit[], { sheet }: Table): readonly Unit[] {
  return units.filter((unit) => unit.sheet === sheet);
}

/** The table's phases by their objective's code; none where most of its codes are no objective's of the units. */
function phasesOf(table: Table, units: readonly Unit[]): ReadonlyMap<string, readonly Phase[]> {
  const found = new Map<string, Phase[]>();
  const facts = columnFacts([table]);
  const weight = facts.find(({ heading }) => heading.role === "phaseWeight")?.index;
  if (units.length === 0 || weight === undefined) return found;
  const columns = columnsOf(facts, new Set([weight]), "deadline");
  if (columns.number === undefined) return found;
  const rows = tableRows(table, columns, table.left + weight, [], new Set()).filter((row): row is DataRow => row.kind === "data");
  const codes = new Set(units.flatMap((unit) => unit.sections).flatMap((section) => section.objectives.map(codeOf)));
  if (rows.filter((row) => row.number !== null && codes.has(parentCode(row, codes))).length * 2 <= rows.length) return found;
  let code = "";
  for (const row of rows) {
    // A blank code goes on with the one above.
    if (row.number !== null) code = parentCode(row, codes);
    if (code === "" || !row.weight || row.weight.value.kind === "empty") continue;
    const phase = buildGoal(
      table.sheet,
      { ...placed(columns, table.left), title: table.left + (columns.phase ?? columns.title) },
      [row],
      row.weight,
    );
    found.set(code, [...(found.get(code) ?? []), phase]);
  }
  return found;
}

function codeOf(objective: Objective): string {
  return objective.number?.value.parts.join(".") ?? "";
}

/** The objective's code of a phase row: "2" for both "2" and "2.1", "1.2" for "1.2.1" where that is an objective's; "" without a number. */
function parentCode({ number }: DataRow, codes: ReadonlySet<string>): string {
  const parts = number?.value.parts ?? [];
  const beginnings = parts.map((_part, i) => parts.slice(0, i + 1).join("."));
  return beginnings.filter((code) => codes.has(code)).at(-1) ?? beginnings[0] ?? "";
}
