/** Hidden rows and columns: which belong together, and where their mark stands. */
import { markPlace, runsOf } from "../../../src/taskpane/browser/folds";

test("neighbours are one run; its mark stands before it, at the sheet's beginning behind it", () => {
  const runs = runsOf([7, 3, 4, 0, 1, 900], 100);
  expect(runs).toEqual([
    { first: 0, last: 1 },
    { first: 3, last: 4 },
    { first: 7, last: 7 },
  ]);
  expect(runs.map(markPlace)).toEqual([2, 2, 6]);
});
