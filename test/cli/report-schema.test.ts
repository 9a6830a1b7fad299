import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMAS } from "../../scripts/make-report-schema";
import { fileReportSchema, reportSchema } from "../../src/core/report/schema";
import type { FileReport } from "../../src/core/report/report";

/** A report in which every part that may be there is there. */
const full: FileReport = {
  file: "a.xlsx",
  error: null,
  sheets: [
    {
      name: "Area 1",
      layout: "table",
      reason: "",
      units: [
        {
          name: "Area 1",
          range: "A4:I17",
          sum: 75,
          expected: 80,
          ok: false,
          basis: "declared",
          why: "«TOT.» in E17",
          objectives: 9,
          sections: [{ name: "", sum: 35, expected: 40, ok: false }],
          phases: [{ objective: "2", sum: null, expected: null, ok: null }],
        },
      ],
    },
  ],
  findings: [
    {
      id: "0123456789abcdef",
      rule: "weight-as-text",
      severity: "info",
      unit: "Area 1",
      sheet: "Area 1",
      range: "E6:E8",
      cells: ["E6", "E8"],
      message: "…",
      data: { count: 1, cells: "E6", sure: true, nothing: null },
      fix: {
        certain: true,
        options: [
          {
            title: "Converti",
            steps: [
              { cell: { sheet: "Area 1", row: 5, col: 4 }, from: { value: "10", formula: null }, to: { value: 10 } },
              {
                cell: { sheet: "Area 1", row: 6, col: 4 },
                from: { value: { unknown: true }, formula: "A1" },
                to: { formula: "SUM(E4:E6)" },
              },
            ],
          },
        ],
      },
      waived: { reason: "così deciso", author: "A. Bianchi", date: "2025-02-01" },
    },
  ],
  waivers: [{ state: "expired", id: "0123456789abcdef", rule: "vocabulary", sheet: "Area 1", range: "F4", message: "…" }],
};

test("the schema takes a report with every part", () => {
  expect(
    reportSchema.parse({ version: 1, files: [full], summary: { files: 1, errors: 0, warnings: 0, infos: 0, unread: 0, unjudged: 0 } })
      .files,
  ).toEqual([full]);
});

test.each([
  ["an unknown key", { ...full, extra: 1 }],
  ["a missing part", { file: "a.xlsx", error: null, sheets: [] }],
  ["a rule that does not exist", { ...full, findings: [{ ...full.findings[0], rule: "weights" }] }],
  ["a severity of its own", { ...full, findings: [{ ...full.findings[0], severity: "fatal" }] }],
  ["a sum in words", { ...full, sheets: [{ ...full.sheets[0], units: [{ ...full.sheets[0]?.units[0], sum: "75" }] }] }],
])("it refuses %s", (_what, report) => {
  expect(fileReportSchema.safeParse(report).success).toBe(false);
});

test.each(Object.entries(SCHEMAS))("docs/%s is up to date (npx tsx scripts/make-report-schema.ts)", (name, text) => {
  expect(readFileSync(join(__dirname, "../../docs", name), "utf8")).toBe(text());
});
