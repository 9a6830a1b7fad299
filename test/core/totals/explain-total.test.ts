/** A total explained: what its formula adds, what it passes over, and where no formula says so the weights it stands for. */
import type { Objective, Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { cellName, parseArea } from "../../../src/core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../../src/core/sheet/sheet";
import { explainTotal, type Term } from "../../../src/core/totals/explain-total";

interface Given {
  readonly heading?: string;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
}

/** Rows of number, objective, weight, indicator, from row 2. */
function explained(at: string, rows: readonly (readonly CellValue[])[], { heading = "Peso", formulas = {}, formats = {} }: Given = {}) {
  const cells = [["N.", "Obiettivo", heading, "Indicatore"], ...rows].flatMap((line, row) =>
    line.flatMap((value, col): CellInput[] => {
      const name = cellName(row, col);
      return value === "" ? [] : [{ row, col, value, formula: formulas[name], format: formats[name] }];
    }),
  );
  const plan = readPlan([new Sheet({ name: "Cultura", cells })], DEFAULT_SETTINGS, null);
  const { top: row = -1, left: col = -1 } = parseArea(at) ?? {};
  const found = explainTotal(plan, { sheet: "Cultura", row, col });
  const names = (terms: readonly Term[]): string => terms.map((one) => `${cellName(one.row, one.col)} ${one.value.toString()}`).join(", ");
  return (
    found && {
      how: found.how,
      adds: names(found.terms),
      sum: found.sum.toString(),
      ...(found.left.length > 0 ? { left: names(found.left) } : {}),
      ...(found.asText.length > 0 ? { asText: names(found.asText) } : {}),
      ...(found.twice.length > 0 ? { twice: names(found.twice) } : {}),
      ...(found.extra.length > 0 ? { extra: names(found.extra) } : {}),
    }
  );
}

const ROWS = [
  [1, "Notte dei musei", 50, "Visite"],
  [2, "Prestito fra biblioteche", 30, "Libri"],
  [3, "Catalogo in rete", 20, "Schede"],
  ["", "TOT.", 100],
];
const sumOf = (formula: string): Given => ({ formulas: { C5: formula } });

test("all weights, in the order of the sheet", () => {
  expect(explained("C5", ROWS, sumOf("C4+SUM(C2:C3)"))).toEqual({ how: "sum", adds: "C2 50, C3 30, C4 20", sum: "100" });
});

test("a weight left out, one counted twice, a number that is no weight", () => {
  expect(explained("C5", ROWS, sumOf("SUM(C2:C3)"))).toEqual({ how: "sum", adds: "C2 50, C3 30", sum: "80", left: "C4 20" });
  expect(explained("C5", ROWS, sumOf("SUM(C2:C4)+C3"))).toEqual({
    how: "sum",
    adds: "C2 50, C3 30, C3 30, C4 20",
    sum: "130",
    twice: "C3 30",
  });
  expect(explained("C5", ROWS, sumOf("SUM(A3:C4)+C2"))).toEqual({
    how: "sum",
    adds: "C2 50, A3 2, C3 30, A4 3, C4 20",
    sum: "105",
    extra: "A3 2, A4 3",
  });
});

test("a weight typed as text: SUM passes over it, + counts it", () => {
  const rows = [ROWS[0]!, [2, "Prestito fra biblioteche", "30", "Libri"], ROWS[2]!, ROWS[3]!];
  expect(explained("C5", rows, sumOf("SUM(C2:C4)"))).toEqual({ how: "sum", adds: "C2 50, C4 20", sum: "70", asText: "C3 30" });
  expect(explained("C5", rows, sumOf("C2+C3+C4"))).toEqual({ how: "sum", adds: "C2 50, C3 30, C4 20", sum: "100" });
  expect(explained("C5", rows, sumOf("SUM(C2,C4)+C3"))).toEqual({ how: "sum", adds: "C2 50, C3 30, C4 20", sum: "100" });
  expect(explained("C5", rows, sumOf("SUM(C2:C4,C3)"))).toEqual({ how: "sum", adds: "C2 50, C4 20", sum: "70", asText: "C3 30" });
});

test("a prerequisite adds nothing", () => {
  const rows = [ROWS[0]!, [2, "Prestito fra biblioteche", "X", "Libri"], ROWS[2]!, ["", "TOT.", 70]];
  expect(explained("C5", rows)).toEqual({ how: "written", adds: "C2 50, C4 20", sum: "70" });
  expect(explained("C5", rows, sumOf("SUM(C2:C4)"))).toEqual({ how: "sum", adds: "C2 50, C4 20", sum: "70" });
});

test("no formula, or one that is no plain sum: the weights of the list", () => {
  expect(explained("C5", ROWS)).toEqual({ how: "written", adds: "C2 50, C3 30, C4 20", sum: "100" });
  expect(explained("C5", ROWS, sumOf("ROUND(SUM(C2:C3),0)"))).toEqual({ how: "other", adds: "C2 50, C3 30, C4 20", sum: "100" });
});

test("percentages shown by their format are read as percentages", () => {
  const rows = [[1, "Notte dei musei", 0.6, "Visite"], [2, "Catalogo in rete", 0.4, "Schede"], ["", "TOT.", 1]]; // prettier-ignore
  const formats = { C2: "0%", C3: "0%", C4: "0%" };
  expect(explained("C4", rows, { formulas: { C4: "SUM(C2:C3)" }, formats })).toEqual({ how: "sum", adds: "C2 60, C3 40", sum: "100" });
});

describe("several sections", () => {
  const two = (last: number): readonly (readonly CellValue[])[] => [
    [1, "Notte dei musei", 25, "Visite"],
    [2, "Catalogo in rete", 15, "Schede"],
    ["", "TOT.", 40],
    ["OBIETTIVI TRASVERSALI"],
    [1, "Pagamenti nei termini", 35, "Giorni"],
    [2, "Corsi sulla trasparenza", 25, "Corsi"],
    ["", "TOT.", last],
  ];

  it("a total that is written stands for what it is nearer to: its section, or all above", () => {
    expect(explained("C8", two(60))?.adds).toBe("C6 35, C7 25");
    expect(explained("C8", two(100))?.adds).toBe("C2 25, C3 15, C6 35, C7 25");
    expect(explained("C8", two(61))?.sum).toBe("60");
    expect(explained("C8", two(99))?.sum).toBe("100");
    expect(explained("C8", two(80))?.sum).toBe("60");
    expect(
      explained(
        "C4",
        two(60).map((row, i) => (i === 2 ? ["", "TOT.", 95] : row)),
      )?.sum,
    ).toBe("40");
  });

  it("the total of the heading is that of the first section", () => {
    expect(explained("C1", two(60), { heading: "PESO MAX 40" })).toEqual({ how: "written", adds: "C2 25, C3 15", sum: "40" });
  });
});

test("any other cell is no total", () => {
  for (const cell of ["C4", "B5", "C6", "A1"]) expect(explained(cell, ROWS)).toBeNull();
  expect(explained("C1", ROWS)).toBeNull();
});

test("a weight is what the reader made of it; of a sheet that can be read in two ways nothing is told", () => {
  const cells = [["N.", "Obiettivo", "Peso"], [1, "Notte dei musei", 0.6], [2, "Catalogo in rete", 0.4], ["", "TOT.", 1]]; // prettier-ignore
  const input = cells.flatMap(
    (line, row) =>
    line.flatMap((value, col): CellInput[] => (value === "" ? [] : [{ row, col, value, formula: value === 1 && row === 3 ? "SUM(C2:C3)" : undefined }])), // prettier-ignore
  );
  const plan = readPlan([new Sheet({ name: "Cultura", cells: input })], DEFAULT_SETTINGS, null);
  const total = { sheet: "Cultura", row: 3, col: 2 };
  const hundredfold = (one: Objective): Objective =>
    one.weight?.value.kind === "number" ? { ...one, weight: { ...one.weight, value: { ...one.weight.value, value: one.weight.value.value.mul(100) } } } : one; // prettier-ignore
  const inPercent: Plan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      units: sheet.units.map((unit) => ({
        ...unit,
        sections: unit.sections.map((section) => ({ ...section, objectives: section.objectives.map(hundredfold) })),
      })),
    })),
  };
  expect([explainTotal(plan, total)?.sum.toString(), explainTotal(inPercent, total)?.sum.toString()]).toEqual(["1", "100"]);
  const doubt = { cell: total, readings: [] };
  expect(explainTotal({ ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, doubt })) }, total)).toBeNull();
});
