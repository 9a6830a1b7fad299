/** Every filled cell of a source is on the standard sheet, among its data of support, or in the list of what stays behind. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changeSentence } from "../../../src/core/seo/difference-sentences";
import { leftBeyond, leftOf } from "../../../src/core/seo/left";
import { seoDocument } from "../../../src/core/seo/seo-document";
import type { SeoUnit } from "../../../src/core/seo/seo-unit";
import { seoUnits, type SeoSource } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { contains, parseArea } from "../../../src/core/sheet/address";
import { shownAt, shownNumber } from "../../../src/core/text/shown";
import { compose } from "../../../scripts/composer/compose";
import { KEEP, sourceOf } from "./essence";
import { planOf } from "./round-trip";
import { readPlan } from "../../../src/core/reading/read-plan";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every text of the units' documents, and of the changes that are said. */
function written(units: readonly SeoUnit[]): Set<string> {
  const texts = units.flatMap((unit) => [
    ...seoDocument(unit, DEFAULT_SETTINGS).cells.flatMap(({ value }) => {
      if (value?.kind === "text") return [value.text];
      return value?.kind === "number" ? [shownNumber("it", value.value, value.format), String(value.value)] : [];
    }),
    ...[...unit.own.objectives, ...(unit.transversal?.objectives ?? [])].flatMap(({ changes }) =>
      changes.flatMap((change) => [
        ...Object.values(changeSentence(change).data).map(String),
        ...("from" in change ? [String(change.from)] : []),
        ...("text" in change ? [change.text] : []),
      ]),
    ),
  ]);
  return new Set(texts.flatMap(wordsOf));
}

/** The filled cells of the source of which a word is nowhere: not written, not left behind. */
function vanished(source: SeoSource): string[] {
  const units = seoUnits(source, KEEP);
  const words = written(units);
  const left = [...units.flatMap((unit) => leftOf(unit, true)), ...leftBeyond(source.plan, units)];
  const isLeft = (sheet: string, row: number, col: number): boolean =>
    left.some((one) => one.sheet === sheet && one.cells.some((cell) => contains(parseArea(cell) ?? NOWHERE, row, col)));
  return source.plan.sheets.flatMap(({ sheet }) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ col }) => {
        const text = shownAt(sheet, row, col);
        const isWeight = /^[\d.,%()\s/]+$/.test(text) && isWeightOf(units, sheet.name, row, col);
        if (isWeight || isLeft(sheet.name, row, col)) return [];
        const missing = wordsOf(text).filter((word) => !words.has(word));
        return missing.length === 0
          ? []
          : [`${sheet.name}!${String(row + 1)}/${String(col)} «${text.slice(0, 60)}»: ${missing.slice(0, 5).join(" ")}`];
      }),
    ),
  );
}

const NOWHERE = { top: -1, left: -1, bottom: -1, right: -1 };

/** Weights are shown in points: 15% is 15. */
function isWeightOf(units: readonly SeoUnit[], sheet: string, row: number, col: number): boolean {
  return units.some(({ sources }) =>
    sources.some((unit) =>
      unit.sections.some(({ objectives }) =>
        objectives.some((objective) =>
          [objective, ...objective.phases, ...objective.repeated.map((weight) => ({ weight }))].some(
            ({ weight }) => weight?.cell.sheet === sheet && contains(weight.area, row, col),
          ),
        ),
      ),
    ),
  );
}

const FOLDERS = ["../../../samples", "../../../../shared/plans", "../../../../shared/layouts/ok", "../../../../shared/layouts/bad"]
  .map((folder) => join(__dirname, folder))
  .filter(existsSync);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, join(folder, name)] as const),
);

test.each(FILES)("nothing of %s vanishes", (_name, path) => {
  expect(vanished(planOf(readFileSync(path)))).toEqual([]);
});

test("nothing of 100 composed plans, others than those of same-verdict, vanishes", () => {
  for (let index = 100; index < 200; index++) {
    const plan = compose(2025, index);
    const source = sourceOf(readPlan(plan.sheets, DEFAULT_SETTINGS, null));
    expect([plan.name, vanished(source)]).toEqual([plan.name, []]);
  }
});
