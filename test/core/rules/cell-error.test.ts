import { cellError } from "../../../src/core/rules/cell-error";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("an error where a weight is needed, as Italian Excel shows it", () => {
  const [finding] = findings(
    cellError,
    oneList([
      [1, "A", { error: "#N/A" }],
      [2, "B", { error: "#N/A" }],
      [3, "C", 40],
    ]),
  );
  expect(finding?.at).toBe("Area 1!C2:C3");
  expect(finding?.message).toBe(
    "2 celle che servono al calcolo contengono un errore di Excel, #N/D (C2:C3): il totale dei pesi di «Area 1» non si può controllare. Correggete le celle.",
  );
});

test("a formula whose result the file does not keep", () => {
  const [finding] = findings(
    cellError,
    oneList(
      [
        [1, "A", { unknown: true }],
        [2, "B", 60],
      ],
      { formulas: { C2: "VLOOKUP(A2,Dati!A:B,2,0)" } },
    ),
  );
  expect(finding?.message).toContain("Il file non conserva il risultato della formula in C2");
});

test("not: an error in a column that the plan does not need", () => {
  expect(
    places(
      cellError,
      oneList([
        [1, "A", 60, { error: "#DIV/0!" }],
        [2, "B", 40, "atti"],
      ]),
    ),
  ).toEqual([]);
});

test("not: an error below the table", () => {
  expect(places(cellError, oneList([[1, "A", 60], [2, "B", 40], [], [null, null, null, { error: "#REF!" }]]))).toEqual([]);
});
