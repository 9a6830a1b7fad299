import { exact } from "../../../src/core/exact";
import type { Doubt, GroupedBy } from "../../../src/core/plan/doubt";
import type { Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import type { FileReport } from "../../../src/core/report/report";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { reportOf } from "../../../src/core/report/report-of";
import { verifyPlan } from "../../../src/core/verify";

const CELL = { sheet: "Piano", row: 1, col: 0 };

const reading = (lists: number, sums: readonly number[], by: GroupedBy) => ({ lists, sums: sums.map((sum) => exact(sum)), by });
const TWO_WAYS: Doubt = {
  cell: CELL,
  readings: [reading(1, [400], { kind: "sheet" }), reading(4, [100, 100, 100, 100], { kind: "column", heading: "Settore" })],
};

/** Percentages that make 95, with a phase list, a jump in the numbering and no objective on payment times. */
const WRONG: readonly (readonly CellValue[])[] = [
  ["PIANO DELLA PERFORMANCE 2025"],
  ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza"],
  [1, "Riordino dell'archivio", 60, "Faldoni", "31/12/2025"],
  [2, "Nuovo sportello", 20, "Ore", "31/06/2025"],
  [2, "Riordino dell'archivio", 15, "Faldoni", "31/12/2025"],
  [7, "Verde pubblico", "", "Aree", "31/12/2025"],
  ["", "Totale", 90],
];

function report(sheets: readonly Sheet[], doubt: Doubt | null, settings: Partial<Settings> = {}): FileReport {
  const chosen = { ...DEFAULT_SETTINGS, ...settings };
  const plan = readPlan(sheets, chosen, "piano.xlsx");
  const inDoubt: Plan = {
    ...plan,
    sheets: plan.sheets.map((one) => (doubt && one.sheet.name === doubt.cell.sheet ? { ...one, doubt } : one)),
  };
  return reportOf(verifyPlan(inDoubt, chosen), chosen.language);
}

const rules = ({ findings }: FileReport): readonly string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

test("both readings are said, with their lists and sums, and what to do", () => {
  const found = report([sheetFromGrid("Piano", WRONG)], TWO_WAYS).findings.find(({ rule }) => rule === "reading-unclear");
  expect(found).toMatchObject({ severity: "warning", sheet: "Piano", range: "A2" });
  expect(found?.message).toBe(
    "Questo foglio si può leggere in due modi: un elenco che fa 400 (tutte le righe insieme); oppure 4 elenchi che fanno 100 ciascuno (divisi secondo la colonna «Settore»). Niente nel foglio dice quale sia quello giusto, perciò i suoi totali non sono giudicati. Scrivete il totale sotto ogni elenco, oppure indicate nelle impostazioni quanto devono fare i pesi.",
  );
});

test.each<[GroupedBy, readonly number[], string]>([
  [{ kind: "numbers" }, [100, 95], "2 elenchi che fanno 100, 95 (divisi dove la numerazione ricomincia)"],
  [{ kind: "titles" }, [1, 2, 3, 4, 5, 6, 7.5], "7 elenchi che fanno 1, 2, 3, 4, 5 e altri 2 totali (divisi dai titoli tra le righe)"],
  [{ kind: "totals" }, [37.5, 62.5], "2 elenchi che fanno 37,5, 62,5 (divisi dalle righe di totale)"],
  [{ kind: "tables" }, [], "0 elenchi di cui non si conosce la somma (uno per tabella)"],
  [{ kind: "column", heading: "" }, [80], "un elenco che fa 80 (divisi secondo una colonna senza intestazione)"],
])("what tells the lists apart: %j", (by, sums, expected) => {
  const doubt = { ...TWO_WAYS, readings: [reading(sums.length, sums, by), ...TWO_WAYS.readings] };
  const found = report([sheetFromGrid("Piano", WRONG)], doubt).findings.find(({ rule }) => rule === "reading-unclear");
  expect(found?.message).toContain(`due modi: ${expected}; oppure`);
});

test("in English too", () => {
  const found = report([sheetFromGrid("Piano", WRONG)], TWO_WAYS, { language: "en" }).findings.find(
    ({ rule }) => rule === "reading-unclear",
  );
  expect(found?.message).toContain(
    "one list that makes 400 (all rows together); or 4 lists that make 100 each (parted by the column “Settore”)",
  );
});

test("nothing is condemned by the lists of such a reading; what single cells say stands", () => {
  const sheets = [sheetFromGrid("Piano", WRONG)];
  expect(rules(report(sheets, null))).toEqual(expect.arrayContaining(["weights-total", "number-duplicate", "mandatory-anticorruption"]));
  expect(rules(report(sheets, TWO_WAYS))).toEqual(["date-invalid", "reading-unclear", "weight-missing"]);
});

test("nothing is certified: the sum and its reason stay, the verdict does not", () => {
  const right = WRONG.map((row) => (row[1] === "Verde pubblico" ? [7, "Verde pubblico", 5, "Aree", "31/12/2025"] : row)).slice(0, -1);
  const [certain] = report([sheetFromGrid("Piano", right)], null).sheets[0]?.units ?? [];
  expect(certain).toMatchObject({ sum: 100, expected: 100, basis: "percent", ok: true });
  const [unit] = report([sheetFromGrid("Piano", right)], TWO_WAYS).sheets[0]?.units ?? [];
  expect(unit).toMatchObject({ sum: 100, expected: 100, basis: "percent", ok: null });
  expect(unit?.why).toBe("il foglio si può leggere in due modi: il totale non è giudicato");
});

test("a sum in doubt is no peer of the other lists", () => {
  const list = (name: string, weights: readonly number[]): Sheet =>
    sheetFromGrid(name, [
      [`OBIETTIVI ${name}`],
      ["N.", "Obiettivo", "Punti", "Indicatore", "Scadenza"],
      ...weights.map((weight, i) => [i + 1, `Obiettivo ${name}${String(i)}`, weight, "Atti", "31/12/2025"]),
    ]);
  const sheets = [list("Piano", [50, 30]), list("B", [40, 40]), list("C", [60, 20]), list("D", [70])];
  const verdicts = (doubt: Doubt | null): readonly (boolean | null)[] =>
    report(sheets, doubt).sheets.flatMap(({ units }) => units.map(({ ok }) => ok));
  expect(verdicts(null)).toEqual([true, true, true, false]);
  expect(verdicts(TWO_WAYS)[0]).toBeNull();
  expect(verdicts(TWO_WAYS)[1]).toBeNull();
});
