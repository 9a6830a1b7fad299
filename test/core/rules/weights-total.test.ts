import { weightsTotal } from "../../../src/core/rules/weights-total";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("weights that miss the expected total: how much, where, why", () => {
  const [finding] = findings(
    weightsTotal,
    oneList([
      [1, "Bilancio", 60],
      [2, "Tributi", 36],
    ]),
  );
  expect(finding?.at).toBe("Area 1!C2:C3");
  expect(finding?.message).toBe(
    "I pesi di «Area 1» fanno 96 invece di 100: mancano 4. Totale atteso: le percentuali devono fare 100. Controllate i pesi in C2:C3.",
  );
});

test("too much is said as too much, with a decimal comma", () => {
  const [finding] = findings(
    weightsTotal,
    oneList([
      [1, "Bilancio", 60.5],
      [2, "Tributi", 45],
    ]),
  );
  expect(finding?.message).toContain("fanno 105,5 invece di 100: sono 5,5 di troppo");
});

test("the municipality's own total comes first", () => {
  const sheet = oneList([
    [1, "Bilancio", 60],
    [2, "Tributi", 20],
  ]);
  expect(places(weightsTotal, sheet, { settings: { expected: { workbook: 80, sheets: {} } } })).toEqual([]);
  expect(places(weightsTotal, sheet, { settings: { expected: { workbook: 80, sheets: { "Area 1": 70 } } } })).toEqual(["Area 1!C2:C3"]);
});

test("a tolerance accepts what the municipality accepts", () => {
  const sheet = oneList([
    [1, "Bilancio", 60],
    [2, "Tributi", 39],
  ]);
  expect(places(weightsTotal, sheet, { settings: { ...DEFAULT_SETTINGS, tolerance: 1 } })).toEqual([]);
});

test("not: decimals that make 100 exactly", () => {
  expect(
    places(
      weightsTotal,
      oneList([
        [1, "A", 33.3],
        [2, "B", 33.3],
        [3, "C", 33.4],
      ]),
    ),
  ).toEqual([]);
  expect(
    places(
      weightsTotal,
      oneList(
        [
          [1, "A", 0.1],
          [2, "B", 0.2],
          [3, "C", 0.7],
        ],
        { formats: { C2: "0%", C3: "0%", C4: "0%" } },
      ),
    ),
  ).toEqual([]);
});

test("not: plain points without any stated total", () => {
  expect(
    places(
      weightsTotal,
      oneList(
        [
          [1, "A", 12],
          [2, "B", 30],
        ],
        { heading: "Peso" },
      ),
    ),
  ).toEqual([]);
});

test("not: a sum that cannot be known", () => {
  expect(
    places(
      weightsTotal,
      oneList([
        [1, "A", 50],
        [2, "B", { unknown: true }],
      ]),
    ),
  ).toEqual([]);
  expect(
    places(
      weightsTotal,
      oneList([
        [1, "A", 50],
        [2, "B", { error: "#N/A" }],
      ]),
    ),
  ).toEqual([]);
});
