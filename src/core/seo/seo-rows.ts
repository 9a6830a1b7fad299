/** The nine columns without formats, as PIAO.SEO spills them: the weights of the source and its words as written. */
import { toNumber, ZERO } from "../exact";
import { formatNumber } from "../messages/numbers";
import type { Unit } from "../plan/plan";
import type { Sheet } from "../sheet/sheet";
import { pointsOf, seoObjective } from "./objective";
import { SEO_COLUMNS, TOTAL_LABEL, TRANSVERSAL_TITLE } from "./standard";

/**
 * A heading row, one row a KPI, a `TOT.` row after each section (cumulative after the first) and a title row above a transversal one.
 * Empty cells are "". The weight stands on an objective's first row only, so that a SUM over the column is right.
 * @param sheet the sheet that the unit was read from, for deadlines as they are written there
 */
export function seoRows(unit: Unit, sheet?: Sheet): (string | number)[][] {
  const declared = unit.headingTotal ? `PESO MAX ${formatNumber("it", unit.headingTotal.value)}` : "PESO MAX";
  const rows: (string | number)[][] = [SEO_COLUMNS.map(({ name, heading }) => (name === "weight" ? declared : heading))];
  let total = ZERO;
  const ordered = [...unit.sections].sort((a, b) => Number(a.transversal) - Number(b.transversal));
  for (const section of ordered) {
    if (section.transversal) rows.push([section.name?.value ?? TRANSVERSAL_TITLE, "", "", "", "", "", "", "", ""]);
    for (const objective of section.objectives) {
      const seo = seoObjective(objective, unit.sheet, { layout: unit.layout, sheet, vocabulary: null });
      total = total.add(pointsOf(seo));
      seo.rows.forEach((row, index) => {
        const first = index === 0;
        const weight = "points" in seo.weight ? toNumber(seo.weight.points) : seo.weight.text;
        const kpi = [row.type, row.kpiClass, row.indicator, row.target].map((text) => text ?? "");
        rows.push([
          first ? seo.publicValue : "",
          first ? seo.strategic : "",
          row.operative ?? "",
          row.deadline ?? "",
          first ? weight : "",
          ...kpi,
        ]);
      });
    }
    rows.push(["", "", "", TOTAL_LABEL, toNumber(total), "", "", "", ""]);
  }
  return rows;
}
