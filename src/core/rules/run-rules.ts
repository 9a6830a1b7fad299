/** Running the rules: each finding is checked before it is believed, and a faulty rule is named. */
import { plainData, render, type Language } from "../messages/messages";
import type { Finding, FixReport, Severity } from "../report";
import type { Fix } from "../fixes";
import { areaName } from "../sheet/address";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { certainOnly } from "./support/certain";
import { unitsAt, withIds } from "./support/identity";

/** A rule reported something impossible: a fault of the program, with the rule's name. */
export class RuleFault extends Error {
  constructor(rule: string, what: string) {
    super(`rule ${rule}: ${what}`);
    this.name = "RuleFault";
  }
}

/**
 * The findings of the rules in reading order of the workbook, worst first within a sheet.
 * @throws RuleFault when a rule reports a sheet that is not there or an area that is none
 */
export function runRules(rules: readonly Rule[], context: RuleContext, language: Language): readonly Finding[] {
  const order = new Map(context.plan.sheets.map(({ sheet }, index) => [sheet.name, index]));
  const certain = certainOnly(context);
  const unitAt = unitsAt(context.plan);
  const findings = rules.flatMap((rule) => {
    const severity = context.settings.rules[rule.name] ?? rule.severity;
    if (severity === "off") return [];
    const chosen = context.settings.rules[rule.name] !== undefined;
    return [...rule.check(rule.ofLists ? certain : context)].map((found) => ({
      ...toFinding(rule, chosen ? severity : (found.severity ?? severity), found, order, language),
      unit: unitAt(found.sheet, found.area),
    }));
  });
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const sorted = findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        (order.get(a.finding.sheet) ?? 0) - (order.get(b.finding.sheet) ?? 0) ||
        rank[a.finding.severity] - rank[b.finding.severity] ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
  return withIds(sorted);
}

function toFinding(
  rule: Rule,
  severity: Severity,
  found: RuleFinding,
  sheets: ReadonlyMap<string, number>,
  language: Language,
): Omit<Finding, "id" | "unit"> {
  const { top, left, bottom, right } = found.area;
  if (!sheets.has(found.sheet)) throw new RuleFault(rule.name, `no sheet «${found.sheet}»`);
  if (![top, left, bottom, right].every((edge) => Number.isInteger(edge) && edge >= 0) || top > bottom || left > right) {
    throw new RuleFault(rule.name, `no area ${JSON.stringify(found.area)}`);
  }
  return {
    rule: rule.name,
    severity,
    sheet: found.sheet,
    range: areaName(found.area),
    message: render(language, found.message, found.data),
    data: plainData(language, found.data),
    ...(found.fix ? { fix: fixReport(found.fix, language) } : {}),
  };
}

function fixReport(fix: Fix, language: Language): FixReport {
  return {
    certain: fix.certain,
    options: fix.options.map(({ title, steps }) => ({ title: render(language, title.id, title.data), steps })),
  };
}
