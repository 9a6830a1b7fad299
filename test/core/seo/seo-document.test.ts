import { exact, sum } from "../../../src/core/exact";
import type { DocumentCell, SheetDocument } from "../../../src/core/document";
import { pointsOf } from "../../../src/core/seo/objective";
import { seoDocument } from "../../../src/core/seo/seo-document";
import type { SeoObjective, SeoRow, SeoSection, SeoUnit } from "../../../src/core/seo/seo-unit";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { areaName, cellName } from "../../../src/core/sheet/address";

const row = (operative: string | null, over: Partial<SeoRow> = {}): SeoRow => ({
  operative,
  deadline: operative === null ? null : "12/2025",
  type: "Output",
  kpiClass: "qualità",
  indicator: "n.",
  target: "SI/NO",
  ...over,
});

function objective(publicValue: string, strategic: string, points: number, rows: readonly SeoRow[]): SeoObjective {
  const weight = { points: exact(points) };
  return {
    title: rows[0]?.operative ?? "",
    source: { sheet: "Area 1", area: { top: 0, left: 0, bottom: 0, right: 0 }, weight: weight.points },
    publicValue,
    strategic,
    weight,
    rows,
    changes: [],
  };
}

function section(title: string, expected: number, objectives: readonly SeoObjective[]): SeoSection {
  return { title, objectives, sum: sum(objectives.map(pointsOf)), expected: exact(expected), stated: true, weighting: { kind: "kept" } };
}

function unit(own: SeoSection, transversal: SeoSection | null): SeoUnit {
  const leftOut = { numbers: 0, starts: 0, achievements: 0 };
  return {
    name: "Area 1 & Servizi",
    sheet: null,
    own,
    transversal,
    transversalSheet: null,
    percentWeights: false,
    missing: [],
    leftOut,
    totals: [],
  };
}

const DOCUMENT = seoDocument(
  unit(
    section("", 40, [
      objective("Benessere", "Sport", 20, [row("Palestra"), row(null, { indicator: "iscritti" }), row("Piscina", { deadline: null })]),
      objective("Benessere", "Sport", 10, [row("Stadio", { deadline: "2025" })]),
      objective("Benessere", "", 5, [row("=SOMMA(A1)", { target: "@oggi" })]),
    ]),
    section("OBIETTIVI TRASVERSALI", 40, [objective("", "", 40, [row("Pagamenti")])]),
  ),
  DEFAULT_SETTINGS,
);

const at = (document: SheetDocument, name: string): DocumentCell | undefined =>
  document.cells.find((cell) => cellName(cell.row, cell.col) === name);
const shown = (document: SheetDocument, name: string): string | number | undefined => {
  const value = at(document, name)?.value;
  if (!value) return undefined;
  return value.kind === "text" ? value.text : value.kind === "number" ? value.value : `=${value.formula}`;
};

test("title, nine headings with PESO MAX, sub-headings", () => {
  expect(shown(DOCUMENT, "A1")).toBe("Sezione Operativa - SeO - Area 1 & Servizi");
  expect([..."ABCDEFGHI"].map((col) => shown(DOCUMENT, `${col}2`))).toEqual([
    "OBIETTIVI DI VALORE PUBBLICO",
    "OBIETTIVI STRATEGICI",
    "OBIETTIVI OPERATIVI",
    "MM/AAAA",
    "PESO MAX\n40",
    "Output/Outcome",
    "Classe KPI",
    "Indicatori di risultato",
    "Target",
  ]);
  expect(shown(DOCUMENT, "C3")).toBe("Obiettivi individuali");
  expect(DOCUMENT.frozenRows).toBe(3);
  expect(DOCUMENT.print).toMatchObject({ landscape: true, titleRows: [0, 2], footer: "Sezione Operativa - SeO - Area 1 & Servizi" });
});

test("equal neighbours, the rows of an objective's weight and continued texts are merged", () => {
  expect(DOCUMENT.merges.map(areaName).sort()).toEqual(
    ["A1:I1", "A4:A8", "B4:B7", "C4:C5", "D4:D6", "E4:E6", "A9:C9", "F9:G9", "H9:I9", "A10:I10", "A12:C12", "F12:G12", "H12:I12"].sort(),
  );
  expect(shown(DOCUMENT, "E4")).toBe(20);
  expect(at(DOCUMENT, "E5")).toMatchObject({ value: null, role: "number" });
});

