import { exact, sum } from "../../../src/core/exact";
import type { DocumentCell, SheetDocument } from "../../../src/core/document";
import { pointsOf } from "../../../src/core/seo/objective";
import { LOOKS } from "../../../src/core/document/styles";
import { pageScale } from "../../../src/core/document/page-size";
import { PAGES, SEO_PAPERS, STANDARD_LAYOUT } from "../../../src/core/seo/layout";
import { textHeight } from "../../../src/core/document/text-size";
import { seoDocument } from "../../../src/core/seo/seo-document";
import type { SeoObjective, SeoRow, SeoSection, SeoUnit } from "../../../src/core/seo/seo-unit";
import { plain } from "../../../src/core/seo/seo-text";
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
    title: plain(rows[0]?.operative),
    source: { sheet: "Area 1", area: { top: 0, left: 0, bottom: 0, right: 0 }, weight: weight.points },
    publicValue,
    strategic,
    weight,
    rows,
    changes: [],
  };
}

function section(title: string, expected: number, objectives: readonly SeoObjective[]): SeoSection {
  return { title, objectives, sum: sum(objectives.map(pointsOf)), expected: exact(expected), weighting: { kind: "kept" } };
}

function unit(own: SeoSection, transversal: SeoSection | null): SeoUnit {
  return {
    name: "Area 1 & Servizi",
    sheet: null,
    own,
    transversal,
    transversalSheet: null,
    percentWeights: false,
    doubtful: false,
    phases: 0,
    missing: [],
    sources: [],
    totals: [],
    support: { objectives: [], around: [] },
    left: [],
    heading: { body: null, years: null, head: null },
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
  expect(shown(DOCUMENT, "A2")).toBe("Sezione Operativa - SeO - Area 1 & Servizi");
  expect([..."ABCDEFGHI"].map((col) => shown(DOCUMENT, `${col}3`))).toEqual([
    "OBIETTIVI DI VALORE PUBBLICO",
    "OBIETTIVI STRATEGICI",
    "OBIETTIVI OPERATIVI",
    "MM/AAAA",
    40,
    "Output/\nOutcome",
    "Classe KPI",
    "Indicatori di risultato",
    "Target",
  ]);
  expect(at(DOCUMENT, "E3")?.value).toEqual({ kind: "number", value: 40, format: '"PESO MAX "0' });
  expect(shown(DOCUMENT, "A1")).toBe("PIAO – Sottosezione 2.2 Performance");
  expect(shown(DOCUMENT, "C4")).toBe("Obiettivi individuali");
  expect(DOCUMENT.frozenRows).toBe(4);
  expect(DOCUMENT.print).toMatchObject({ landscape: true, titleRows: [2, 3], footer: "Sezione Operativa - SeO - Area 1 & Servizi" });
});

test("equal neighbours, the rows of an objective's weight and continued texts are merged", () => {
  expect(DOCUMENT.merges.map(areaName).sort()).toEqual(
    ["A1:I1", "A2:I2", "A5:A9", "B5:B8", "C5:C6", "D5:D7", "E5:E7", "A10:C10", "F10:I10", "G4:H4", "A11:I11", "A13:C13", "F13:I13"].sort(),
  );
  expect(shown(DOCUMENT, "E5")).toBe(20);
  expect(at(DOCUMENT, "E6")).toMatchObject({ value: null, role: "number" });
});

test("totals are live, the second is cumulative", () => {
  expect([shown(DOCUMENT, "D10"), shown(DOCUMENT, "E10")]).toEqual(["TOT.", "=SUM(E5:E9)"]);
  expect([shown(DOCUMENT, "D13"), shown(DOCUMENT, "E13")]).toEqual(["TOT.", "=SUM(E5:E9)+SUM(E12)"]);
  expect(at(DOCUMENT, "E13")?.value).toMatchObject({ cached: 75 });
});

