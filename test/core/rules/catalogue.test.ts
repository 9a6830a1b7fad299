import { CATALOGUE } from "../../../src/core/rules/catalogue";
import { RULE_NAMES } from "../../../src/core/rules/names";
import { RuleFault, runRules } from "../../../src/core/rules/run-rules";
import { weightMissing } from "../../../src/core/rules/weight-missing";
import type { Rule } from "../../../src/core/rules/rule";
import { cellList, type CellRef } from "../../../src/core/sheet/address";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { contextOf } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("no two rules bear one name, and each says its sentences under its own", () => {
  expect(new Set(RULE_NAMES).size).toBe(CATALOGUE.length);
  const foreign = CATALOGUE.flatMap(({ name, sentences }) =>
    Object.keys(sentences.it).filter((id) => id !== name && !id.startsWith(`${name}.`)),
  );
  expect(foreign).toEqual([]);
});

describe("what a rule reports is checked", () => {
  const context = contextOf([
    oneList([
      [1, "A", 60],
      [2, "B", 40],
    ]),
  ]);
  const rule = (...cells: readonly CellRef[]): Rule => ({
    ...weightMissing,
    *check() {
      yield { unit: null, cells, message: "weight-missing.nowhere", data: { objective: "x" } };
    },
  });
  const cell = { sheet: "Area 1", row: 1, col: 2 };

  test("a finding with its place", () => {
    expect(runRules([rule(cell)], context).map(({ cells, severity }) => `${cellList(cells)} ${severity}`)).toEqual(["C2 error"]);
  });

  test("no cell, no such sheet, cells of two sheets or none that can be, no such sentence: the faulty rule is named", () => {
    const two = contextOf([oneList([[1, "A", 100]]), sheetFromGrid("Altro", [["x"]])]);
    expect(() => runRules([rule()], context)).toThrow(/rule weight-missing: no cell/);
    expect(() => runRules([rule({ ...cell, sheet: "Nessuno" })], context)).toThrow(/no sheet «Nessuno»/);
    expect(() => runRules([rule(cell, { ...cell, sheet: "Altro" })], two)).toThrow(RuleFault);
    expect(() => runRules([rule(cell, { ...cell, col: -1 })], context)).toThrow(RuleFault);
    expect(() => runRules([rule({ ...cell, row: 0.5 })], context)).toThrow(RuleFault);
    expect(() => runRules([{ ...rule(cell), sentences: { it: {}, en: {} } }], context)).toThrow(/no sentence «weight-missing.nowhere»/);
  });

  test("severities are the municipality's choice", () => {
    const settings = { ...context.settings, rules: { "weight-missing": "info" } as const };
    expect(runRules([rule(cell)], { ...context, settings }).map((finding) => finding.severity)).toEqual(["info"]);
    expect(runRules([rule(cell)], { ...context, settings: { ...settings, rules: { "weight-missing": "off" } } })).toEqual([]);
  });
});
