import { formulaFix } from "../fixes/of-totals";
import type { CellRef } from "../sheet/address";
import { formulaCover } from "../totals/formula-cover";
import { page } from "./pages/total-formula";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/total-formula";

type Found = FindingOf<typeof sentences>;

/** A total's formula leaves out a weight, counts one twice, or takes in a number that is no weight of the list. */
export const totalFormula = defineRule({
  name: "total-formula",
  group: "weights",
  severity: "error",
  title: { it: "Formule di totale sbagliate", en: "Wrong total formulas" },
  sentences,
  page,
  ofLists: true,
  *check({ totals }) {
    for (const unitTotals of totals) {
      const { unit } = unitTotals;
      for (const [index, section] of unit.sections.entries()) {
        for (const total of section.totals) {
          const cover = formulaCover(unit, index, total);
          if (!cover) continue;
          const onSheet = (cells: readonly { row: number; col: number }[]): readonly CellRef[] =>
            cells.map((cell) => ({ ...cell, sheet: unit.sheet.name }));
          const finding = (message: Found["message"], missing: readonly { row: number; col: number }[]): Found => ({
            unit,
            section,
            cells: [total.cell],
            message,
            data: { cell: total.cell, count: missing.length, missing: onSheet(missing), cells: onSheet(cover.wanted) },
            fix: formulaFix(unitTotals, index, total, cover.wanted),
          });
          if (cover.left.length > 0) yield finding("total-formula.left", cover.left);
          if (cover.twice.length > 0) yield finding("total-formula.twice", cover.twice);
          if (cover.extra.length > 0) yield finding("total-formula.extra", cover.extra);
        }
      }
    }
  },
});
