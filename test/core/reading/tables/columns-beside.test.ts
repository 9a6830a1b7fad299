/** What columns beside the title are taken for, where their headings leave it open. */
import { columnsOf, type TableColumns } from "../../../../src/core/reading/tables/columns";
import type { ColumnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columns, numbersUnder as numbers, textsUnder as texts } from "../../../support/column-facts";

/** The columns' places by name; the last one weighs. */
const taken = (...each: readonly ((index: number) => ColumnFacts)[]): TableColumns =>
  columnsOf(columns(...each), new Set([each.length - 1]), "deadline");

const WEIGHT = numbers("Peso");

describe("numbers of the objectives", () => {
  test.each([
    ["of a single one", { filled: 1, ordinals: 1 }, 0],
    ["still blank", { filled: 0, numbers: 0, ordinals: 0 }, 0],
    ["that are none, though somebody wrote one cell", { filled: 1, numbers: 1, ordinals: 0 }, undefined],
  ])("%s", (_what, counted, place) => {
    expect(taken(numbers("N.", counted), texts("Obiettivo"), WEIGHT).number).toBe(place);
  });

  test("of two columns those that tell the objectives apart, the first where none does", () => {
    const [own, recurring] = [numbers("N.", { ordinals: 6 }), numbers("Codice", { ordinals: 6, different: 2 })];
    expect(taken(recurring, own, texts("Obiettivo"), WEIGHT).number).toBe(1);
    expect(taken(recurring, recurring, texts("Obiettivo"), WEIGHT).number).toBe(0);
    expect(taken(recurring, texts("Obiettivo"), WEIGHT).number).toBe(0);
  });
});

test("a heading over several columns says it of targets, indicators and titles, of nothing else", () => {
  const under = (above: string): TableColumns => taken(texts("Obiettivo"), texts("Prima voce", { above }), WEIGHT);
  expect(under("Target").target).toBe(1);
  expect(under("Scadenza").deadline).toBeUndefined();
});

describe("a column of long texts under unknown words, left of phases", () => {
  test("is what the phases are of, where nothing else could be", () => {
    expect(taken(texts("Cosa"), texts("Attività"), numbers("Peso fase"), WEIGHT).title).toBe(0);
  });

  test("not beside a strategic objective", () => {
    expect(taken(texts("Cosa"), texts("Obiettivo strategico"), texts("Attività"), numbers("Peso fase"), WEIGHT).title).toBe(1);
  });
});

describe("activities that tell the objectives apart", () => {
  test("beside a description that recurs, whatever strategic objectives do", () => {
    expect(taken(texts("Obiettivo strategico"), texts("Descrizione", { different: 2 }), texts("Attività"), WEIGHT).title).toBe(2);
  });

  test("beside a strategic objective on the first of several weighed rows, however many numbers another column holds", () => {
    const each = [texts("Obiettivo strategico", { filled: 2, texts: 2 }), texts("Attività"), numbers("Spesa", { filled: 9, numbers: 9 })];
    expect(taken(...each, WEIGHT).title).toBe(1);
  });
});
