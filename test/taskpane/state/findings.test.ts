import type { FileReport, Finding } from "../../../src/core/report";
import { activeFilters, countFindings, groupFindings, inOrder, keyedFindings, passes } from "../../../src/taskpane/state/findings";
import { NO_FILTERS } from "../../../src/taskpane/state/state";

const one = (rule: Finding["rule"], severity: Finding["severity"], sheet: string, range: string, message = ""): Finding => ({
  id: `${rule}@${sheet}!${range}`,
  unit: null,
  rule,
  severity,
  sheet,
  range,
  message,
  data: {},
});

const report = (...findings: Finding[]): FileReport => ({ file: "a.xlsx", error: null, sheets: [], findings });
const all = { kind: "all" } as const;

describe("keys", () => {
  it("tells two findings of one rule at one place apart, and stays the same when others come or go", () => {
    const a = one("vocabulary", "warning", "A", "F4", "prima");
    const b = one("vocabulary", "warning", "A", "F4", "seconda");
    const other = one("weights-total", "error", "A", "E4:E9");
    const keys = (list: readonly Finding[]): string[] => keyedFindings(report(...list), all).map(({ key }) => key);
    expect(new Set(keys([a, b])).size).toBe(2);
    expect(keys([other, a, b]).slice(1)).toEqual(keys([a, b]));
  });

  it("leaves out other sheets when the scope is one sheet", () => {
    const found = keyedFindings(report(one("vocabulary", "warning", "A", "F4"), one("vocabulary", "warning", "B", "F4")), {
      kind: "sheet",
      sheet: "B",
    });
    expect(found.map(({ finding }) => finding.sheet)).toEqual(["B"]);
  });
});

describe("groups", () => {
  const found = keyedFindings(
    report(
      one("vocabulary", "warning", "A", "F4"),
      one("weight-as-text", "info", "B", "E4"),
      one("weights-total", "error", "B", "E4:E9"),
      one("vocabulary", "warning", "B", "F5"),
      one("vocabulary", "warning", "B", "F6"),
    ),
    all,
  );

  it("puts the sheet with errors first, and its worst rule first", () => {
    const groups = groupFindings(found);
    expect(groups.map(({ sheet }) => sheet)).toEqual(["B", "A"]);
    expect(groups[0]!.rules.map(({ rule, findings }) => [rule, findings.length])).toEqual([
      ["weights-total", 1],
      ["vocabulary", 2],
      ["weight-as-text", 1],
    ]);
    expect(groups[0]!.counts).toEqual({ error: 1, warning: 2, info: 1 });
  });

  it("steps through them in that order", () => {
    expect(inOrder(groupFindings(found)).map(({ finding }) => finding.range)).toEqual(["E4:E9", "F5", "F6", "E4", "F4"]);
    expect(countFindings(found)).toEqual({ error: 1, warning: 3, info: 1 });
  });
});

describe("filters", () => {
  const finding = one("vocabulary", "warning", "Area 1", "F4", "«Outcume»: forse «Outcome»");
  it.each([
    ["nothing", {}, true],
    ["its severity", { severities: ["warning"] }, true],
    ["another severity", { severities: ["error"] }, false],
    ["its sheet", { sheet: "Area 1" }, true],
    ["another sheet", { sheet: "Area 2" }, false],
    ["weights only", { weightsOnly: true }, false],
    ["a word of the sentence, any case", { search: " OUTCUME " }, true],
    ["the cell", { search: "f4" }, true],
    ["another word", { search: "scadenza" }, false],
  ] as const)("%s", (_name, filters, passed) => {
    expect(passes({ ...NO_FILTERS, ...filters }, finding)).toBe(passed);
  });

  it("counts those that narrow", () => {
    expect(activeFilters(NO_FILTERS)).toBe(0);
    expect(activeFilters({ severities: ["error"], sheet: "A", weightsOnly: true, search: "  " })).toBe(3);
  });
});