test("each section is checked by the add-in's function, by plain functions where there is none", () => {
  const check = at(DOCUMENT, "L10")?.value;
  expect(check).toMatchObject({ kind: "formula", cached: "Somma 35, atteso 40: mancano 5" });
  expect(shown(DOCUMENT, "L10")).toMatch(/^=IFERROR\(PIAO\.CHECKWEIGHTS\(E5:E9,E3\),IF\(ROUND\(SUM\(E5:E9\)-E3,6\)=0,"OK",/);
  expect(at(DOCUMENT, "L13")?.value).toMatchObject({ cached: "OK" });
});

test("alerts use plain functions: the total when the sum so far is off, the check when its own block is", () => {
  expect(DOCUMENT.alerts.map(({ area, formula }) => [areaName(area), formula])).toEqual([
    ["D10:E10", "ROUND(SUM($E$5:$E$9)-$E$3,6)<>0"],
    ["K10:L10", "ROUND(SUM($E$5:$E$9)-$E$3,6)<>0"],
    ["D13:E13", "ROUND(SUM($E$5:$E$9)+SUM($E$12)-$E$3-40,6)<>0"],
    ["K13:L13", "ROUND(SUM($E$12)-40,6)<>0"],
  ]);
});

test("lists of allowed words for type, class and target, as hints", () => {
  expect(DOCUMENT.lists.map(({ area, values, strict }) => [areaName(area), values[0], strict])).toEqual([
    ["F5:F9", "Output", false],
    ["G5:G9", "efficacia", false],
    ["I5:I9", "SI/NO", false],
    ["F12", "Output", false],
    ["G12", "efficacia", false],
    ["I12", "SI/NO", false],
  ]);
});

test("texts are texts, a year alone is a number", () => {
  expect(at(DOCUMENT, "C9")?.value).toEqual({ kind: "text", text: "=SOMMA(A1)" });
  expect(at(DOCUMENT, "D5")?.value).toEqual({ kind: "text", text: "12/2025" });
  expect(at(DOCUMENT, "D8")?.value).toEqual({ kind: "number", value: 2025, format: "0" });
});

test("every cell of the table has a look, each once", () => {
  const names = DOCUMENT.cells.map((cell) => cellName(cell.row, cell.col));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(13 * 9 + 4);
});

test("a long text gets rows enough: none beyond Excel's tallest, nothing cut", () => {
  const long = "Attuazione del piano con il coinvolgimento di tutti gli uffici. ".repeat(120).trim();
  const document = seoDocument(unit(section("", 10, [objective("", "", 10, [row(long)])]), null), DEFAULT_SETTINGS);
  const merge = document.merges.find(({ top, left }) => top === 4 && left === 2);
  const rows = Array.from({ length: (merge?.bottom ?? 4) - 3 }, (_unused, index) => document.heights.get(4 + index) ?? 0);
  expect(rows.length).toBeGreaterThan(1);
  expect(Math.max(...document.heights.values())).toBeLessThanOrEqual(409);
  expect(rows.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(textHeight(long, document.widths[2] ?? 0, 9));
});

describe("a text beyond what a cell holds goes on in the row below:", () => {
  const long = Array.from({ length: 9000 }, (_unused, index) => `parola${index}`).join(" ");
  const having = (values: Partial<SeoObjective>, cells: Partial<SeoRow> = {}): SeoObjective => ({
    ...objective("", "", 10, [row("Uno", cells)]),
    ...values,
  });
  const CASES: readonly (readonly [string, readonly SeoObjective[], number])[] = [
    ["an operative text", [having({ rows: [row(long)] })], 2],
    ["a target", [having({}, { target: long })], 8],
    ["a public value", [having({ publicValue: long })], 0],
    ["a strategic text", [having({ strategic: long })], 1],
    ["one that neighbours share", [having({ publicValue: long, strategic: long }), having({ publicValue: long, strategic: long })], 0],
  ];

  test.each(CASES)("%s", (_name, objectives, column) => {
    const document = seoDocument(unit(section("", 10, objectives), null), DEFAULT_SETTINGS);
    const texts = document.cells.flatMap(({ col, value }) => (col === column && value?.kind === "text" ? [value.text] : []));
    const pieces = texts.filter((text) => text.startsWith("parola"));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(" ")).toBe(long);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32767);
    expect(Math.max(...document.heights.values())).toBeLessThanOrEqual(409);
    const places = document.cells.map((cell) => cellName(cell.row, cell.col));
    expect(new Set(places).size).toBe(places.length);
  });
});

test.each(SEO_PAPERS)("on %s the letters are at least 8 points high, with all columns filled and with only some", (paper) => {
  const full = objective("Benessere e comunità", "Sport e tempo libero", 40, [
    row("Palestra comunale ".repeat(30), { indicator: "iscritti ".repeat(20), target: "almeno 100 ".repeat(9) }),
  ]);
  const bare = objective("", "", 40, [row("Palestra", { type: "", kpiClass: "", target: "" })]);
  for (const one of [full, bare]) {
    const document = seoDocument({ ...unit(section("", 40, [one]), null), sheet: "Area 1" }, DEFAULT_SETTINGS, {
      ...STANDARD_LAYOUT,
      paper,
    });
    const printed = document.widths.slice(0, 9);
    expect(9 * pageScale(PAGES[paper], printed)).toBeGreaterThanOrEqual(8);
    const sizes = document.cells.filter(({ col }) => col < 9).map(({ role }) => LOOKS[role].size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  }
});

test("the working check stands outside of what is printed", () => {
  expect(DOCUMENT.print.area && areaName(DOCUMENT.print.area)).toBe("A1:I13");
});

test("a plain list has a row an objective and merges nothing of it", () => {
  const own = section("", 30, [
    objective("Benessere", "Sport", 20, [row("Palestra"), row("Piscina", { indicator: "iscritti" })]),
    objective("Benessere", "Sport", 10, [row("Stadio")]),
  ]);
  const document = seoDocument(unit(own, null), DEFAULT_SETTINGS, { ...STANDARD_LAYOUT, list: true });
  expect(shown(document, "C5")).toBe("Palestra\nPiscina");
  expect([shown(document, "B6"), shown(document, "C6")]).toEqual(["Sport", "Stadio"]);
  expect(document.merges.filter(({ top, bottom }) => top >= 4 && bottom <= 5)).toEqual([]);
});

test("the data of support stand below the totals, or not at all", () => {
  const support = {
    objectives: [
      {
        title: "Palestra",
        facts: [
          { label: "Responsabile", text: "Anna Rossi", cells: [] },
          { label: "Budget", text: { value: 0.5, format: "0%", text: "50%" }, cells: [] },
        ],
      },
    ],
    around: [],
  };
  const made = { ...unit(section("", 40, [objective("", "", 40, [row("Palestra")])]), null), support };
  const document = seoDocument(made, DEFAULT_SETTINGS);
  expect(["A8", "A9", "C9", "D9", "D10"].map((name) => shown(document, name))).toEqual([
    "DATI DI SUPPORTO",
    "Palestra",
    "Responsabile",
    "Anna Rossi",
    0.5,
  ]);
  expect(at(document, "D10")?.value).toMatchObject({ format: "0%" });
  expect(shown(seoDocument(made, DEFAULT_SETTINGS, { ...STANDARD_LAYOUT, support: false }), "A8")).toBeUndefined();
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
  for (const first of breaks) expect((first - 4) % 2).toBe(0);
});

test("an empty section still has a total that adds something up", () => {
  const document = seoDocument(unit(section("", 40, []), null), DEFAULT_SETTINGS);
  expect(shown(document, "E6")).toBe("=SUM(E5)");
});

test("without a stated total nothing is claimed: no number beside PESO MAX, no red, a check that says so", () => {
  const document = seoDocument(
    unit({ ...section("", 40, [objective("", "", 35, [row("Palestra")])]), expected: null }, null),
    DEFAULT_SETTINGS,
  );
  expect(shown(document, "E3")).toBe("PESO MAX");
  expect(document.alerts).toEqual([]);
  expect(at(document, "L6")?.value).toMatchObject({
    kind: "formula",
    formula: '"Somma "&ROUND(SUM(E5),6)&": totale non dichiarato"',
    cached: "Somma 35: totale non dichiarato",
  });
});

test("whose plan, which years, who answers for the structure stand above the title and below it", () => {
  const own = section("", 40, [objective("", "", 40, [row("Palestra")])]);
  const heading = { body: "Comune di Esempio", years: "2025-2027", head: "Dirigente: Anna Rossi" };
  const document = seoDocument({ ...unit(own, null), heading }, DEFAULT_SETTINGS);
  expect(["A1", "A2", "A3", "A4"].map((name) => shown(document, name))).toEqual([
    "Comune di Esempio – PIAO 2025-2027 – Sottosezione 2.2 Performance",
    "Sezione Operativa - SeO - Area 1 & Servizi",
    "Dirigente: Anna Rossi",
    "OBIETTIVI DI VALORE PUBBLICO",
  ]);
});
