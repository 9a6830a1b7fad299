import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { exact } from "../../../src/core/exact";
import { seoUnits } from "../../../src/core/seo/to-seo";
import { sumsRight } from "./generated";
import { essence, KEEP, planOf, writtenAndRead } from "./round-trip";

const plans = join(__dirname, "../../../../shared/plans");

/** Workbook, units written, and those whose weights do not add up in the source (they must not add up afterwards either). */
const REAL = [
  ["seo-2025.xlsx", 12, ["SeO Area 1 - Risorse Umane"]],
  ["schede-2024.xlsx", 9, []],
  ["fasi-2024.xlsx", 3, []],
  ["punti-2023.xlsx", 3, []],
  ["elenco-2024.xlsx", 5, ["AFFARI GENERALI", "Economico", "Lavori", "Urbanistica"]],
] as const;

(existsSync(plans) ? describe : describe.skip)("the five municipalities' plans, written as standard sheets and read again", () => {
  test.each(REAL)("%s: %i units keep sections, weights, totals, texts and deadlines", async (file, count, off) => {
    const units = seoUnits(planOf(readFileSync(join(plans, file))), KEEP);
    const again = await writtenAndRead(units);
    expect(units).toHaveLength(count);
    expect(again.units.map(essence)).toEqual(units.map(essence));
    const wrong = again.source.totals.filter((total) => total.ok !== true || total.declared.some((check) => check.ok === false));
    expect(wrong).toHaveLength(off.length);
    wrong.forEach((total, index) => expect(total.unit.sheet).toContain(off[index]?.slice(0, 8)));
  });

  test.each(REAL)("%s brought to 40+40: every weight finding is gone", async (file) => {
    const units = seoUnits(planOf(readFileSync(join(plans, file))), { kind: "bring", own: exact(40), transversal: exact(40) });
    for (const unit of units) expect(unit.own.sum.add(unit.transversal?.sum ?? 0).toString()).toBe("80");
    const again = await writtenAndRead(units);
    for (const total of again.source.totals) {
      expect(total.ok).toBe(true);
      expect(total.sections.every((section) => section.ok === true)).toBe(true);
      expect(total.declared.every((check) => check.ok === true)).toBe(true);
    }
  });
});

test("any plan whose weights add up is read again as it was written, and still adds up", async () => {
  await fc.assert(
    fc.asyncProperty(sumsRight, async (unit) => {
      const again = await writtenAndRead([unit]);
      expect(again.units.map(essence)).toEqual([essence(unit)]);
      for (const total of again.source.totals) {
        expect(total.ok).toBe(true);
        expect(total.declared.every((check) => check.ok === true)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
