/** What a total's formula adds: weights it leaves out, counts twice, numbers that are none of the list's weights. */
import type { DeclaredTotal, Section, Unit } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { cellName } from "../../../src/core/sheet/address";
import { Sheet, type CellInput } from "../../../src/core/sheet/sheet";
import { formulaCover } from "../../../src/core/totals/formula-cover";
import { goals } from "./lists";

/** C2 and C3 with their total in C4, the transversal ones C6 and C7 with theirs in C8; a year stands in E2. */
const GRID = [
  ["N.", "Obiettivo", "PESO MAX 40", "Indicatore", "Anno"],
  [1, "Rifacimento dei marciapiedi", 25, "Metri", 2025],
  [2, "Censimento degli alberi", 15, "Alberi"],
  ["", "TOT.", 40],
  ["OBIETTIVI TRASVERSALI"],
  [1, "Pagamenti nei termini", 35, "Giorni"],
  [2, "Corsi sulla trasparenza", 25, "Corsi"],
  ["", "TOT.", 60],
];

function list(formulas: Readonly<Record<string, string>>): Unit {
  const cells = GRID.flatMap((line, row) =>
    line.flatMap((value, col): CellInput[] => (value === "" ? [] : [{ row, col, value, formula: formulas[cellName(row, col)] }])),
  );
  const sheet = new Sheet({ name: "Verde pubblico", cells });
  const [unit] = readPlan([sheet], DEFAULT_SETTINGS, null).sheets.flatMap(({ units }) => units);
  expect(unit?.sections.map(({ totals }) => totals.map(({ cell }) => cellName(cell.row, cell.col)))).toEqual([["C4"], ["C8"]]);
  return unit as Unit;
}

/** "left | twice | extra" of the total of the first section (0) or the second (1). */
function covered(index: 0 | 1, formula: string, others: Readonly<Record<string, string>> = {}): string | null {
  const unit = list({ [index === 0 ? "C4" : "C8"]: formula, ...others });
  const found = formulaCover(unit, index, unit.sections[index]?.totals[0] as DeclaredTotal);
  const names = (cells: readonly { readonly row: number; readonly col: number }[]): string =>
    cells.map(({ row, col }) => cellName(row, col)).join(" ") || "–";
  return found && [found.left, found.twice, found.extra].map(names).join(" | ");
}

test.each([
  ["SUM(C2:C3)", "– | – | –"],
  ["SUM(C1:C4)", "– | – | –"],
  ["C2+C3", "– | – | –"],
  ["'Verde pubblico'!C2+C3", "– | – | –"],
  ["SUM(C2:C2)", "C3 | – | –"],
  ["SUM(C3:C3)", "C2 | – | –"],
  ["SUM(C2:C3)+C2", "– | C2 | –"],
  ["SUM(C2:C3,C3,C3)", "– | C3 | –"],
  ["SUM(C2:C3)+E2", "– | – | E2"],
  ["SUM(C2:E3)", "– | – | E2"],
  ["SUM(A2:C3)", "– | – | A2 A3"],
  ["SUM(B2:C3)", "– | – | –"],
  ["SUM(C2:C6)", "– | – | C6"],
  ["SUM(C3:C6)", "C2 | – | C6"],
])("the first total, %s: %s", (formula, expected) => {
  expect(covered(0, formula)).toBe(expected);
});

test.each([
  // its own section, or all above: whichever it fits better
  ["SUM(C6:C7)", "– | – | –"],
  ["SUM(C2:C3)+SUM(C6:C7)", "– | – | –"],
  ["SUM(C6:C6)", "C7 | – | –"],
  ["SUM(C2:C3,C6)", "C7 | – | –"],
  // the subtotal's cell stands for what it is the total of; inside a range it is one more number
  ["C4+C6+C7", "– | – | –"],
  ["C4+C7", "C6 | – | –"],
  ["C4+C2+C6+C7", "– | C2 | –"],
  ["SUM(C2:C7)", "– | – | C4"],
  ["SUM(C4:C7)", "– | – | C4"],
  // as many faults either way: its own section
  ["C2+C6+C7", "– | – | C2"],
  ["C2+C2+C6+C7", "– | – | C2"],
])("the second total, %s: %s", (formula, expected) => {
  expect(covered(1, formula)).toBe(expected);
});

test.each(["100-C2", "ROUND(SUM(C2:C3),0)", "SUM(C2:C3)+5", "Altro!C2+C3", "SUM(Altro!C2:C3)", "40", "IF(C2=25,40,0)"])(
  "of %s nothing is claimed",
  (formula) => {
    expect(covered(0, formula)).toBeNull();
  },
);

test("a total without a formula is not looked at", () => {
  const unit = list({});
  expect(formulaCover(unit, 0, unit.sections[0]?.totals[0] as DeclaredTotal)).toBeNull();
});

test("a total that only shows another cell adds what that cell adds", () => {
  const shown = (formula: string): string | null => covered(0, "E2", { E2: formula });
  expect(shown("SUM(C2:C3)")).toBe("– | – | –");
  expect(shown("SUM(C2:C2)")).toBe("C3 | – | –");
  expect(shown("YEAR(B1)")).toBeNull();
  expect(covered(0, "E2")).toBe("C2 C3 | – | E2");
  expect(covered(0, "Altro!E2", { E2: "SUM(C2:C3)" })).toBeNull();
});

test("the cells that it should add", () => {
  const unit = list({ C8: "SUM(C6:C7)" });
  const found = formulaCover(unit, 1, unit.sections[1]?.totals[0] as DeclaredTotal);
  expect(found?.wanted.map(({ row, col }) => cellName(row, col))).toEqual(["C6", "C7"]);
  const both = list({ C8: "SUM(C2:C3,C6:C7)" });
  const all = formulaCover(both, 1, both.sections[1]?.totals[0] as DeclaredTotal);
  expect(all?.wanted.map(({ row, col }) => cellName(row, col))).toEqual(["C2", "C3", "C6", "C7"]);
});

test("a section below is no part of it, nor is a prerequisite", () => {
  const unit = list({ C8: "SUM(C2:C3)+SUM(C6:C7)" });
  const [first, second] = unit.sections as [Section, Section];
  const moved = goals([7, "X"]).map((one, i) => ({ ...one, weight: one.weight && { ...one.weight, cell: { sheet: unit.sheet.name, row: 20 + i, col: 2 } } })); // prettier-ignore
  const three: Unit = { ...unit, sections: [first, second, { ...second, objectives: moved, totals: [] }] };
  const found = formulaCover(three, 1, second.totals[0] as DeclaredTotal);
  expect([found?.left, found?.extra, found?.wanted.length]).toEqual([[], [], 4]);
  const last = formulaCover(three, 2, { ...(second.totals[0] as DeclaredTotal), formula: "SUM(C21:C22)" });
  expect([last?.left, last?.wanted.map(({ row, col }) => cellName(row, col))]).toEqual([[], ["C21"]]);
});
