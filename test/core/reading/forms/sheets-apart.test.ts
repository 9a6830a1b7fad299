/** Which of several labels of weights are taken together: those that stand on sheets of their own. */
import { exact, sum } from "../../../../src/core/exact";
import { sheetsApart, type OfLabel } from "../../../../src/core/reading/forms/sheets-apart";

const of = (score: number, named: boolean, ...sheets: string[]): OfLabel => ({ score, named, sheets, heading: "Punti", own: false, weights: new Map(), sums: [] }); // prettier-ignore

/** The reading under a label whose weights are these, all of them on as many sheets. */
function called(heading: string, score: number, numbers: readonly number[], ...sheets: string[]): OfLabel {
  const weights = numbers.map(exact);
  return { ...of(score, true, ...sheets), heading, weights: new Map(weights.map((one, i) => [String(i), one])), sums: [sum(weights)] };
}

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

test("not the best, where on its sheets another is called weight outright and makes about 100", () => {
  const peso = called("Peso", 4, [40, 20, 25, 10], "Uno", "Due");
  expect(taken(called("Punti", 6, [30, 10, 40, 20], "Uno"), peso)).toEqual([4]);
  expect(taken(called("Punti", 6, [30, 10, 40, 20], "Uno", "Tre"), peso)).toEqual([6]);
});
