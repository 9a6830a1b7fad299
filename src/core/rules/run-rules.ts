/** Running the rules: each finding is checked before it is believed, and a faulty rule is named. */
import type { RuleName } from "./catalogue";
import { factIds, type Fact } from "./fact";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { bySeverity, type Severity } from "./severity";
import { certainOnly } from "./support/certain";

/** A rule reported something impossible: a fault of the program, with the rule's name. */
export class RuleFault extends Error {
  constructor(rule: string, what: string) {
    super(`rule ${rule}: ${what}`);
    this.name = "RuleFault";
  }
}

interface Told {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly sheet: string;
  readonly found: RuleFinding;
}

/**
 * What the rules find, in reading order of the workbook, worst first within a sheet.
 * @throws RuleFault when a rule reports no cell, cells of several sheets or that cannot be, or a sentence that it has not
 */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly Fact[] {
  const order = new Map(context.plan.sheets.map(({ sheet }, index) => [sheet.name, index]));
  const certain = certainOnly(context);
  const told = rules.flatMap((rule) => {
    const chosen = context.settings.rules[rule.name as RuleName];
    if (chosen === "off") return [];
    return [...rule.check(rule.ofLists ? certain : context)].map((found): Told => ({
      rule,
      severity: chosen ?? found.severity ?? rule.severity,
      sheet: sheetOf(rule, found, order),
      found,
    }));
  });
  const ids = factIds(told.map(({ rule, sheet, found }) => ({ ...found, rule: rule.name, sheet })));
  const facts = told.map((one, index) => ({ fact: factOf(one, ids[index] ?? ""), index }));
  return facts
    .sort((a, b) => (order.get(a.fact.sheet) ?? 0) - (order.get(b.fact.sheet) ?? 0) || bySeverity(a.fact, b.fact) || a.index - b.index)
    .map(({ fact }) => fact);
}

function factOf({ rule, severity, sheet, found }: Told, id: string): Fact {
  const { unit, section = null, cells, message, data, fix } = found;
  // Rules beside the catalogue's, as tests have them, bring a name of their own.
  return { id, rule: rule.name as RuleName, severity, sheet, unit, section, cells, message, data, ...(fix ? { fix } : {}) };
}

/** The finding's sheet, once all of the finding is sound. */
function sheetOf(rule: Rule, { cells, message }: RuleFinding, sheets: ReadonlyMap<string, number>): string {
  const sheet = cells[0]?.sheet;
  if (sheet === undefined) throw new RuleFault(rule.name, "no cell");
  if (!sheets.has(sheet)) throw new RuleFault(rule.name, `no sheet «${sheet}»`);
  if (!(message in rule.sentences.it)) throw new RuleFault(rule.name, `no sentence «${message}»`);
  for (const cell of cells) {
    const real = [cell.row, cell.col].every((index) => Number.isInteger(index) && index >= 0);
    if (!real || cell.sheet !== sheet) throw new RuleFault(rule.name, `no cell of «${sheet}»: ${JSON.stringify(cell)}`);
  }
  return sheet;
}
