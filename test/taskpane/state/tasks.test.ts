/** What is to be done and in which order, what is open next, and how far the work has come. */
import { withCells } from "../../../src/core/sheet/changed";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { paneCore } from "../../../src/taskpane/state/core";
import { doneOf, withSeen } from "../../../src/taskpane/state/done";
import { DEFAULT_PREFERENCES } from "../../../src/taskpane/state/preferences";
import { reduce } from "../../../src/taskpane/state/reducer";
import { initialState, NO_FILTERS, type PaneState, type Result } from "../../../src/taskpane/state/state";
import { openAfter, tasksOf } from "../../../src/taskpane/state/tasks";
import { listSheet } from "../support/plans";

const cell = (sheet: Sheet, row: number, col: number, value: CellValue): Sheet => withCells(sheet, [{ row, col, value }]);

/** A lacks 10, B and C have a weight stored as text, B has a deadline of another year. */
const SHEETS = [listSheet("A", [50, 40]), cell(listSheet("B", [60, "40"]), 2, 5, "31/12/2043"), listSheet("C", [60, "40"])] as const;

function result(sheets: readonly Sheet[] = SHEETS, scope: Result["scope"] = { kind: "all" }): Result {
  const found = paneCore.applyWaivers(paneCore.verify({ file: "a.xlsx", sheets }, DEFAULT_SETTINGS), []);
  const report = paneCore.reportOf(found, "it");
  return { ...found, report, rules: paneCore.rules, sheets, workbook: "a.xlsx", scope, stale: false };
}

const tell = (tasks: ReturnType<typeof tasksOf>): readonly string[] =>
  tasks.map(({ findings }) => findings.map(({ rule, sheet }) => `${rule} ${sheet}`).join(" + "));

const start: PaneState = initialState("it", DEFAULT_PREFERENCES);
const verified = (state: PaneState, found: Result): PaneState => reduce(state, { type: "verified", result: found });
const selected = ({ result: now, selected: id }: PaneState): string | null => {
  const finding = now?.report.findings.find((one) => one.id === id);
  return finding ? `${finding.rule} ${finding.sheet}` : null;
};

describe("what is to be done", () => {
  it("is told worst first, alike findings of all sheets as one", () => {
    expect(tell(tasksOf(result(), NO_FILTERS))).toEqual(["weights-total A", "date-outside-plan B", "weight-as-text B + weight-as-text C"]);
  });

  it("is one by one where that was asked for", () => {
    const found = result();
    const apart = found.report.findings.filter(({ rule }) => rule === "weight-as-text").map(({ id }) => id);
    expect(tell(tasksOf(found, NO_FILTERS, apart)).slice(2)).toEqual(["weight-as-text B", "weight-as-text C"]);
  });

  it("keeps to the filters and to the scope", () => {
    expect(tell(tasksOf(result(), { ...NO_FILTERS, sheet: "C" }))).toEqual(["weight-as-text C"]);
    expect(tell(tasksOf(result(SHEETS, { kind: "sheet", sheet: "A" }), NO_FILTERS))).toEqual(["weights-total A"]);
  });
});

describe("what is open next", () => {
  const tasks = tasksOf(result(), NO_FILTERS);
  const [first, second, third] = tasks.map(({ findings }) => findings[0]!.id);

  it.each([
    ["the same as long as it is there", tasks, second, second],
    ["the next when it is gone", tasks.filter((_task, i) => i !== 1), second, third],
    ["the first when the last is gone", tasks.slice(0, 2), third, first],
    ["the first when nothing was open", tasks, null, first],
    ["nothing when nothing is left", [], second, null],
  ] as const)("%s", (_what, now, open, expected) => {
    expect(openAfter(tasks, now, open ?? null)).toBe(expected ?? null);
  });

  it("is the first at the beginning, then the next, whatever was mended", () => {
    const before = verified(start, result());
    expect(selected(before)).toBe("weights-total A");
    expect(selected(verified(before, result([listSheet("A", [50, 50]), SHEETS[1], SHEETS[2]])))).toBe("date-outside-plan B");
  });

  it("stays closed where the user closed it", () => {
    const closed = reduce(verified(start, result()), { type: "select", id: null });
    expect(selected(verified(closed, result()))).toBeNull();
  });
});

describe("how far the work has come", () => {
  const done = (state: PaneState) => doneOf(state.seen, state.result!);

  it("counts what is gone, of all that there was", () => {
    const before = verified(start, result());
    expect(done(before)).toEqual({ done: 0, total: 4 });
    const after = verified(before, result([listSheet("A", [50, 50]), SHEETS[1], SHEETS[2]]));
    expect(done(after)).toEqual({ done: 1, total: 4 });
    // What comes back is to be done again, what comes anew as well.
    expect(done(verified(after, result()))).toEqual({ done: 0, total: 4 });
    expect(done(verified(after, result([...SHEETS, listSheet("D", [50, 40])])))).toEqual({ done: 0, total: 5 });
  });

  it("counts what was accepted, also before this day", () => {
    const found = result();
    const fact = found.facts.find(({ rule }) => rule === "date-outside-plan")!;
    const words = { reason: "Pluriennale", author: "Ada Neri", date: "2025-03-31" };
    const waived = paneCore.applyWaivers(found, [paneCore.waiverOf(fact, found.sheets, words)]);
    const told = { ...found, ...waived, report: paneCore.reportOf(waived, "it") };
    expect(done(verified(start, told))).toEqual({ done: 1, total: 4 });
    expect(done(reduce(verified(start, found), { type: "retold", result: told }))).toEqual({ done: 1, total: 4 });
  });

  it("counts the scope alone", () => {
    expect(doneOf(withSeen([], result().report), result(SHEETS, { kind: "sheet", sheet: "B" }))).toEqual({ done: 0, total: 2 });
  });

  it("begins anew when the sheets are read in another way, not when another setting changes", () => {
    const before = verified(start, result());
    const settings = { ...before.settings, expected: { ...before.settings.expected, workbook: 90 } };
    expect(reduce(before, { type: "settings", settings, locked: null }).seen).toHaveLength(4);
    const layouts = [{ name: "Elenco", weight: "Peso" }] as unknown as NonNullable<typeof settings.layouts>;
    expect(reduce(before, { type: "settings", settings: { ...settings, layouts }, locked: null }).seen).toEqual([]);
  });
});
