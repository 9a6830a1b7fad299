/** What a description would make of the workbook: the same reading and the same sums that a verification with it makes. */
import type { LayoutUse, Plan } from "../plan/plan";
import { readPlan } from "../reading/read-plan";
import type { Settings } from "../settings";
import { withoutLayout, type FormLayout, type TableLayout } from "../settings/layouts";
import type { Sheet } from "../sheet/sheet";
import { checkTotals } from "../totals/check-totals";
import type { UnitTotals } from "../totals/totals";

/** What was read, and what became of the description. */
export interface AsTold {
  readonly plan: Plan;
  readonly totals: readonly UnitTotals[];
  readonly use: LayoutUse;
}

/** Reads the sheets with the settings, the description before all others. */
export function readAsTold(
  input: { readonly file: string | null; readonly sheets: readonly Sheet[] },
  settings: Settings,
  layout: Description,
): AsTold {
  const told = withLayout(settings, layout);
  const plan = readPlan(input.sheets, told, input.file);
  return {
    plan,
    totals: checkTotals(plan, told),
    use: plan.layouts?.find(({ name }) => name === layout.name) ?? { name: layout.name, sheets: [], problem: { kind: "elsewhere" } },
  };
}

/** Of a table, or of forms. */
export type Description = TableLayout | FormLayout;

/** The settings with the description before all others: the first that fits a sheet counts. One of the same name gives way. */
export function withLayout(settings: Settings, layout: Description): Settings {
  const others = withoutLayout(settings, layout.name);
  return "headings" in layout ? { ...others, layouts: [layout, ...others.layouts] } : { ...others, forms: [layout, ...others.forms] };
}

/** A name for a new description of the sheet: the sheet's own, with a number where another description bears it. */
export function freeName({ layouts = [], forms = [] }: Settings, sheet: string): string {
  const taken = new Set([...layouts, ...forms].map(({ name }) => name));
  let [name, next] = [sheet, 2];
  while (taken.has(name)) name = `${sheet} (${String(next++)})`;
  return name;
}
