/** Waivers accept a finding as long as the cells stay as they were; expired and needless ones are said. */
import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, Sheet, type CellValue } from "../../../src/core/sheet/sheet";
import { summarise, verify } from "../../../src/core/verify";
import { applyWaivers, withWaivers } from "../../../src/core/waivers/apply";
import { fingerprintOf } from "../../../src/core/waivers/fingerprint";
import { waiverOf, type Waiver } from "../../../src/core/waivers/waiver";

const WORDS = { reason: "Il quarto obiettivo si aggiunge a luglio", author: "M. Rossi", date: "2025-03-31" };

const area = (weights: readonly CellValue[], max = 40) =>
  sheetFromGrid("Area 1", [
    ["Obiettivi operativi", `PESO MAX ${max}`, "Indicatori di risultato", "Target"],
    ...weights.map((weight, index) => [`Obiettivo di prova ${"abc"[index]}`, weight, "atti", "100"]),
  ]);
const check = (sheet: Sheet, file = "piano.xlsx") => verify({ file, sheets: [sheet] }, DEFAULT_SETTINGS);
const totals = (sheet: Sheet) => check(sheet).findings.filter((finding) => finding.rule === "weights-total");

const short = area([10, 15, 10]);
const waiver = waiverOf(totals(short)[0]!, [short], WORDS);

test("a waived finding is listed with its reason and not counted", () => {
  const before = check(short);
  const { report, expired, unused } = applyWaivers(before, [short], [waiver]);
  const finding = report.findings.find(({ rule }) => rule === "weights-total")!;
  expect(finding).toMatchObject({ range: "B2:B4", waived: WORDS });
  expect(report.findings).toHaveLength(before.findings.length);
  expect(summarise([before]).summary.errors - summarise([report]).summary.errors).toBe(1);
  expect([expired, unused]).toEqual([[], []]);
});

test.each<[string, Sheet]>([
  ["a weight changed", area([10, 15, 11])],
  ["the expected total changed", area([10, 15, 10], 50)],
  ["a weight became a text", area([10, 15, "10"])],
])("it expires when %s", (_what, sheet) => {
  const { report, expired, unused } = applyWaivers(check(sheet), [sheet], [waiver]);
  expect(report.findings.filter(({ waived }) => waived)).toEqual([]);
  expect([expired, unused]).toEqual([[waiver], []]);
});

test("it expires when the finding has become a larger one", () => {
  const sheet = area([10, 15, 10, 2]);
  expect(applyWaivers(check(sheet), [sheet], [waiver]).expired).toEqual([waiver]);
});

test("it is not needed any more when the finding is gone", () => {
  const sheet = area([10, 15, 15]);
  expect(applyWaivers(check(sheet), [sheet], [waiver])).toMatchObject({ expired: [], unused: [waiver] });
});

test("other words beside the weights change nothing", () => {
  const sheet = sheetFromGrid("Area 1", [
    ["Obiettivi operativi", "PESO MAX 40", "Indicatori di risultato", "Target"],
    ["Un altro titolo", 10, "atti", "100"],
    ["Un secondo titolo", 15, "atti", "100"],
    ["Un terzo titolo", 10, "atti", "90"],
  ]);
  expect(applyWaivers(check(sheet), [sheet], [waiver]).expired).toEqual([]);
});

describe("waivers of other workbooks are not spoken of", () => {
  const elsewhere: Waiver = { ...waiver, file: "altro.xlsx" };
  test("by the file's name, whatever its folder and case", () => {
    expect(applyWaivers(check(short), [short], [elsewhere])).toMatchObject({ expired: [], unused: [] });
    const { report } = applyWaivers(check(short, "C:\\piani\\ALTRO.xlsx"), [short], [elsewhere]);
    expect(report.findings.some(({ waived }) => waived)).toBe(true);
  });
  test("by the sheet, where no file is named", () => {
    expect(applyWaivers(check(short), [short], [{ ...waiver, sheet: "Area 9" }])).toMatchObject({ expired: [], unused: [] });
  });
});

test("the report says in a sentence what has expired and what is not needed", () => {
  const sheet = area([10, 15, 11]);
  const notes = withWaivers(check(sheet), [sheet], [waiver, { ...waiver, rule: "ladder" }], "it").waivers!;
  expect(notes.map(({ state, rule }) => [state, rule])).toEqual([
    ["expired", "weights-total"],
    ["unused", "ladder"],
  ]);
  expect(notes[0]!.message).toContain("La deroga di M. Rossi del 2025-03-31 su B2:B4 del foglio «Area 1» è scaduta");
  expect(withWaivers(check(short), [short], [waiver], "it")).not.toHaveProperty("waivers");
});

describe("the fingerprint", () => {
  const of = (grid: readonly (readonly CellValue[])[], range = "A1:B2", data = {}) =>
    fingerprintOf({ range, data }, sheetFromGrid("F", grid));

  test("is the same text for the same cells, today and always", () => {
    expect(of([[1, "a"], [true, null]])).toBe("37dbd2d8bcc8b476"); // prettier-ignore
  });

  test("does not depend on the language of the message", () => {
    expect(of([[1]], "A1", { sum: 1, why: "perché" })).toBe(of([[1]], "A1", { sum: 1, why: "because" }));
    expect(of([[1]], "A1", { sum: 1 })).not.toBe(of([[1]], "A1", { sum: 2 }));
  });

  test("sees a formula behind the same value", () => {
    const cell = { row: 0, col: 0, value: 40 };
    const of = (formula?: string) => fingerprintOf({ range: "A1", data: {} }, new Sheet({ name: "F", cells: [{ ...cell, formula }] }));
    expect(of("SUM(A2:A9)")).not.toBe(of());
  });

  test("differs when any cell of the range differs, and only then", () => {
    const value = fc.oneof(fc.integer(), fc.string({ maxLength: 5 }), fc.boolean(), fc.constant(null));
    const grid = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    const inside = (cells: CellValue[][]) => cells.slice(0, 2).map((row) => row.slice(0, 2).map((one) => (one === "" ? null : one)));
    fc.assert(
      fc.property(grid, grid, (a, b) => {
        const same = JSON.stringify(inside(a)) === JSON.stringify(inside(b));
        expect(of(a) === of(b)).toBe(same);
      }),
    );
  });
});
