/** The blank sheet says of itself what `verifica` says of it: nothing of it is right before it is filled in. */
import { blankSeoUnit } from "../../../src/core/seo/blank";
import { seoDocument } from "../../../src/core/seo/seo-document";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { cellName } from "../../../src/core/sheet/address";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { readPlan } from "../../../src/core/reading/read-plan";
import { verifyPlan } from "../../../src/core/verify";
import { writeDocuments } from "../../../src/hosts/file/write";
import { sourceOf } from "./essence";
import { planOf } from "./round-trip";
import { withCells } from "../../../src/core/sheet/changed";

const settings = (ownTotal: number, transversalTotal: number): Settings => ({ ...DEFAULT_SETTINGS, seo: { ownTotal, transversalTotal } });

test.each([
  [40, 40],
  [50, 30],
  [60, 40],
  [80, 15],
])("%i + %i: its own objectives are still to be written, the transversal ones are right", async (own, transversal) => {
  const document = seoDocument(blankSeoUnit("Area 10", settings(own, transversal), null), settings(own, transversal));
  const { plan, totals } = planOf(await writeDocuments([document]));
  const [unit] = totals;
  expect(totals).toHaveLength(1);
  expect(unit?.sections.map(({ sum, expected, ok }) => [sum?.toString(), expected?.toString(), ok])).toEqual([
    ["0", String(own), false],
    [String(transversal), String(transversal), true],
  ]);
  expect([unit?.sum?.toString(), unit?.expected?.toString(), unit?.ok]).toEqual([String(transversal), String(own + transversal), false]);
  // The sheet's own check, which stands beside the total that the finding is about.
  const check = document.cells.find(({ value }) => value?.kind === "formula" && value.formula.includes("CHECKWEIGHTS"))?.value;
  expect(check).toMatchObject({ cached: `Somma 0, atteso ${own}: mancano ${own}` });
  const errors = verifyPlan(plan, DEFAULT_SETTINGS).facts.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule, message, cells }) => [rule, message, cells.map(({ row, col }) => cellName(row, col))])).toEqual([
    ["weights-total", "weights-total.none", ["E13"]],
  ]);
});

test("a first objective makes it a list like any other", async () => {
  const blank = blankSeoUnit("Area 10", settings(40, 40), null);
  const [first, ...others] = blank.own.objectives;
  const written = { ...first!, weight: { text: "10" }, rows: [{ ...first!.rows[0]!, operative: "Riordino dell'archivio" }] };
  const document = seoDocument({ ...blank, own: { ...blank.own, objectives: [written, ...others] } }, settings(40, 40));
  const { plan } = planOf(await writeDocuments([document]));
  const facts = verifyPlan(plan, DEFAULT_SETTINGS).facts.filter(({ rule }) => rule === "weights-total");
  expect(facts.map(({ message }) => message)).toEqual(["weights-total.less"]);
});

test("not: a live total of filled rows above their title, a typed nought", () => {
  const grid = (total: number) => [
    ["Settore Tributi"],
    ["Obiettivo", "Indicatore", "Peso"],
    ["TOT.", "", total],
    ["OBIETTIVI TRASVERSALI"],
    ["Trasparenza", "N. atti", 60],
    ["Formazione", "N. ore", 40],
  ];
  const live = withCells(sheetFromGrid("Area 1", grid(0)), [{ row: 2, col: 2, value: 100, formula: "SUM(C5:C6)" }]);
  for (const sheet of [live, sheetFromGrid("Area 1", grid(0))]) {
    const { totals } = sourceOf(readPlan([sheet], DEFAULT_SETTINGS, null));
    expect(totals.map(({ sections }) => sections.length)).toEqual([1]);
  }
});
