import { numberSequence } from "../../../src/core/rules/number-sequence";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("a jump, at the number after it", () => {
  const [finding] = findings(
    numberSequence,
    oneList([
      [1, "A", 50],
      [2, "B", 30],
      [4, "C", 20],
    ]),
  );
  expect(finding?.at).toBe("Area 1!A4");
  expect(finding?.message).toBe(
    "La numerazione di «Area 1» salta da 2 a 4 in A4. Controllate se manca un obiettivo o se il numero è sbagliato.",
  );
});

test("several jumps of a list are one finding", () => {
  const found = findings(
    numberSequence,
    oneList([
      [2, "A", 50],
      [3, "B", 30],
      [5, "C", 20],
    ]),
  );
  expect(found.map(({ at }) => at)).toEqual(["Area 1!A2:A4"]);
  expect(found[0]?.message).toContain("ha 2 salti (A2, A4): i numeri sono 2, 3, 5");
});

test("not: numbers that begin anew under the next section's title", () => {
  expect(places(numberSequence, oneList([[1, "A", 60], [2, "B", 30], ["OBIETTIVI TRASVERSALI"], [1, "C", 10]]))).toEqual([]);
});

test("not: numbers that go on in the next section", () => {
  expect(places(numberSequence, oneList([[1, "A", 60], [2, "B", 30], ["OBIETTIVI TRASVERSALI"], [3, "C", 10]]))).toEqual([]);
});

test("not: phases between objectives", () => {
  expect(
    places(
      numberSequence,
      oneList([
        [1, "A", 60],
        ["1.1", "x", 100],
        [2, "B", 40],
        ["2.1", "y", 100],
      ]),
    ),
  ).toEqual([]);
});
