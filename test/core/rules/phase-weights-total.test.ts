import { phaseWeightsTotal } from "../../../src/core/rules/phase-weights-total";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("phases that do not make 100", () => {
  const [finding] = findings(
    phaseWeightsTotal,
    oneList([
      [1, "A", 100],
      ["1.1", "raccolta", "(50%)"],
      ["1.2", "esame", "(40%)"],
    ]),
  );
  expect(finding?.at).toBe("Area 1!C3:C4");
  expect(finding?.message).toBe(
    "Le fasi dell'obiettivo 1 fanno 90 invece di 100: mancano 10. Totale atteso: le fasi di un obiettivo devono fare 100. Controllate i pesi delle fasi in C3:C4.",
  );
});

test("not: a single phase of 100 %", () => {
  expect(
    places(
      phaseWeightsTotal,
      oneList([
        [1, "A", 100],
        ["1.1", "raccolta", "(100%)"],
      ]),
    ),
  ).toEqual([]);
});

test("not: phases that share the objective's own points", () => {
  expect(
    places(
      phaseWeightsTotal,
      oneList([
        [1, "A", 60],
        ["1.1", "raccolta", 20],
        ["1.2", "esame", 40],
        [2, "B", 40],
      ]),
    ),
  ).toEqual([]);
});

test("not: phases without any weight", () => {
  expect(
    places(
      phaseWeightsTotal,
      oneList([
        [1, "A", 100],
        ["1.1", "raccolta", null],
        ["1.2", "esame", null],
      ]),
    ),
  ).toEqual([]);
});
