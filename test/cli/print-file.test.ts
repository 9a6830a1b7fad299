import { fileText } from "../../src/cli/print-file";
import { painter } from "../../src/cli/text";
import type { FileReport, Finding, UnitReport } from "../../src/core/report";

const options = { language: "it", paint: painter(false), width: null } as const;
const finding = (range: string, rest: Partial<Finding> = {}): Finding => ({
  id: `weight-missing@Area 1!${range}`,
  unit: null,
  rule: "weight-missing",
  severity: "error",
  sheet: "Area 1",
  range,
  message: `Manca in ${range}.`,
  data: {},
  ...rest,
});
const unit = (rest: Partial<UnitReport> = {}): UnitReport => ({
  name: "Area 1",
  range: "A1:C9",
  sum: 100,
  expected: 100,
  ok: true,
  basis: "percent",
  why: "le percentuali devono fare 100",
  objectives: 3,
  sections: [],
  phases: [],
  ...rest,
});
const report = (rest: Partial<FileReport> = {}): FileReport => ({
  file: "a.xlsx",
  error: null,
  sheets: [{ name: "Area 1", layout: "table", reason: "", units: [unit()] }],
  findings: [],
  ...rest,
});
const sheetWith = (one: UnitReport): FileReport => report({ sheets: [{ name: "Area 1", layout: "table", reason: "", units: [one] }] });

test("what is waived stands apart, with its reason; waivers that accept nothing any more are said", () => {
  const waived = { reason: "così deciso in Giunta", author: "A. Bianchi", date: "2025-02-01" };
  const text = fileText(
    report({
      findings: [finding("C4"), finding("C5", { waived }), finding("C6", { severity: "info" })],
      waivers: [{ state: "expired", rule: "vocabulary", sheet: "Area 1", range: "F4", message: "La deroga in F4 è scaduta." }],
    }),
    [],
    options,
  );
  const [standing, apart] = text.split("Rilievi in deroga: 1");
  expect(standing).toMatch(/ERRORE +C4 +Manca in C4\. \[weight-missing\]\n +nota +C6/);
  expect(standing).not.toContain("C5");
  expect(apart).toMatch(/in deroga +C5 +Manca in C5\. \(Deroga di A\. Bianchi del 2025-02-01: così deciso in Giunta\)/);
  expect(apart).toContain("La deroga in F4 è scaduta.");
});

test.each([
  ["too much", unit({ sum: 100.5, ok: false }), "100,5     100  NON TORNA: 0,5 di troppo"],
  ["a sum that floats cannot hold", unit({ sum: 99.7, ok: false }), "99,7     100  NON TORNA: mancano 0,3"],
  ["a weight that is not known", unit({ sum: null, ok: null }), "–     100  non si può sommare"],
  ["no expected total: why", unit({ expected: null, ok: null, why: "il foglio non lo dice" }), "100       –  il foglio non lo dice"],
])("%s", (_what, one, line) => {
  expect(fileText(sheetWith(one), [], options)).toContain(line);
});

test("a sheet that is no plan is named once: by its finding, or in a line of its own", () => {
  const other = { name: "Rubrica", layout: null, reason: "non è un piano", units: [] };
  const unread = { name: "Comuni", layout: null, reason: "sembra un piano", units: [] };
  const sheets = [...report().sheets, other, unread];
  const text = fileText(report({ sheets, findings: [finding("A3", { rule: "not-read", sheet: "Comuni" })] }), [], options);
  expect(text).toContain("Foglio «Rubrica»: non è un piano");
  expect(text).not.toContain("Foglio «Comuni»: sembra un piano");
});

test("phases that add up take one line, the others one each", () => {
  const phase = (objective: string, sum: number): UnitReport["phases"][number] => ({ objective, sum, expected: 100, ok: sum === 100 });
  const text = fileText(sheetWith(unit({ phases: [phase("1", 100), phase("2", 90), phase("3", 100)] })), [], options);
  expect(text).toMatch(/· Fasi di 2 obiettivi +tornano\n +· Fasi dell'obiettivo 2 +90 +100 +NON TORNA: mancano 10/);
});
