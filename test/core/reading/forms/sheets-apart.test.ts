/** Which of several labels of weights are taken together: those that stand on sheets of their own. */
import { sheetsApart, type OfLabel } from "../../../../src/core/reading/forms/sheets-apart";

const of = (score: number, named: boolean, ...sheets: string[]): OfLabel => ({ score, named, sheets });

/** The scores of those that are taken. */
const taken = (...readings: readonly OfLabel[]): readonly number[] => sheetsApart(readings).map(({ score }) => score);

test("the best is taken, whatever it is called", () => {
  expect(taken(of(3, true, "Uno"), of(5, false, "Uno"))).toEqual([5]);
  expect(taken()).toEqual([]);
});

test("another one too, if it is called a weight and all its sheets are its own", () => {
  expect(taken(of(5, true, "Uno"), of(3, true, "Due"))).toEqual([5, 3]);
  expect(taken(of(3, true, "Due", "Tre"), of(5, true, "Uno"))).toEqual([5, 3]);
  expect(taken(of(5, true, "Uno"), of(3, false, "Due"))).toEqual([5]);
  expect(taken(of(5, true, "Uno"), of(3, true, "Due", "Uno"))).toEqual([5]);
});

test("of two on one sheet that the best has not taken the better one", () => {
  expect(taken(of(1, true, "Due"), of(5, true, "Uno"), of(3, true, "Due"), of(2, true, "Tre"))).toEqual([5, 3, 2]);
});

test("of two that are equally good the first", () => {
  expect(sheetsApart([of(4, true, "Uno", "Due"), of(4, true, "Uno", "Tre")])[0]?.sheets).toEqual(["Uno", "Due"]);
});
