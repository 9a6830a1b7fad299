/** What is read at once is what core/reading's rows make of it: tables of all kinds, the plain ones of which take the short way. */
import { findHeadings } from "../../src/functions/range/headed";
import { sheetOf } from "../../src/functions/range/grid";
import { listedUnit } from "../../src/functions/range/listed";
import { straightUnit } from "../../src/functions/range/straight";
import type { DeclaredTotal, Unit } from "../../src/core/plan/plan";
import type { CellValue } from "../../src/core/sheet/sheet";
import { Dice } from "../../scripts/oracle/dice";

const total = ({ value, cell, text }: DeclaredTotal) => [value.toFraction(), cell.row, text];

/** What of a unit a function looks at. */
function essence(unit: Unit): unknown {
  return {
    heading: unit.headingTotal && total(unit.headingTotal),
    sections: unit.sections.map(({ totals, objectives }) => ({
      totals: totals.map(total),
      objectives: objectives.map(({ number, title, weight, achievement, phases }) => [
        number?.value.parts,
        title?.value,
        weight?.value.kind === "number" && weight.value.value.toFraction(),
        weight?.cell,
        achievement && JSON.stringify(achievement.value, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
        phases.length,
      ]),
    })),
  };
}

type Column = readonly [heading: string, cell: (row: number) => CellValue];

function tableOf(dice: Dice): readonly (readonly CellValue[])[] {
  const rows = 2 + dice.below(7);
  const verbs = ["Piano", "Bilancio", "Regolamento", "Servizio", ...(dice.chance(0.2) ? ["Fase di", "Totale", "- punto", "a) parte"] : [])];
  const columns: readonly Column[] = [
    ["Obiettivo", (row) => `${dice.pick(verbs)} ${dice.pick(["uno", "due", "tre"])} ${dice.chance(0.9) ? row : ""}`],
    [dice.pick(["Peso", "Peso %", "PESO MAX 40", "Punti"]), () => dice.pick([5, 10, 15, 20, 25, 30, 40])],
    ...(dice.chance(0.5) ? [["N.", (row) => (dice.chance(0.02) ? 1 : row)] as Column] : []),
    ...(dice.chance(0.6) ? [["Esito", () => dice.pick([100, 80, 50, 0, null, "Sì", "n.v."])] as Column] : []),
    ...(dice.chance(0.4) ? [["Indicatore", () => dice.pick(["Atti adottati", "attività svolte", "Numero"])] as Column] : []),
    ...(dice.chance(0.4) ? [["Scadenza", () => "31/12/2025"] as Column] : []),
    ...(dice.chance(0.3) ? [["Target", () => dice.pick(["80%", 100, "SI/NO"])] as Column] : []),
  ];
  const order = columns.map((column) => ({ column, at: dice.next() })).sort((a, b) => a.at - b.at);
  const all = order.map(({ column }) => column);
  const body = Array.from({ length: rows }, (_row, i) => all.map(([, cell]) => cell(i + 1)));
  const weight = all.findIndex(([heading]) => /Pes|PES|Punt/.test(heading));
  const sum = body.reduce((made, row) => made + Number(row[weight]), 0);
  const last = all.map(([heading], col) => (heading === "Obiettivo" ? dice.pick(["Totale", "TOT."]) : col === weight ? sum : null));
  return [all.map(([heading]) => heading), ...body, ...(dice.chance(0.5) ? [last] : [])];
}

test("the short way and the rows of core/reading give one unit", () => {
  const dice = new Dice(20_251);
  let straight = 0;
  for (let i = 0; i < 1500; i++) {
    const grid = tableOf(dice);
    const headed = findHeadings(grid);
    const result = headed?.results[0]?.col ?? -1;
    const unit = headed && straightUnit(grid, sheetOf(grid), headed, result, false);
    if (!headed || !unit) continue;
    straight += 1;
    const listed = listedUnit(grid, sheetOf(grid), headed, { result, shares: false });
    expect({ grid, read: listed.kind === "list" ? essence(listed.unit) : listed }).toEqual({ grid, read: essence(unit) });
  }
  expect(straight).toBeGreaterThan(300);
});
