/** Running one rule over sheets, as verification does: read the plan, sum it, find its years, ask the rule. */
import type { Fix } from "../../src/core/fixes/fix";
import { readPlan } from "../../src/core/reading/read-plan";
import { render, renderText, type MessageData } from "../../src/core/messages/messages";
import { planYears } from "../../src/core/plan/years";
import type { Rule, RuleContext } from "../../src/core/rules/rule";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import { areaName, boundingArea, cellList } from "../../src/core/sheet/address";
import { sheetFromGrid, type CellValue, type Sheet } from "../../src/core/sheet/sheet";
import { checkTotals } from "../../src/core/totals/check-totals";

export interface Found {
  /** "Area 1!E4:E7" */
  readonly at: string;
  /** Exactly the cells: "E4, E6:E7". */
  readonly cells: string;
  readonly message: string;
  readonly data: MessageData;
  readonly fix: Fix | undefined;
}

export interface CheckOptions {
  readonly file?: string;
  readonly settings?: Partial<Settings>;
}

/** What the rules look at, for these sheets. */
export function contextOf(sheets: readonly Sheet[], { file, settings }: CheckOptions = {}): RuleContext {
  const chosen = { ...DEFAULT_SETTINGS, ...settings };
  const plan = readPlan(sheets, chosen, file ?? null);
  return { plan, totals: checkTotals(plan, chosen), settings: chosen, years: planYears(plan, chosen) };
}

/** What the rule finds on the sheets; the Italian sentence of each finding is rendered, the English one too, to see that both can be. */
export function findings(rule: Rule, sheets: Sheet | readonly Sheet[], options: CheckOptions = {}): readonly Found[] {
  const context = contextOf("name" in sheets ? [sheets] : sheets, options);
  if (context.plan.sheets.every((sheet) => sheet.units.length === 0)) throw new Error("the test's sheets hold no plan");
  return [...rule.check(context)].map(({ cells, message, data, fix }) => {
    // A sentence that lacks a value throws, in either language.
    renderText("en", rule.sentences.en[message] ?? "", data);
    for (const option of fix?.options ?? []) render("it", option.title.id, option.title.data);
    return {
      at: `${cells[0]?.sheet ?? ""}!${areaName(boundingArea(cells))}`,
      cells: cellList(cells, cells.length),
      message: renderText("it", rule.sentences.it[message] ?? "", data),
      data,
      fix,
    };
  });
}

/** The places of the findings only. */
export function places(rule: Rule, sheets: Sheet | readonly Sheet[], options: CheckOptions = {}): readonly string[] {
  return findings(rule, sheets, options).map(({ at }) => at);
}

/** A table in the form of the SeO: title, headings, then rows of [strategic, title, deadline, weight, type, class, indicator, target]. */
export function seoSheet(
  name: string,
  rows: readonly (readonly (CellValue | undefined)[])[],
  title = `Sezione Operativa - SeO - ${name}`,
): Sheet {
  return sheetFromGrid(name, [
    [title],
    [
      "OBIETTIVI STRATEGICI",
      "OBIETTIVI OPERATIVI",
      "MM/AAAA",
      "PESO MAX\n100",
      "Output/Outcome",
      "Classe KPI",
      "Indicatori di risultato",
      "Target",
    ],
    ...rows,
  ]);
}
