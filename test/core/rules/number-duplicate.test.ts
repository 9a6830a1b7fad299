import { numberDuplicate } from "../../../src/core/rules/number-duplicate";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("two objectives of a list with one number", () => {
  const [finding] = findings(
    numberDuplicate,
    oneList([
      [1, "A", 50],
      [2, "B", 30],
      [2, "C", 20],
    ]),
  );
  expect(finding?.at).toBe("Area 1!A4");
  expect(finding?.message).toBe("Due obiettivi di «Area 1» hanno il numero 2: A3 e A4. Correggete la numerazione.");
});

test("the same number and weight under another title is a second objective", () => {
  const sheet = oneList([
    [1, "Bilancio", 50],
    [1, "Tributi", 50],
  ]);
  expect(places(numberDuplicate, sheet)).toEqual(["Area 1!A3"]);
});

test("not: one number in two sections", () => {
  expect(places(numberDuplicate, oneList([[1, "A", 60], [2, "B", 30], ["OBIETTIVI TRASVERSALI"], [1, "C", 10]]))).toEqual([]);
});

test("not: the rows of one objective, numbered on each of them", () => {
  expect(
    places(
      numberDuplicate,
      oneList([
        [1, "A", 60, "atti"],
        [1, "A", 60, "giorni"],
        [2, "B", 40, "ore"],
      ]),
    ),
  ).toEqual([]);
});
