import { declaredTotal } from "../../../src/core/rules/declared-total";
import { weightsTotal } from "../../../src/core/rules/weights-total";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("a typed total beside weights that make what the heading asks", () => {
  const sheet = oneList(
    [
      [1, "A", 25],
      [2, "B", 15],
      ["", "TOT.", 45],
    ],
    { heading: "PESO MAX\n40" },
  );
  expect(findings(declaredTotal, sheet).map(({ at, message }) => `${at} ${message}`)).toEqual([
    "Area 1!C4 Il totale in C4 dice 45, ma i pesi sopra di esso fanno 40. Correggete il totale, meglio con una formula che sommi C2:C3.",
  ]);
});

test("a cumulative total that is neither the section's sum nor all above it", () => {
  const rows = [[1, "A", 25], [2, "B", 15], ["", "TOT.", 40], ["OBIETTIVI TRASVERSALI"], [1, "C", 40], ["", "TOT.", 85]];
  expect(places(declaredTotal, oneList(rows, { heading: "PESO MAX\n40" }))).toEqual([]);
  const settings = { settings: { expected: { workbook: 80, sheets: {} } } };
  expect(places(declaredTotal, oneList([...rows.slice(0, 5), ["", "TOT.", 80]], { heading: "PESO MAX\n40" }), settings)).toEqual([]);
});

test("a formula's stored result that is out of date", () => {
  const sheet = oneList(
    [
      [1, "A", 25],
      [2, "B", 15],
      ["", "TOT.", 38],
    ],
    { heading: "PESO MAX\n40", formulas: { C4: "SUM(C2:C3)" } },
  );
  expect(findings(declaredTotal, sheet)[0]?.message).toContain("il risultato salvato non è aggiornato");
});

test("a negative total is wrong, and is no measure of the weights", () => {
  const sheet = oneList([
    [1, "A", 60],
    [2, "B", 40],
    ["", "TOT.", -500],
  ]);
  expect(places(declaredTotal, sheet)).toEqual(["Area 1!C4"]);
  expect(places(weightsTotal, sheet)).toEqual([]);
});

test("not: a total that is right where the weights are wrong", () => {
  expect(
    places(
      declaredTotal,
      oneList(
        [
          [1, "A", 25],
          [2, "B", 10],
          ["", "TOT.", 40],
        ],
        { heading: "PESO MAX\n40" },
      ),
    ),
  ).toEqual([]);
});

test("not: a section's own total, nor a cumulative one", () => {
  const own = [[1, "A", 40], ["", "TOT.", 40], ["OBIETTIVI TRASVERSALI"], [1, "C", 40]];
  expect(places(declaredTotal, oneList([...own, ["", "TOT.", 40]], { heading: "Peso" }))).toEqual([]);
  expect(places(declaredTotal, oneList([...own, ["", "TOT.", 80]], { heading: "Peso" }))).toEqual([]);
});

test("not: a wrong formula, which total-formula explains", () => {
  expect(
    places(
      declaredTotal,
      oneList(
        [
          [1, "A", 25],
          [2, "B", 15],
          ["", "TOT.", 25],
        ],
        { heading: "PESO MAX 40", formulas: { C4: "SUM(C2:C2)" } },
      ),
    ),
  ).toEqual([]);
});
