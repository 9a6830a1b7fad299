/** The evidence of a workbook in a few short lines, for hundreds of small ones: what decided, and what came of it. */
import { blocksOn } from "../../../src/core/reading/forms/across/blocks";
import { candidates } from "../../../src/core/reading/forms/candidates";
import { formsOf, weightsOf } from "../../../src/core/reading/forms/form";
import { framesOf } from "../../../src/core/reading/forms/frames";
import { bestGrouping } from "../../../src/core/reading/forms/grouping";
import { isPlainTable, isTable } from "../../../src/core/reading/forms/is-table";
import { labelCells } from "../../../src/core/reading/forms/labels";
import { titleKey } from "../../../src/core/reading/forms/title";
import { titlesOf } from "../../../src/core/reading/forms/titles-of-forms";
import { looksLikePlan, objectivesWithoutWeights } from "../../../src/core/reading/looks-like-plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { findTables } from "../../../src/core/reading/tables/find-tables";
import { isPlan } from "../../../src/core/reading/tables/is-plan";
import { readForm } from "../../../src/core/reading/tables/read-form";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { outline } from "../outline";
import { evidence, type Evidence } from "./evidence";
import { areaSaid, placeName } from "./places";
import { entrySaid } from "./tables";

export function briefly(sheets: readonly Sheet[]): readonly Evidence[] {
  const read = outline(readPlan(sheets, DEFAULT_SETTINGS, null)).map((one) => one.trim());
  return [...tables(sheets), ...forms(sheets), ...across(sheets), ...looks(sheets), { where: "read", what: read.join("; ") }];
}

function tables(sheets: readonly Sheet[]): readonly Evidence[] {
  const found = sheets.flatMap((sheet) => findTables(sheet, {}));
  return [...new Set(found.map(({ form }) => form))].map((form, i) => {
    const same = found.filter((table) => table.form === form);
    const readings = readForm(same, new Set());
    const best = readings?.best;
    const roles = same[0]?.headings.map(({ role }) => role ?? "-").join(" ");
    return evidence(`table ${String(i + 1)}`, {
      at: same.map(({ first, left }) => placeName(first, left)),
      roles,
      score: best?.score,
      others: readings?.others.map(({ score }) => score),
      sums: best?.chosen.sums,
      by: best?.chosen.grouping.kind,
      next: best?.other?.score,
      doubts: best?.doubts.size,
      rows: best?.from.entries.map(entrySaid).join(" "),
      plan: best && isPlan(same, best, {}),
    });
  });
}

function forms(sheets: readonly Sheet[]): readonly Evidence[] {
  const index = new Map(sheets.map((sheet) => [sheet, labelCells(sheet)]));
  return candidates(sheets, {}).map((candidate) => {
    const frames = framesOf(candidate, index);
    const weights = weightsOf(candidate, frames);
    const own = formsOf(candidate, frames, weights, {});
    const title = own.length > 0 ? titleKey(own) : null;
    const best = title === null ? null : bestGrouping(own, titlesOf(own, {}), title, {});
    return evidence(`forms by «${candidate.key}» ${candidate.relation}`, {
      frames: frames.map(({ area }) => areaSaid(area)),
      weights: weights.map(({ value }) => value),
      table: isPlainTable(frames, weights, {}) ? "plain" : isTable(own, {}),
      title,
      score: best?.score,
      agreement: best?.agreement,
      lists: best?.groups.map(({ name, forms: list }) => `${name?.value ?? "-"} ${String(list.length)}`),
      phases: own.map(({ phases }) => phases.length).join(""),
    });
  });
}

function across(sheets: readonly Sheet[]): readonly Evidence[] {
  return sheets.flatMap((sheet) =>
    blocksOn(sheet, {}).map(({ left, first, last, weight, rows }) =>
      evidence(`side by side at ${placeName(weight.row, left)}`, { first, last, rows: rows.map(({ row }) => row + 1) }),
    ),
  );
}

function looks(sheets: readonly Sheet[]): readonly Evidence[] {
  return sheets.flatMap((sheet, i) => {
    const found = looksLikePlan(sheet, {}, new Set());
    const unweighed = objectivesWithoutWeights(sheet, {});
    return found || unweighed ? [evidence(`sheet ${String(i + 1)} looks like a plan`, { ...found, unweighed })] : [];
  });
}
