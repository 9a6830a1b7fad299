import type { FixStep } from "../../../src/core/fixes";
import type { Finding } from "../../../src/core/report";
import { certainFixes } from "../../../src/core/fixes/certain";

const step = (row: number): FixStep => ({
  cell: { sheet: "A", row, col: 4 },
  from: { value: "15", formula: null },
  to: { value: 15 },
});

const finding = (certain: boolean, rows: readonly number[], more: Partial<Finding> = {}): Finding => ({
  id: "weight-as-text@A!E1",
  unit: null,
  rule: "weight-as-text",
  severity: "info",
  sheet: "A",
  range: "E1",
  message: "",
  data: {},
  fix: { certain, options: [{ title: "Scrivi il numero", steps: rows.map(step) }] },
  ...more,
});

it("takes the certain fixes only, none of waived findings", () => {
  const waived = { reason: "va bene così", author: "Ada", date: "2025-03-01" };
  const fixes = certainFixes([finding(true, [1]), finding(false, [2]), finding(true, [3], { waived })]);
  expect(fixes.flatMap(({ steps }) => steps.map(({ cell }) => cell.row))).toEqual([1]);
});

it("leaves out a fix that wants a cell of another", () => {
  const fixes = certainFixes([finding(true, [1, 2]), finding(true, [2, 3]), finding(true, [4])]);
  expect(fixes.map(({ steps }) => steps.map(({ cell }) => cell.row))).toEqual([[1, 2], [4]]);
});
