import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOOKS } from "../../../src/core/document/styles";
import { textHeight } from "../../../src/core/document/text-size";
import { documentCount, seoDocuments, STANDARD_WORKBOOK } from "../../../src/core/seo/seo-documents";
import { tabNames } from "../../../src/core/seo/tab-names";
import { seoUnits } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { writeDocuments } from "../../../src/hosts/file/write";
import { KEEP } from "./essence";
import { planOf, readSheets } from "./round-trip";

const SOURCE = planOf(readFileSync(join(__dirname, "../../../samples/schede.xlsx")));
const UNITS = seoUnits(SOURCE, KEEP);

test("an index before the sheets, with the live totals of each; its formulas point at sheets that are there", async () => {
  const [index] = readSheets(await writeDocuments(seoDocuments(UNITS, DEFAULT_SETTINGS)));
  expect(index?.name).toBe("Indice");
  const names = new Set(seoDocuments(UNITS, DEFAULT_SETTINGS).map(({ name }) => name));
  UNITS.forEach((unit, at) => {
    const row = at + 3;
    expect(index?.text(row, 0)).toBe(unit.name);
    expect(index?.value(row, 4)).toBe(unit.own.sum.valueOf());
    const [, sheet, cell] = /^'(.+)'!(E\d+)$/.exec(index?.formula(row, 4) ?? "") ?? [];
    expect([names.has(sheet ?? ""), cell]).toEqual([true, expect.stringMatching(/^E\d+$/)]);
  });
});

test("no index of one sheet, nor where it is not wanted; a comparison where it is", () => {
  const ids = (choice: Partial<typeof STANDARD_WORKBOOK>, units = UNITS): string[] => {
    const names = seoDocuments(units, DEFAULT_SETTINGS, { ...STANDARD_WORKBOOK, ...choice }).map(({ name }) => name);
    expect(documentCount(units.length, { ...STANDARD_WORKBOOK, ...choice })).toBe(names.length);
    return names;
  };
  expect(ids({}, UNITS.slice(0, 1))).toHaveLength(1);
  expect(ids({ index: false })).not.toContain("Indice");
  expect(ids({ comparison: true }).at(-1)).toBe("Confronto");
});

test("the comparison has every objective with both weights, and what stays behind", () => {
  const document = seoDocuments(UNITS, DEFAULT_SETTINGS, { ...STANDARD_WORKBOOK, comparison: true }).at(-1);
  const texts = (document?.cells ?? []).flatMap(({ value }) => (value?.kind === "text" ? [value.text] : []));
  for (const { title } of UNITS.flatMap(({ own }) => own.objectives)) expect(texts).toContain(title);
  expect(texts.some((text) => text.startsWith("intestazioni della fonte"))).toBe(true);
});

test("a title of the comparison that is too long for a cell or a row goes on below", () => {
  const [first] = UNITS;
  const long = Array.from({ length: 9000 }, (_unused, index) => `parola${index}`).join(" ");
  const [one, ...others] = first!.own.objectives;
  const unit = { ...first!, own: { ...first!.own, objectives: [{ ...one!, title: long }, ...others] } };
  const document = seoDocuments([unit], DEFAULT_SETTINGS, { ...STANDARD_WORKBOOK, comparison: true }).at(-1);
  const titles = (document?.cells ?? []).flatMap(({ col, value }) => (col === 1 && value?.kind === "text" ? [value.text] : []));
  expect(titles.filter((text) => text.startsWith("parola")).join(" ")).toBe(long);
  expect(titles).toContain(others[0]?.title);
  for (const text of titles) expect(textHeight(text, document?.widths[1] ?? 0, LOOKS.text.size)).toBeLessThanOrEqual(409);
});

test("index and comparison are nobody's plan when the file is read again", async () => {
  const again = planOf(await writeDocuments(seoDocuments(UNITS, DEFAULT_SETTINGS, { ...STANDARD_WORKBOOK, comparison: true })));
  expect(seoUnits(again, KEEP).map(({ name }) => name)).toEqual(UNITS.map(({ name }) => name));
  expect(again.plan.sheets.filter(({ notRead }) => notRead).map(({ notRead }) => notRead?.kind)).toEqual(["blank", "blank"]);
});

test("tabs can be told apart where long names begin alike", () => {
  const names = tabNames([
    "Area Organizzativa - Servizio Bilancio",
    "Area Organizzativa - Servizio Tributi",
    "Polizia locale",
    "Polizia locale",
  ]);
  expect(names).toEqual(["SeO Area… Bilancio", "SeO Area… Tributi", "SeO Polizia locale", "SeO Polizia locale (2)"]);
  expect(tabNames(["Polizia locale"], ["seo polizia locale"])).toEqual(["SeO Polizia locale (2)"]);
});
