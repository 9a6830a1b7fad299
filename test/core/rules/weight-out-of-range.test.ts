import { weightOutOfRange } from "../../../src/core/rules/weight-out-of-range";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("negative, zero, and more than the total", () => {
  const found = findings(
    weightOutOfRange,
    oneList([
      [1, "A", -10],
      [2, "B", 0],
      [3, "C", 110],
    ]),
  );
  expect(found.map(({ at }) => at)).toEqual(["Area 1!C2", "Area 1!C3", "Area 1!C4"]);
  expect(found[2]?.message).toBe(
    "Il peso dell'obiettivo 3 in C4 è 110, più del totale di 100 (le percentuali devono fare 100). Controllate la cella.",
  );
});

test("a phase above 100", () => {
  expect(
    places(
      weightOutOfRange,
      oneList([
        [1, "A", 100],
        ["1.1", "raccolta", 150],
        ["1.2", "esame", 50],
      ]),
    ),
  ).toEqual(["Area 1!C3"]);
});

test("not: the only objective, with all of the total", () => {
  expect(places(weightOutOfRange, oneList([[1, "A", 100]]))).toEqual([]);
});

test("not: large points where no total is known", () => {
  expect(
    places(
      weightOutOfRange,
      oneList(
        [
          [1, "A", 300],
          [2, "B", 250],
        ],
        { heading: "Punti" },
      ),
    ),
  ).toEqual([]);
});
