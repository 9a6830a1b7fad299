/** Waivers accept a finding as long as the cells stay as they were; expired and needless ones are said. */
import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, Sheet, type CellValue } from "../../../src/core/sheet/sheet";
import { reportOf } from "../../../src/core/report/report-of";
import { summarise } from "../../../src/core/report/summarise";
import { verify, type Verified } from "../../../src/core/verify";
import { applyWaivers } from "../../../src/core/waivers/apply";
import { fingerprintOf } from "../../../src/core/waivers/fingerprint";
import { waiverOf, type Waiver } from "../../../src/core/waivers/waiver";
import { withCells } from "../../../src/core/sheet/changed";

const WORDS = { reason: "Il quarto obiettivo si aggiunge a luglio", author: "M. Rossi", date: "2025-03-31" };

const area = (weights: readonly CellValue[], max = 40) =>
  sheetFromGrid("Area 1", [
    ["Obiettivi operativi", `PESO MAX ${max}`, "Indicatori di risultato", "Target"],
    ...weights.map((weight, index) => [`Obiettivo di prova ${"abc"[index]}`, weight, "atti", "100"]),
  ]);
const check = (sheet: Sheet, file = "piano.xlsx") => verify({ file, sheets: [sheet] }, DEFAULT_SETTINGS);
const totals = (sheet: Sheet) => check(sheet).facts.filter((fact) => fact.rule === "weights-total");

const short = area([10, 15, 10]);
const waiver = waiverOf(totals(short)[0]!, [short], WORDS);

/** The waivers that accept nothing any more, by what became of them. */
function applied(verified: Verified, waivers: readonly Waiver[]) {
  const { facts, lapsed } = applyWaivers(verified, waivers);
  const those = (wanted: string): readonly Waiver[] => lapsed.filter(({ state }) => state === wanted).map((one) => one.waiver);
  return { facts, waived: facts.filter((fact) => fact.waived), expired: those("expired"), unused: those("unused") };
}

test("a waived finding is listed with its reason and not counted", () => {
  const before = reportOf(check(short), "it");
  const report = reportOf(applyWaivers(check(short), [waiver]), "it");
  const finding = report.findings.find(({ rule }) => rule === "weights-total")!;
  expect(finding).toMatchObject({ range: "B2:B4", waived: WORDS });
  expect(report.findings).toHaveLength(before.findings.length);
  expect(summarise([before]).summary.errors - summarise([report]).summary.errors).toBe(1);
  expect(applied(check(short), [waiver])).toMatchObject({ expired: [], unused: [] });
});

test.each<[string, Sheet]>([
  ["a weight changed", area([10, 15, 11])],
  ["the expected total changed", area([10, 15, 10], 50)],
  ["a weight became a text", area([10, 15, "10"])],
])("it expires when %s", (_what, sheet) => {
  expect(applied(check(sheet), [waiver])).toMatchObject({ waived: [], expired: [waiver], unused: [] });
});

test("it expires when the finding has become a larger one", () => {
  const sheet = area([10, 15, 10, 2]);
  expect(applied(check(sheet), [waiver]).expired).toEqual([waiver]);
});

test("it is not needed any more when the finding is gone", () => {
  const sheet = area([10, 15, 15]);
  expect(applied(check(sheet), [waiver])).toMatchObject({ expired: [], unused: [waiver] });
});

test("other words beside the weights change nothing", () => {
  const sheet = sheetFromGrid("Area 1", [
    ["Obiettivi operativi", "PESO MAX 40", "Indicatori di risultato", "Target"],
    ["Un altro titolo", 10, "atti", "100"],
    ["Un secondo titolo", 15, "atti", "100"],
    ["Un terzo titolo", 10, "atti", "90"],
  ]);
  expect(applied(check(sheet), [waiver]).expired).toEqual([]);
});

