/** `verifica` says of the new sheets what it says of their source, and they are read again as they were written. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/core/reading/read-plan";
import { seoDocuments } from "../../../src/core/seo/seo-documents";
import { seoUnits, type SeoSource } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { writeDocuments } from "../../../src/hosts/file/write";
import { compose } from "../../../scripts/composer/compose";
import { essence, KEEP, sourceOf } from "./essence";
import { planOf } from "./round-trip";

/** Each unit of the source beside what becomes of it: whether its sum is right, and its sum. */
async function verdicts(source: SeoSource): Promise<{ before: unknown[]; after: unknown[]; same: number }> {
  const units = seoUnits(source, KEEP);
  if (units.length === 0) return { before: [], after: [], same: 0 };
  const again = planOf(await writeDocuments(seoDocuments(units, DEFAULT_SETTINGS)));
  const back = seoUnits(again, KEEP);
  const verdict = (one: SeoSource, list: typeof units): unknown[] =>
    list.map(({ name, sources }) => [name, one.totals.find(({ unit }) => unit === sources[0])?.ok]);
  const texts = back.map((unit) => JSON.stringify(essence(unit)));
  return {
    before: verdict(source, units),
    after: verdict(again, back),
    same: units.filter((unit, index) => JSON.stringify(essence(unit)) === texts[index]).length,
  };
}

const FOLDERS = ["../../../samples", "../../../../shared/plans", "../../../../shared/layouts/ok", "../../../../shared/layouts/bad"]
  .map((folder) => join(__dirname, folder))
  .filter(existsSync);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, join(folder, name)] as const),
);

test.each(FILES)("%s: the same verdict on every structure, the same plan", async (_name, path) => {
  const { before, after, same } = await verdicts(planOf(readFileSync(path)));
  expect(after).toEqual(before);
  expect(same).toBe(before.length);
});

test("100 composed plans: the same verdict, and the same plan for nearly all", async () => {
  const results = [];
  for (let index = 0; index < 100; index++)
    results.push(await verdicts(sourceOf(readPlan(compose(2025, index).sheets, DEFAULT_SETTINGS, null))));
  expect(results.map(({ after }) => after)).toEqual(results.map(({ before }) => before));
  const units = results.reduce((count, { before }) => count + before.length, 0);
  // A deadline merged over phases may come back on each of them.
  expect(results.reduce((count, { same }) => count + same, 0)).toBeGreaterThanOrEqual(units * 0.99);
}, 120_000);
