import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { exact } from "../../../src/core/exact";
import type { Fact } from "../../../src/core/rules/fact";
import { RULE_NAMES } from "../../../src/core/rules/names";
import { seoUnits, type SeoSource } from "../../../src/core/seo/to-seo";
import { verifyPlan } from "../../../src/core/verify";
import { sumsRight } from "./generated";
import { essence, KEEP } from "./essence";
import { planOf, writtenAndRead } from "./round-trip";

const plans = join(__dirname, "../../../../shared/plans");

/** Workbook, units written, and those whose weights do not add up in the source (they must not add up afterwards either). */
const REAL = [
  ["seo-2025.xlsx", 12, ["SeO Area 1 - Risorse Umane"]],
  ["schede-2024.xlsx", 9, []],
  ["fasi-2024.xlsx", 3, []],
  ["punti-2023.xlsx", 3, []],
  ["elenco-2024.xlsx", 5, ["AREA 1", "AREA 2", "AREA 3", "AREA 5"]],
] as const;

/** Every rule that speaks of weights and totals, and those that would say that the sheet is not a sound one. */
const WEIGHT_RULES: readonly string[] = RULE_NAMES.filter((name) => /weight|total|cell-error|not-read|vocabulary/.test(name));

function weightFindings({ plan, settings }: SeoSource): readonly Fact[] {
  return verifyPlan(plan, settings).facts.filter(({ rule }) => WEIGHT_RULES.includes(rule));
}

(existsSync(plans) ? describe : describe.skip)("the five municipalities' plans, written as standard sheets and read again", () => {
  test.each(REAL)("%s: %i units keep sections, weights, totals, texts and deadlines", async (file, count, off) => {
    const units = seoUnits(planOf(readFileSync(join(plans, file))), KEEP);
    const again = await writtenAndRead(units);
    expect(units).toHaveLength(count);
    expect(again.units.map(essence)).toEqual(units.map(essence));
    const findings = weightFindings(again.source);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(off.map(() => "weights-total")));
    // Where the written sheet's own checks speak of both sections, both may be named.
    const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
    expect(sheets).toHaveLength(off.length);
    sheets.forEach((sheet, index) => expect(sheet).toContain(off[index]));
  });

  test.each(REAL)("%s brought to 40+40: every weight finding is gone", async (file) => {
    const units = seoUnits(planOf(readFileSync(join(plans, file))), { kind: "bring", own: exact(40), transversal: exact(40) });
    for (const unit of units) expect(unit.own.sum.add(unit.transversal?.sum ?? 0).toString()).toBe("80");
    const again = await writtenAndRead(units);
    expect(weightFindings(again.source)).toEqual([]);
    for (const total of again.source.totals) expect(total.ok).toBe(true);
  });
});

const samples = join(__dirname, "../../../samples");

test.each(readdirSync(samples).filter((name) => name.endsWith(".xlsx")))("our sample %s is read again as it was written", async (file) => {
  const units = seoUnits(planOf(readFileSync(join(samples, file))), KEEP);
  const again = await writtenAndRead(units);
  expect(units.length).toBeGreaterThan(1);
  expect(again.units.map(essence)).toEqual(units.map(essence));
});

test("any plan whose weights add up is read again as it was written, and still adds up", async () => {
  await fc.assert(
    fc.asyncProperty(sumsRight, async (unit) => {
      const again = await writtenAndRead([unit]);
      expect(again.units.map(essence)).toEqual([essence(unit)]);
      expect(weightFindings(again.source)).toEqual([]);
      for (const total of again.source.totals) expect(total.ok).toBe(true);
    }),
    { numRuns: 60 },
  );
});
