/** What is written in another way is no change: weights in another measure, the one row of an indicator, parts named by something else. */
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { compared, linesOf } from "../../support/compared";

const page = (rows: readonly (readonly CellValue[])[], head: readonly CellValue[]): Sheet =>
  sheetFromGrid("Settore Tributi", [["Settore Tributi"], [], [...head], ...rows.map((row) => [...row])]);

const HEAD = ["N.", "Obiettivo", "Peso", "Indicatore", "Target"];
const TITLES = ["Bonifica della banca dati dei tributi", "Riduzione degli arretrati della riscossione", "Sportello telematico"];
const weighed = (weights: readonly CellValue[]): readonly Sheet[] => [
  page(
    weights.map((weight, i) => [i + 1, TITLES[i] ?? "", weight, `Pratiche ${String(i)}`, "90%"]),
    HEAD,
  ),
];

test("shares that miss one and points out of a hundred are the same weights; one that differs is a change", () => {
  expect(linesOf(compared(weighed([0.75, 0.5, 0.25]), weighed([75, 50, 25])))).toEqual([]);
  expect(linesOf(compared(weighed([75, 50, 25]), weighed([0.75, 0.5, 0.25])))).toEqual([]);
  expect(linesOf(compared(weighed([60, 30, 10]), weighed([60, 25, 15])))).toHaveLength(2);
});

test("of two rows of indicators one has other words: it is the same row, changed", () => {
  const rows = (second: string): readonly Sheet[] => [
    page(
      [
        [1, TITLES[0] ?? "", 60, "Posizioni verificate", ">= 90%"],
        [null, null, null, second, ">= 10"],
        [2, TITLES[1] ?? "", 40, "Atti emessi", "500"],
      ],
      HEAD,
    ),
  ];
  expect(linesOf(compared(rows("Ore di apertura"), rows("Esito del questionario")))).toEqual([
    "indicator «Bonifica della banca dati dei tributi»: Ore di apertura → Esito del questionario",
  ]);
});

const PEOPLE = ["Rossi Ada", "Bianchi Ugo", "Verdi Ivo", "Neri Pia"];
const STEPS = ["Rilevazione iniziale", "Stesura della proposta", "Avvio operativo", "Verifica intermedia"];
const withParts = (names: readonly string[]): readonly Sheet[] => {
  const parts = (objective: number): CellValue[][] => names.map((name, i) => [`${String(objective)}.${String(i + 1)}`, name, 25]);
  return [page([[1, TITLES[0] ?? "", 60], ...parts(1), [2, TITLES[1] ?? "", 40], ...parts(2)], ["N.", "Obiettivo / fase", "Peso"])];
};

test("parts that are named by something else throughout are not compared, and that is said; one that is new is", () => {
  const apart = compared(withParts(STEPS), withParts(PEOPLE));
  expect([linesOf(apart), apart.remarks]).toEqual([[], [{ kind: "field-apart", field: "phases", side: "after" }]]);
  const changed = compared(withParts(STEPS), withParts([...STEPS.slice(0, 3), "Collaudo"]));
  expect(linesOf(changed).filter((line) => /^phase-(added|dropped)/.test(line))).toHaveLength(4);
});