describe("rows inserted above", () => {
  const HEAD = ["Obiettivi operativi", "PESO MAX 40", "Indicatori di risultato", "Target"];
  const LINES = [10, 15, 10].map((weight, index) => [`Obiettivo di prova ${"abc"[index]}`, weight, "atti", "100"]);
  /** The total is a formula that takes in less than it should; Excel moves its references with the rows. */
  const moved = (above: number, formula = (top: number) => `SUM(B${top}:B${top + 1})`) => {
    const blank = Array.from({ length: above }, () => []);
    const sheet = sheetFromGrid("Area 1", [...blank, HEAD, ...LINES, ["TOT.", 25]]);
    return withCells(sheet, [{ row: above + 4, col: 1, value: 25, formula: formula(above + 2) }]);
  };
  const all = (sheet: Sheet) => check(sheet).facts.map((fact) => waiverOf(fact, [sheet], WORDS));

  test("every waiver still holds, and every finding keeps its id", () => {
    const waivers = all(moved(0));
    expect(waivers.map(({ rule, range }) => `${rule} ${range}`)).toContain("total-formula B5");
    const { facts, expired, unused } = applied(check(moved(3)), waivers);
    expect(facts.filter(({ waived }) => !waived)).toEqual([]);
    expect(facts.map(({ id }) => id)).toEqual(waivers.map(({ id }) => id));
    expect([expired, unused]).toEqual([[], []]);
  });

  test("not where the formula is another one now", () => {
    const formula = (top: number) => `SUM(B${top + 1}:B${top + 2})`;
    expect(applied(check(moved(3, formula)), all(moved(0))).expired.map(({ rule }) => rule)).toContain("total-formula");
  });

  test("a waiver of version 1, without id, holds for its range only", () => {
    const old = all(moved(0)).map(({ id: _id, ...rest }): Waiver => rest);
    expect(applied(check(moved(0)), old).facts.every(({ waived }) => waived)).toBe(true);
    expect(applied(check(moved(3)), old).waived).toEqual([]);
  });
});

describe("waivers of other workbooks are not spoken of", () => {
  const elsewhere: Waiver = { ...waiver, file: "altro.xlsx" };
  test("by the file's name, whatever its folder and case", () => {
    expect(applied(check(short), [elsewhere])).toMatchObject({ expired: [], unused: [] });
    expect(applied(check(short, "C:\\piani\\ALTRO.xlsx"), [elsewhere]).waived).toHaveLength(1);
  });
  test("by the sheet, where no file is named", () => {
    expect(applied(check(short), [{ ...waiver, sheet: "Area 9" }])).toMatchObject({ expired: [], unused: [] });
  });
});

test("the report says in a sentence what has expired and what is not needed", () => {
  const sheet = area([10, 15, 11]);
  const notes = reportOf(applyWaivers(check(sheet), [waiver, { ...waiver, id: "0000", rule: "ladder" }]), "it").waivers!;
  expect(notes.map(({ state, rule }) => [state, rule])).toEqual([
    ["expired", "weights-total"],
    ["unused", "ladder"],
  ]);
  expect(notes[0]!.message).toContain("La deroga di M. Rossi del 2025-03-31 su B2:B4 del foglio «Area 1» è scaduta");
  expect(reportOf(applyWaivers(check(short), [waiver]), "it")).not.toHaveProperty("waivers");
});

describe("the fingerprint", () => {
  const corners = (...at: readonly (readonly [number, number])[]) => at.map(([row, col]) => ({ sheet: "F", row, col }));
  const [one, square] = [corners([0, 0]), corners([0, 0], [1, 1])];
  const of = (grid: readonly (readonly CellValue[])[], cells = square, data = {}) =>
    fingerprintOf({ cells, data }, sheetFromGrid("F", grid));

  test("is the same text for the same cells, today and always", () => {
    expect(of([[1, "a"], [true, null]])).toBe("37dbd2d8bcc8b476"); // prettier-ignore
  });

  test("does not depend on the language of the message", () => {
    expect(of([[1]], one, { sum: 1, why: "perché" })).toBe(of([[1]], one, { sum: 1, why: "because" }));
    expect(of([[1]], one, { sum: 1 })).not.toBe(of([[1]], one, { sum: 2 }));
  });

  test("sees a formula behind the same value", () => {
    const cell = { row: 0, col: 0, value: 40 };
    const of = (formula?: string) => fingerprintOf({ cells: one, data: {} }, new Sheet({ name: "F", cells: [{ ...cell, formula }] }));
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
