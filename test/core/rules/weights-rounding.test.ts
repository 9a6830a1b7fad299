import { weightsRounding } from "../../../src/core/rules/weights-rounding";
import { weightsTotal } from "../../../src/core/rules/weights-total";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("three times 33,33 is a matter of rounding, a warning and no error", () => {
  const sheet = oneList([
    [1, "A", 33.33],
    [2, "B", 33.33],
    [3, "C", 33.33],
  ]);
  expect(findings(weightsRounding, sheet).map(({ message }) => message)).toEqual([
    "I pesi di «Area 1» fanno 99,99 invece di 100: la differenza di 0,01 dipende dall'arrotondamento dei singoli pesi. Se il totale deve tornare esatto, ritoccate uno dei pesi in C2:C4.",
  ]);
  expect(places(weightsTotal, sheet)).toEqual([]);
});

test("not: whole numbers that miss by one", () => {
  const sheet = oneList([
    [1, "A", 33],
    [2, "B", 33],
    [3, "C", 33],
  ]);
  expect(places(weightsRounding, sheet)).toEqual([]);
  expect(places(weightsTotal, sheet)).toEqual(["Area 1!C2:C4"]);
});

test("not: a larger difference than rounding makes", () => {
  const sheet = oneList([
    [1, "A", 33.33],
    [2, "B", 33.33],
    [3, "C", 33.3],
  ]);
  expect(places(weightsRounding, sheet)).toEqual([]);
  expect(places(weightsTotal, sheet)).toEqual(["Area 1!C2:C4"]);
});

test("not: twelve twelfths, which Excel keeps with fifteen digits", () => {
  const twelfth = 100 / 12;
  const sheet = oneList(Array.from({ length: 12 }, (_row, index) => [index + 1, "A", twelfth]));
  expect([...places(weightsRounding, sheet), ...places(weightsTotal, sheet)]).toEqual([]);
});
