/** A finding's id says what it is about, not where it stands: tomorrow, in another language and further down it is the same. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Draft } from "../../scripts/variants/draft";
import { reportOf } from "../../src/core/report/report-of";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import { verify, type Verified } from "../../src/core/verify";
import { applyWaivers } from "../../src/core/waivers/apply";
import { waiverOf } from "../../src/core/waivers/waiver";
import { readWorkbook } from "../../src/hosts/file/read";

const WORDS = { reason: "Deciso così", author: "M. Rossi", date: "2025-03-31" };
const folders = [join(__dirname, "../../samples"), join(__dirname, "../../../shared/plans")].filter(existsSync);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

function sheetsOf(file: string): readonly Sheet[] {
  const workbook = readWorkbook(readFileSync(file));
  if (workbook.kind === "error") throw new Error(workbook.code);
  return workbook.sheets;
}
const verified = (sheets: readonly Sheet[]): Verified => verify({ file: "piano.xlsx", sheets }, DEFAULT_SETTINGS);
const idsOf = ({ facts }: Verified): readonly string[] => facts.map(({ id }) => id);

test("there are plans to look at", () => expect(files.length).toBeGreaterThan(5));

describe.each(files)("%s", (file) => {
  const sheets = sheetsOf(file);
  const before = verified(sheets);

  test("each finding has an id of its own, the same in every language and at every run", () => {
    expect(new Set(idsOf(before)).size).toBe(before.facts.length);
    for (const language of ["it", "en"] as const) expect(reportOf(before, language).findings.map(({ id }) => id)).toEqual(idsOf(before));
    expect(idsOf(verified(sheets))).toEqual(idsOf(before));
  });

  test("each knows its structure, and its cells lie on its sheet", () => {
    const units = new Set(before.totals.map(({ unit }) => unit));
    for (const { unit, sheet, cells } of before.facts) {
      expect(unit === null || units.has(unit)).toBe(true);
      expect(cells.every((cell) => cell.sheet === sheet)).toBe(true);
    }
  });

  test("rows inserted above move the cells, not the ids, and every waiver holds", () => {
    const moved = sheets.map((sheet) => new Draft(sheet).shift(3, 0).toSheet());
    const after = verified(moved);
    expect(idsOf(after)).toEqual(idsOf(before));
    const waivers = before.facts.map((fact) => waiverOf(fact, sheets, WORDS));
    const { facts, lapsed } = applyWaivers(after, waivers);
    expect(facts.filter(({ waived }) => waived === undefined).map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual([]);
    expect(lapsed).toEqual([]);
  });
});
