/** Writing a plan as standard sheets and reading them again, for tests. */
import { readPlan } from "../../../src/core/layouts/read-plan";
import type { Plan } from "../../../src/core/plan/plan";
import { seoDocument } from "../../../src/core/seo/seo-document";
import type { SeoSection, SeoUnit, WeightChoice } from "../../../src/core/seo/seo-unit";
import { seoUnits, type SeoSource } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { checkTotals } from "../../../src/core/totals/check-totals";
import { readWorkbook } from "../../../src/hosts/file/read";
import { writeDocuments } from "../../../src/hosts/file/write";

export const KEEP: WeightChoice = { kind: "keep" };

/** A plan with its totals, as the writer wants it. */
export function sourceOf(plan: Plan): SeoSource {
  return { plan, totals: checkTotals(plan, DEFAULT_SETTINGS), settings: DEFAULT_SETTINGS };
}

export function readSheets(bytes: Uint8Array): readonly Sheet[] {
  const result = readWorkbook(bytes);
  if (result.kind !== "ok") throw new Error(`not read: ${result.code}`);
  return result.sheets;
}

/** The plan of a workbook's bytes. */
export function planOf(bytes: Uint8Array): SeoSource {
  return sourceOf(readPlan(readSheets(bytes), DEFAULT_SETTINGS, null));
}

/** The units written to an .xlsx and read again from it. */
export async function writtenAndRead(units: readonly SeoUnit[]): Promise<{ bytes: Uint8Array; source: SeoSource; units: SeoUnit[] }> {
  const bytes = await writeDocuments(units.map((unit) => seoDocument(unit, DEFAULT_SETTINGS)));
  const source = planOf(bytes);
  return { bytes, source, units: seoUnits(source, KEEP) };
}

/**
 * What must survive: names, totals, sections, weights and texts; not where they stood nor what was changed before, nor a total that only
 * a typed `TOT.` of the source stated, for it is a live sum now.
 */
export function essence(unit: SeoUnit) {
  const expected = unit.own.expected.toString();
  return { name: unit.name, expected, own: section(unit.own), transversal: unit.transversal && section(unit.transversal) };
}

function section({ title, objectives, sum }: SeoSection) {
  return {
    title,
    sum: sum.toString(),
    objectives: objectives.map(({ publicValue, strategic, weight, rows }) => ({
      publicValue,
      strategic,
      weight: "points" in weight ? weight.points.toString() : weight.text,
      rows: rows.map(({ operative, deadline, type, kpiClass, indicator, target }) => [
        operative,
        deadline,
        type,
        kpiClass,
        indicator,
        target,
      ]),
    })),
  };
}
