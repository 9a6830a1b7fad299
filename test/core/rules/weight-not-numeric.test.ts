import { weightNotNumeric } from "../../../src/core/rules/weight-not-numeric";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("words in place of a weight", () => {
  const [finding] = findings(
    weightNotNumeric,
    oneList([
      [1, "A", 60],
      [2, "B", "da definire"],
      [3, "C", 40],
    ]),
  );
  expect(finding?.at).toBe("Area 1!C3");
  expect(finding?.message).toBe("Il peso dell'obiettivo 2 in C3 non è un numero: «da definire». Scrivete un numero.");
});

test("a number among words is no weight: nothing is guessed", () => {
  expect(
    places(
      weightNotNumeric,
      oneList([
        [1, "A", 60],
        [2, "B", "20 per il 2024"],
        [3, "C", 40],
      ]),
    ),
  ).toEqual(["Area 1!C3"]);
});

test.each(["20%", "(20%)", "20,0", " 20 ", "20\u00a0%", "Punti 20", "20 punti"])("not: %j", (weight) => {
  expect(
    places(
      weightNotNumeric,
      oneList([
        [1, "A", 60],
        [2, "B", weight],
        [3, "C", 20],
      ]),
    ),
  ).toEqual([]);
});

test.each(["X", "-", null])("not: %j, which is no weight at all", (weight) => {
  expect(
    places(
      weightNotNumeric,
      oneList([
        [1, "A", 60],
        [2, "B", weight],
        [3, "C", 40],
      ]),
    ),
  ).toEqual([]);
});
