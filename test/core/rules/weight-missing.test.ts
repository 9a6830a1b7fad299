import { weightMissing } from "../../../src/core/rules/weight-missing";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("a numbered objective with a blank weight", () => {
  const [finding] = findings(
    weightMissing,
    oneList([
      [1, "A", 60],
      [2, "B", null, "atti"],
      [3, "C", 40],
    ]),
  );
  expect(finding?.at).toBe("Area 1!C3");
  expect(finding?.message).toBe("L'obiettivo 2 non ha peso in C3. Scrivete il peso, oppure X se l'obiettivo è un prerequisito senza peso.");
});

test("a phase without a weight among phases that have one", () => {
  expect(
    places(
      weightMissing,
      oneList([
        [1, "A", 100],
        ["1.1", "raccolta", 50],
        ["1.2", "esame", null],
      ]),
    ),
  ).toEqual(["Area 1!C4"]);
});

test("not: a prerequisite marked X", () => {
  expect(
    places(
      weightMissing,
      oneList([
        [1, "A", 60],
        [2, "B", "X"],
        [3, "C", 40],
      ]),
    ),
  ).toEqual([]);
});

test("not: a zero, which older Excel gives for a blank cell", () => {
  expect(
    places(
      weightMissing,
      oneList([
        [1, "A", 60],
        [2, "B", 0],
        [3, "C", 40],
      ]),
    ),
  ).toEqual([]);
});

test("not: a further row of the objective above", () => {
  expect(
    places(
      weightMissing,
      oneList([
        [1, "A", 60, "atti"],
        ["", "", null, "giorni"],
        [2, "C", 40, "atti"],
      ]),
    ),
  ).toEqual([]);
});

describe("words alone directly below the last objective", () => {
  it("may be an objective or a note: said, and not counted", () => {
    const [finding, ...others] = findings(weightMissing, oneList([[1, "A", 60], [2, "B", 40], [null, "Digitalizzazione delle pratiche"]])); // prettier-ignore
    expect(others).toEqual([]);
    expect(finding?.at).toBe("Area 1!B4");
    expect(finding?.message).toBe(
      "Sotto gli obiettivi di «Area 1», «Digitalizzazione delle pratiche» in B4 non ha peso: può essere un obiettivo o una nota, e non è contato. Se è un obiettivo, scrivete il peso; se è una nota, lasciate sopra una riga vuota.",
    );
  });

  it.each([
    ["a note that says so", [[null, "Nota: pesi approvati dal Nucleo"]]],
    ["who signs", [[null, "Il responsabile: Rossi"]]],
    ["below a blank row", [[null, null], [null, "Digitalizzazione delle pratiche"]]], // prettier-ignore
    ["below the total", [[null, "Totale", 100], [null, "Digitalizzazione delle pratiche"]]], // prettier-ignore
  ] as const)("not: %s", (_what, below) => {
    expect(places(weightMissing, oneList([[1, "A", 60], [2, "B", 40], ...below]))).toEqual([]); // prettier-ignore
  });
});
