/** A comparison as sheets, and what the resolution must list. */
import { comparePlans } from "../../../src/core/compare/compare-plans";
import type { SheetDocument } from "../../../src/core/document";
import { comparisonReport, type ComparisonReport } from "../../../src/core/report/comparison";
import { comparisonDocuments } from "../../../src/core/report/comparison-document";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { verify } from "../../../src/core/verify";
import { readWorkbook } from "../../../src/hosts/file/read";
import { writeDocuments } from "../../../src/hosts/file/write";

const HEAD = ["N.", "Obiettivo", "Peso", "Indicatore", "Target", "Scadenza", "Referente"];
const page = (name: string, rows: readonly (readonly CellValue[])[]): Sheet =>
  sheetFromGrid(name, [[name], [], [...HEAD], ...rows.map((row) => [...row])]);

const OLD = page("Tributi", [
  [1, "Bonifica della banca dati dei tributi", 60, "Posizioni verificate", ">= 90%", "31/12/2025", "Rossi"],
  [2, "Riduzione degli arretrati della riscossione", 40, "Atti emessi", "500", "30/09/2025", "Bianchi"],
]);
const NEW = page("Tributi", [
  [1, "Bonifica della banca dati dei tributi", 50, "Posizioni verificate", ">= 80%", "31/12/2025", "Verdi"],
  [2, "Riduzione degli arretrati della riscossione", 40, "Atti emessi", "500", "30/09/2025", "Bianchi"],
  [3, "Sportello telematico per i contribuenti", 10, "Pratiche on line", "300", "30/06/2025", "Bianchi"],
]);

function reported(before: readonly Sheet[], after: readonly Sheet[], language: "it" | "en" = "it"): ComparisonReport {
  const both = [before, after].map((sheets) => verify({ file: "", sheets }, DEFAULT_SETTINGS));
  const [old, fresh] = both as [(typeof both)[0], (typeof both)[0]];
  return comparisonReport(comparePlans(old, fresh), { before: "a.xlsx", after: "b.xlsx" }, { before: null, after: null }, language);
}

const texts = ({ cells }: SheetDocument): readonly (string | number)[] =>
  cells.flatMap(({ value }): (string | number)[] =>
    value?.kind === "text" ? [value.text] : value?.kind === "number" ? [value.value] : [],
  );

test("an objective is one line with all that changes of it; who follows it is no matter for the resolution", () => {
  expect(reported([OLD], [NEW]).resolution).toEqual({
    units: [
      {
        unit: "Tributi",
        lines: [
          "Obiettivo 1 «Bonifica della banca dati dei tributi»: il peso passa da 60 a 50; il target era «>= 90%», ora è «>= 80%».",
          "Obiettivo 3 «Sportello telematico per i contribuenti»: è nuovo, con peso 10, da raggiungere entro: 30/06/2025.",
        ],
      },
    ],
    left: 1,
  });
});

test("every change is listed or counted as left, once", () => {
  const { changes, resolution } = reported([OLD], [NEW]);
  expect(changes.map(({ field }) => field)).toEqual(["other", "weight", "target", null]);
  expect(resolution.left).toBe(1);
});

test("two plans that are the same: nothing to list, and that is said", () => {
  const [changes, resolution] = comparisonDocuments(reported([OLD], [OLD]), "it");
  expect(texts(changes as SheetDocument)).toContain("Nessuna differenza: gli obiettivi sono gli stessi.");
  expect(texts(resolution as SheetDocument)).toContain("Niente da elencare: ciò che si deve raggiungere non è cambiato.");
});

test("totals before and after, as numbers, and a sentence a change", () => {
  const [changes] = comparisonDocuments(reported([OLD], [NEW]), "it");
  const all = texts(changes as SheetDocument);
  const at = all.indexOf("Tributi");
  expect(all.slice(at, at + 5)).toEqual(["Tributi", 100, 100, 2, 3]);
  expect(all).toContain("Obiettivo 1 «Bonifica della banca dati dei tributi»: il peso passa da 60 a 50.");
  expect(all).toContain("Tributi!C4");
});

test.each(["it", "en"] as const)("written into the plan's own workbook they are nobody's plan (%s)", async (language) => {
  const documents = comparisonDocuments(reported([OLD], [NEW], language), language);
  const read = readWorkbook(await writeDocuments(documents));
  if (read.kind === "error") throw new Error(read.message);
  expect(read.sheets.map(({ name }) => name)).toEqual(documents.map(({ name }) => name));
  const { plan, facts } = verify({ file: "", sheets: [NEW, ...read.sheets] }, DEFAULT_SETTINGS);
  expect(plan.sheets.map(({ units }) => units.length)).toEqual([1, 0, 0, 0]);
  expect(facts).toEqual(verify({ file: "", sheets: [NEW] }, DEFAULT_SETTINGS).facts);
});
