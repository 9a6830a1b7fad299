import { CATALOGUE } from "../../../src/core/rules/catalogue";
import { RULE_NAMES } from "../../../src/core/rules/names";
import { RuleFault, runRules } from "../../../src/core/rules/run-rules";
import type { Rule } from "../../../src/core/rules/rule";
import { contextOf } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("every rule of the glossary is in the catalogue, once, in its order", () => {
  expect(CATALOGUE.map((rule) => rule.name)).toEqual([...RULE_NAMES]);
});

describe("what a rule reports is checked", () => {
  const context = contextOf([
    oneList([
      [1, "A", 60],
      [2, "B", 40],
    ]),
  ]);
  const rule = (sheet: string, area: { top: number; left: number; bottom: number; right: number }): Rule => ({
    name: "weight-missing",
    severity: "error",
    *check() {
      yield { sheet, area, message: "weight-missing.nowhere", data: { objective: "x" } };
    },
  });
  const cell = { top: 1, left: 2, bottom: 1, right: 2 };

  test("a finding with its place", () => {
    expect(runRules([rule("Area 1", cell)], context, "it").map(({ range, severity }) => `${range} ${severity}`)).toEqual(["C2 error"]);
  });

  test("a sheet or an area that is none names the faulty rule", () => {
    expect(() => runRules([rule("Altro", cell)], context, "it")).toThrow(RuleFault);
    expect(() => runRules([rule("Area 1", { ...cell, bottom: 0 })], context, "it")).toThrow(/rule weight-missing/);
    expect(() => runRules([rule("Area 1", { ...cell, left: -1 })], context, "it")).toThrow(RuleFault);
  });

  test("severities are the municipality's choice", () => {
    const settings = { ...context.settings, rules: { "weight-missing": "info" } as const };
    expect(runRules([rule("Area 1", cell)], { ...context, settings }, "it").map((finding) => finding.severity)).toEqual(["info"]);
    expect(runRules([rule("Area 1", cell)], { ...context, settings: { ...settings, rules: { "weight-missing": "off" } } }, "it")).toEqual(
      [],
    );
  });
});