test("totals are live, the second is cumulative", () => {
  expect([shown(DOCUMENT, "D9"), shown(DOCUMENT, "E9")]).toEqual(["TOT.", "=SUM(E4:E8)"]);
  expect([shown(DOCUMENT, "D12"), shown(DOCUMENT, "E12")]).toEqual(["TOT.", "=SUM(E4:E8)+SUM(E11)"]);
  expect(at(DOCUMENT, "E12")?.value).toMatchObject({ cached: 75 });
});

test("each section is checked by the add-in's function, by plain functions where there is none", () => {
  const check = at(DOCUMENT, "H9")?.value;
  expect(check).toMatchObject({ kind: "formula", cached: "Somma 35, atteso 40: mancano 5" });
  expect(shown(DOCUMENT, "H9")).toMatch(/^=IFERROR\(PIAO\.CHECKWEIGHTS\(E4:E8,40\),IF\(ROUND\(SUM\(E4:E8\)-40,6\)=0,"OK",/);
  expect(at(DOCUMENT, "H12")?.value).toMatchObject({ cached: "OK" });
});

test("alerts use plain functions: the total when the sum so far is off, the check when its own block is", () => {
  expect(DOCUMENT.alerts.map(({ area, formula }) => [areaName(area), formula])).toEqual([
    ["D9:E9", "ROUND(SUM($E$4:$E$8)-40,6)<>0"],
    ["F9:I9", "ROUND(SUM($E$4:$E$8)-40,6)<>0"],
    ["D12:E12", "ROUND(SUM($E$4:$E$8)+SUM($E$11)-80,6)<>0"],
    ["F12:I12", "ROUND(SUM($E$11)-40,6)<>0"],
  ]);
});

test("lists of allowed words for type, class and target, as hints", () => {
  expect(DOCUMENT.lists.map(({ area, values, strict }) => [areaName(area), values[0], strict])).toEqual([
    ["F4:F8", "Output", false],
    ["G4:G8", "efficacia", false],
    ["I4:I8", "SI/NO", false],
    ["F11", "Output", false],
    ["G11", "efficacia", false],
    ["I11", "SI/NO", false],
  ]);
});

test("texts are texts, a year alone is a number", () => {
  expect(at(DOCUMENT, "C8")?.value).toEqual({ kind: "text", text: "=SOMMA(A1)" });
  expect(at(DOCUMENT, "D4")?.value).toEqual({ kind: "text", text: "12/2025" });
  expect(at(DOCUMENT, "D7")?.value).toEqual({ kind: "number", value: 2025, format: "0" });
});

test("every cell of the table has a look, each once", () => {
  const names = DOCUMENT.cells.map((cell) => cellName(cell.row, cell.col));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(12 * 9);
});

test("a long text makes its row higher and, if need be, its column wider, never beyond Excel's tallest row", () => {
  const long = "Attuazione del piano con il coinvolgimento di tutti gli uffici. ".repeat(60);
  const document = seoDocument(unit(section("", 10, [objective("", "", 10, [row(long)])]), null), DEFAULT_SETTINGS);
  expect(document.widths[2]).toBeGreaterThan(DOCUMENT.widths[2] ?? 0);
  expect(document.heights.get(3)).toBeGreaterThan(200);
  expect(Math.max(...document.heights.values())).toBeLessThanOrEqual(409);
});

test("a page begins with an objective, and a section's title stays with its first", () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    objective("", `Strategico ${index}`, 1, [row(`Obiettivo numero ${index}`), row(null)]),
  );
  const document = seoDocument(
    unit(section("", 40, many), section("OBIETTIVI TRASVERSALI", 40, [objective("", "", 40, [row("Pagamenti")])])),
    DEFAULT_SETTINGS,
  );
  const breaks = document.print.breaks ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  for (const first of breaks) expect((first - 3) % 2).toBe(0);
});

test("an empty section still has a total that adds something up", () => {
  const document = seoDocument(unit(section("", 40, []), null), DEFAULT_SETTINGS);
  expect(shown(document, "E5")).toBe("=SUM(E4)");
});
