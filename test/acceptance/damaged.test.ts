/** Sheets as bad as they come: cells gone, moved, replaced by anything. Nothing may throw, whatever is found. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { exact } from "../../src/core/exact";
import { readPlan } from "../../src/core/reading/read-plan";
import { scorePlan } from "../../src/core/score/score-plan";
import { seoDocument } from "../../src/core/seo/seo-document";
import type { WeightChoice } from "../../src/core/seo/seo-unit";
import { seoUnits } from "../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { Sheet, type CellInput, type CellValue } from "../../src/core/sheet/sheet";
import { reportOf } from "../../src/core/report/report-of";
import { verifyPlan } from "../../src/core/verify";
import { readWorkbook } from "../../src/hosts/file/read";

const folder = join(__dirname, "../../samples");
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => {
    const read = readWorkbook(readFileSync(join(folder, name)));
    if (read.kind !== "ok") throw new Error(name);
    return { name, sheets: read.sheets };
  });

const CHOICES: readonly WeightChoice[] = [{ kind: "keep" }, { kind: "bring", own: exact(40), transversal: exact(40) }];

const JUNK: readonly CellValue[] = [
  ...[null, -5, 0, 1e9, true, { error: "#REF!" }, { unknown: true } as const],
  ...[
    "x",
    "TOT.",
    "Totale (=100)",
    "Peso",
    "PESO MAX 40",
    "Obiettivo n. 1",
    "1.1",
    "1.",
    "31.06.2024",
    "100%",
    "(50%)",
    "OBIETTIVI TRASVERSALI",
  ],
  "a".repeat(3000),
];

/** What happens to one cell: nothing, gone, something else, or moved. */
const damage = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: "same" } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "gone" } as const) },
  { weight: 1, arbitrary: fc.constantFrom(...JUNK).map((value) => ({ kind: "junk", value }) as const) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("moved" as const),
      rows: fc.integer({ min: -2, max: 2 }),
      cols: fc.integer({ min: -1, max: 1 }),
    }),
  },
);
const damagesOf = fc.array(damage, { minLength: 40, maxLength: 400 });
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(sheet: Sheet, damages: readonly Damage[], keepMerges: boolean): Sheet {
  const cells = new Map<string, CellInput>();
  let index = 0;
  for (const { row, cells: filled } of sheet.rows) {
    for (const { col, value } of filled) {
      const what = damages[index++ % damages.length] as Damage;
      const at = what.kind === "moved" ? { row: Math.max(0, row + what.rows), col: Math.max(0, col + what.cols) } : { row, col };
      const cell = {
        ...at,
        value: what.kind === "junk" ? what.value : value,
        formula: sheet.formula(row, col),
        format: sheet.format(row, col),
      };
      if (what.kind !== "gone") cells.set(`${String(at.row)}:${String(at.col)}`, cell);
    }
  }
  return new Sheet({ name: sheet.name, cells: cells.values(), merges: keepMerges ? sheet.merges : [] });
}

test.each(samples)("$name, damaged at random, is read, verified, scored and written anew without a fault", ({ name, sheets }) => {
  fc.assert(
    fc.property(damagesOf, fc.boolean(), fc.constantFrom(...CHOICES), (damages, keepMerges, choice) => {
      const plan = readPlan(
        sheets.map((sheet) => damaged(sheet, damages, keepMerges)),
        DEFAULT_SETTINGS,
        name,
      );
      const verified = verifyPlan(plan, DEFAULT_SETTINGS);
      const { totals } = verified;
      const report = reportOf(verified, "it");
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      scorePlan(plan, DEFAULT_SETTINGS, null);
      for (const unit of seoUnits({ plan, totals, settings: DEFAULT_SETTINGS }, choice)) seoDocument(unit, DEFAULT_SETTINGS);
    }),
    { numRuns: 60 },
  );
});
