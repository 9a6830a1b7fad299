import { vocabulary } from "../../../src/core/rules/vocabulary";
import { Sheet } from "../../../src/core/sheet/sheet";
import { findings, places, seoSheet } from "../../support/check-rule";
import { withValues } from "../../../src/core/sheet/changed";

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
      "«Outcume» in E3:E4, E6 somiglia a una parola prevista: si intendeva «Outcome»? Una parola scritta male sfugge ai filtri e ai conteggi.",
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

test("once the fixes are applied, nothing is found and nothing else has changed", () => {
  const before = plan(["Outcume", "Qualità, eficienza ed efficacia", "SI/N0"], ["OUTCUME: decoro", "efficacia", "si/n0"]);
  const steps = findings(vocabulary, before).flatMap(({ fix }) => fix?.options[0]?.steps ?? []);
  const after = withValues(before, (row, col, value) => {
    const step = steps.find(({ cell }) => cell.row === row && cell.col === col);
    return step && "value" in step.to ? step.to.value : value;
  });
  expect(steps).toHaveLength(5);
  expect(places(vocabulary, after)).toEqual([]);
  expect([2, 3].map((row) => [4, 5, 7].map((col) => after.value(row, col)))).toEqual([
    ["Outcome", "Qualità, efficienza ed efficacia", "SI/NO"],
    ["OUTCOME: decoro", "efficacia", "SI/NO"],
  ]);
});

test("a cell whose text a formula makes is reported, and left to its author", () => {
  const base = plan(["Output", "efficacia", "SI/NO"], ["Output", "efficacia", "SI/NO"]);
  const cells = base.rows.flatMap(({ row, cells: filled }) => filled.map(({ col, value }) => ({ row, col, value })));
  const sheet = new Sheet({
    name: base.name,
    cells: [...cells.filter(({ row, col }) => row !== 2 || col !== 4), { row: 2, col: 4, value: "Outcume", formula: '"Out"&"cume"' }],
  });
  expect(findings(vocabulary, sheet).map(({ at, fix }) => [at, fix])).toEqual([["Area 1!E3", undefined]]);
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
