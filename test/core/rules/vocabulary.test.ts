import { vocabulary } from "../../../src/core/rules/vocabulary";
import { findings, places, seoSheet } from "../../support/check-rule";

function plan(...words: [string, string, string][]) {
  return seoSheet(
    "Area 1",
    words.map(([type, kpiClass, target], i) => [
      "Decoro",
      `Manutenzione del parco ${i + 1}`,
      2025,
      10,
      type,
      kpiClass,
      "Interventi",
      target,
    ]),
  );
}

test("Outcume down a column is one finding, and its fix puts every cell right", () => {
  const found = findings(
    vocabulary,
    plan(
      ["Outcume", "efficacia", "SI/NO"],
      ["Outcume", "efficacia", "SI/NO"],
      ["Output", "efficacia", "SI/NO"],
      ["Outcume", "efficacia", "SI/NO"],
    ),
  );
  expect(found.map(({ at, message }) => [at, message])).toEqual([
    [
      "Area 1!E3:E6",
      "«Outcume» in E3:E4, E6 (3 celle) somiglia a una parola prevista: si intendeva «Outcome»? Una parola scritta male sfugge ai filtri e ai conteggi.",
    ],
  ]);
  expect(found[0]?.fix?.certain).toBe(true);
  expect(found[0]?.fix?.options[0]?.steps).toEqual(
    [2, 3, 5].map((row) => ({
      cell: { sheet: "Area 1", row, col: 4 },
      from: { value: "Outcume", formula: null },
      to: { value: "Outcome" },
    })),
  );
});

test("a class within a combination, and SI/N0 with a zero", () => {
  const found = findings(vocabulary, plan(["output", "Qualità, eficienza ed efficacia", "SI/N0"]));
  expect(found.map(({ at }) => at)).toEqual(["Area 1!F3", "Area 1!H3"]);
  expect(found.map(({ fix }) => fix?.options[0]?.steps[0]?.to)).toEqual([
    { value: "Qualità, efficienza ed efficacia" },
    { value: "SI/NO" },
  ]);
});

test("once put right, nothing is found", () => {
  expect(places(vocabulary, plan(["Outcome", "Qualità, efficienza ed efficacia", "SI/NO"]))).toEqual([]);
});

test.each<[string, [string, string, string]]>([
  ["free text behind the type", ["Output: apertura al pubblico", "Efficacia", "100%"]],
  ["combinations", ["outcome", "efficacia/economicità", "Sì"]],
  ["words joined", ["OUTPUT", "Efficienza ed efficacia", "SI"]],
  ["three classes", ["Outcome", "Qualità, efficienza ed efficacia", "si"]],
  ["capitals and accents", ["OUTCOME", "QUALITA'", "si/no"]],
  ["words of its own", ["Impatto", "Tempestività", "almeno 80%"]],
  ["real words near a class", ["output", "efficiente", "NO"]],
])("no finding: %s", (_name, words) => {
  expect(places(vocabulary, plan(words))).toEqual([]);
});

test("a municipality's own words are allowed", () => {
  const settings = { vocabulary: { types: ["Outcume"], classes: ["efficacia"], yesNo: ["SI/NO"] } };
  expect(places(vocabulary, plan(["Outcume", "efficacia", "SI/NO"]), { settings })).toEqual([]);
});
