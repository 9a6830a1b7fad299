import type { FileReport, Finding } from "../../../src/core/report/report";
import { aFinding } from "../../support/a-finding";
import { activeFilters, countFindings, findingsIn, passes } from "../../../src/taskpane/state/findings";
import { paneCore } from "../../../src/taskpane/state/core";
import { NO_FILTERS } from "../../../src/taskpane/state/state";

const one = (rule: Finding["rule"], severity: Finding["severity"], sheet: string, range: string, message = ""): Finding =>
  aFinding({ rule, severity, sheet, range, message });

const report = (...findings: Finding[]): FileReport => ({ file: "a.xlsx", error: null, sheets: [], findings });

it("leaves out other sheets when the scope is one sheet", () => {
  const found = findingsIn(report(one("vocabulary", "warning", "A", "F4"), one("vocabulary", "warning", "B", "F4")), {
    kind: "sheet",
    sheet: "B",
  });
  expect(found.map(({ sheet }) => sheet)).toEqual(["B"]);
});

it("counts by severity", () => {
  const found = [
    one("vocabulary", "warning", "A", "F4"),
    one("weights-total", "error", "B", "E4"),
    one("vocabulary", "warning", "B", "F5"),
  ];
  expect(countFindings(found)).toEqual({ error: 1, warning: 2, info: 0 });
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
    expect(passes({ ...NO_FILTERS, ...filters }, finding, paneCore.rules)).toBe(passed);
  });

  it("counts those that narrow", () => {
    expect(activeFilters(NO_FILTERS)).toBe(0);
    expect(activeFilters({ severities: ["error"], sheet: "A", weightsOnly: true, search: "  " })).toBe(3);
  });
});
