/** @jest-environment jsdom */
/** SeO sheets through Microsoft's own client: the plan's workbook is read, every unit is written as a new sheet, and read again. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../src/core/reading/read-plan";
import { seoDocument } from "../../src/core/seo/seo-document";
import { seoUnits } from "../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { createExcelHost } from "../../src/hosts/excel";
import { essence, KEEP, sourceOf } from "../core/seo/essence";
import { EXCEL, open } from "./excel";
import { valueOf } from "./outcome";
import { bookFromXlsx, createBook, snapshot } from "./workbook";

const plans = join(__dirname, "../../../shared/plans");
const samples = join(__dirname, "../../samples");

async function writeAll(path: string): Promise<{ written: readonly string[]; before: readonly string[] }> {
  const book = bookFromXlsx(readFileSync(path));
  const session = open(book);
  const host = createExcelHost(EXCEL);
  const mine = [...book.sheets];
  const before = snapshot(createBook(mine));
  const names = mine.map(({ name }) => name);
  const units = seoUnits(sourceOf(readPlan(valueOf(await host.read()).sheets, DEFAULT_SETTINGS, null)), KEEP);
  const written: string[] = [];
  for (const unit of units) {
    const { sheet, missing } = valueOf(await host.writeDocument(seoDocument(unit, DEFAULT_SETTINGS)));
    expect(missing).toBeUndefined();
    written.push(sheet);
  }

  const again = valueOf(await host.read({ only: written })).sheets;
  expect(seoUnits(sourceOf(readPlan(again, DEFAULT_SETTINGS, null)), KEEP).map(essence)).toEqual(units.map(essence));
  expect(snapshot(createBook(mine))).toBe(before);
  expect(session.undo.clearedByWriting).toEqual([]);
  return { written, before: names };
}

(existsSync(plans) ? describe : describe.skip)("the five municipalities' plans", () => {
  it.each([
    ["seo-2025.xlsx", 12],
    ["schede-2024.xlsx", 9],
    ["fasi-2024.xlsx", 3],
    ["punti-2023.xlsx", 3],
    ["elenco-2024.xlsx", 5],
  ])("%s: %i sheets are added, hold the plan, and leave the user's as they were", async (file, count) => {
    const { written, before } = await writeAll(join(plans, file));
    expect(new Set([...before, ...written]).size).toBe(before.length + count);
  });
});

it.each(readdirSync(samples).filter((name) => name.endsWith(".xlsx")))("our sample %s", async (file) => {
  const { written } = await writeAll(join(samples, file));
  expect(written.length).toBeGreaterThan(1);
});

it("writes a unit twice under two names", async () => {
  const path = join(samples, "seo.xlsx");
  open(bookFromXlsx(readFileSync(path)));
  const host = createExcelHost(EXCEL);
  const [unit] = seoUnits(sourceOf(readPlan(valueOf(await host.read()).sheets, DEFAULT_SETTINGS, null)), KEEP);
  if (!unit) throw new Error("no unit was read");
  const document = seoDocument(unit, DEFAULT_SETTINGS);
  const first = valueOf(await host.writeDocument(document)).sheet;
  const second = valueOf(await host.writeDocument(document)).sheet;
  expect([first, second]).toEqual([document.name, `${document.name.slice(0, 27)} (2)`]);
});
