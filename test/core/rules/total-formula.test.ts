import { totalFormula } from "../../../src/core/rules/total-formula";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

const ROWS = [
  [1, "A", 20],
  [2, "B", 30],
  [3, "C", 50],
  ["", "TOT.", 50],
];

test("a range that leaves the last weight out", () => {
  const [finding] = findings(totalFormula, oneList(ROWS, { formulas: { C5: "SUM(C2:C3)" } }));
  expect(finding?.at).toBe("Area 1!C5");
  expect(finding?.message).toBe("La formula del totale in C5 non somma il peso in C4. Estendete la formula a tutti i pesi: C2:C4.");
});

test("a weight counted twice", () => {
  expect(findings(totalFormula, oneList(ROWS, { formulas: { C5: "SUM(C2:C4)+C3" } })).map(({ message }) => message)).toEqual([
    "La formula del totale in C5 conta due volte il peso in C3. Correggete gli intervalli della formula.",
  ]);
});

test("a cumulative range that takes the subtotal in", () => {
  const rows = [[1, "A", 20], [2, "B", 20], ["", "TOT.", 40], ["OBIETTIVI TRASVERSALI"], [1, "C", 40], ["", "TOT.", 120]];
  const [finding] = findings(totalFormula, oneList(rows, { heading: "PESO MAX 40", formulas: { C4: "SUM(C2:C3)", C7: "SUM(C2:C6)" } }));
  expect(finding?.message).toContain("somma anche il numero in C4, che non è un peso di questo elenco");
});

test("not: the whole section, in any notation", () => {
  for (const formula of ["SUM(C2:C4)", "C2+C3+C4", "SUM(C2,C3,C4)", "SUM($C$2:$C$4)", "SUM(C1:C4)"]) {
    expect(places(totalFormula, oneList([...ROWS.slice(0, 3), ["", "TOT.", 100]], { formulas: { C5: formula } }))).toEqual([]);
  }
});

test("not: a cumulative total by ranges or by the subtotal's cell", () => {
  const rows = [[1, "A", 20], [2, "B", 20], ["", "TOT.", 40], ["OBIETTIVI TRASVERSALI"], [1, "C", 40], ["", "TOT.", 80]];
  for (const formula of ["SUM(C2:C3)+SUM(C6:C6)", "C4+C6", "C4+SUM(C6)"]) {
    expect(places(totalFormula, oneList(rows, { heading: "PESO MAX 40", formulas: { C4: "SUM(C2:C3)", C7: formula } }))).toEqual([]);
  }
});

test("not: a formula that is no plain sum, of which nothing is claimed", () => {
  expect(places(totalFormula, oneList(ROWS, { formulas: { C5: 'SUMIF(A2:A4,">1",C2:C4)' } }))).toEqual([]);
  expect(places(totalFormula, oneList(ROWS, { formulas: { C5: "ROUND(SUM(C2:C3),0)" } }))).toEqual([]);
});
