import { weightRepeated } from "../../../src/core/rules/weight-repeated";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";
import { live, written } from "../../support/written";

test("a weight copied down the rows of its objective", () => {
  const [finding] = findings(
    weightRepeated,
    oneList([
      [1, "A", 60, "atti"],
      ["", "", 60, "giorni"],
      [2, "B", 40, "ore"],
    ]),
  );
  expect(finding?.at).toBe("Area 1!C2:C3");
  expect(finding?.message).toContain("Il peso 60 dell'obiettivo 1 è ripetuto in C2:C3: una somma fatta da Excel lo conta 2 volte.");
});

test("not: two objectives of equal weight", () => {
  expect(
    places(
      weightRepeated,
      oneList([
        [1, "A", 50, "atti"],
        [2, "B", 50, "ore"],
      ]),
    ),
  ).toEqual([]);
});

test("not: a phase that bears the same number as its objective", () => {
  expect(
    places(
      weightRepeated,
      oneList([
        [1, "A", 50],
        ["1.1", "raccolta", 50],
        ["1.2", "esame", 50],
        [2, "B", 50],
      ]),
    ),
  ).toEqual([]);
});

test("on the rows of weighed parts it is a habit, unless a sum above the headings adds it twice", () => {
  const plan = (sum: string | null) =>
    written([
      ["SETTORE TECNICO"],
      ["", "", "", "Totale", sum === null ? 140 : live(sum, 140)],
      ["N.", "Obiettivo", "Indicatore", "Peso indicatore", "Peso"],
      [1, "Strade", "km", 50, 40],
      ["", "", "buche", 50, 40],
      [2, "Scuole", "aule", 100, 60],
    ]);
  expect(places(weightRepeated, [plan(null)])).toEqual([]);
  expect(places(weightRepeated, [plan("SUM(E4:E6)")])).toEqual(["Piano!E4:E5"]);
});
