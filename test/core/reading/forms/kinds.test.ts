/** What is read of cards of each kind, and where another label of theirs is as likely that of the weights. */
import { exact } from "../../../../src/core/exact";
import { kindsOf } from "../../../../src/core/reading/forms/kinds";
import type { OfLabel } from "../../../../src/core/reading/forms/sheets-apart";
import type { Unit } from "../../../../src/core/plan/plan";
import { planOf } from "../../../support/lists-read";

/** Cards on as many sheets, one structure a sheet, each of two objectives of such weights. */
function read(
  heading: string,
  score: number,
  lists: Readonly<Record<string, readonly [number, number]>>,
): OfLabel & { readonly units: readonly Unit[] } {
  const card = (name: string, weight: number): string => `Obiettivo | ${name}\nPeso | ${String(weight)}\nScadenza | giugno\n`;
  const text = Object.entries(lists).map(([sheet, [a, b]]) => `@sheet ${sheet}\nSettore ${sheet}\n\n${card("Strade", a)}\n${card("Ponti", b)}`).join("\n"); // prettier-ignore
  const weights = Object.entries(lists).flatMap(([sheet, list]) => list.map((one, i) => [`${sheet} ${String(i)}`, exact(one)] as const));
  return {
    ...{ heading, own: false, named: heading !== "Ore", score, sheets: Object.keys(lists), weights: new Map(weights) },
    ...{ sums: Object.values(lists).map(([a, b]) => exact(a + b)), units: planOf(text).sheets.flatMap(({ units }) => units) },
  };
}

/** Of each kind that is taken: the sheets in doubt, with what the one and the other label make there. */
function doubts(...readings: readonly ReturnType<typeof read>[]): readonly string[] {
  return kindsOf(readings, ({ units }) => units).flatMap((kind) =>
    [...kind.doubts].map(([sheet, doubt]) => {
      const said = doubt.readings.map(({ weight, lists, sums }) => `${weight ?? "?"} ${String(lists)}: ${sums.join(", ")}`);
      return `${sheet}, row ${String(doubt.cell.row)}: ${said.join(" / ")}`;
    }),
  );
}

const POINTS = read("Punti", 5, { Uno: [60, 40], Due: [70, 30] });

test("each sheet on which the two make other sums is in doubt, and no other", () => {
  expect(doubts(POINTS, read("Incidenza", 4, { Uno: [55, 45], Due: [50, 45] }))).toEqual(["Due, row 2: Punti 1: 100 / Incidenza 1: 95"]);
  expect(doubts(POINTS, read("Incidenza", 4, { Uno: [55, 45], Due: [55, 45] }))).toEqual([]);
});

test("what is called otherwise, or stands on some of the sheets only, is no rival", () => {
  expect(doubts(POINTS, read("Ore", 4, { Uno: [55, 45], Due: [50, 45] }), read("Peso fase", 4, { Uno: [55, 45], Due: [50, 45] }))).toEqual(
    [],
  );
  expect(doubts(POINTS, read("Incidenza", 4, { Due: [50, 45] }))).toEqual([]);
});
