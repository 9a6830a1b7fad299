/** How a sheet of samples/seo.xlsx is laid out: nine columns, merged values and weights, totals, the transversal block. */
import type { SheetDocument } from "../../src/core/document";
import { Page, type Value } from "./page";

/** A row of indicators; an objective has one or more. */
export interface Kpi {
  readonly text: string;
  readonly kind: string;
  readonly kpiClass: string;
  readonly indicator: string;
  readonly target: string;
}
export interface Goal {
  readonly value: string;
  readonly strategic: string;
  readonly when: Value;
  readonly weight: Value;
  readonly kpis: readonly Kpi[];
}
export interface Total {
  readonly own: Value;
  readonly all: Value;
}

const WIDTHS = [24, 24, 40, 12, 9, 12, 13, 34, 18];
const HEADINGS = ["OBIETTIVI DI VALORE PUBBLICO", "OBIETTIVI STRATEGICI", "OBIETTIVI OPERATIVI", "MM/AAAA"];

/** @param max the PESO MAX of the heading; `shared` empty: no transversal block and no second total */
export function seoSheet(
  name: string,
  title: string,
  max: number,
  own: readonly Goal[],
  shared: readonly Goal[],
  totals: Total,
): SheetDocument {
  const page = new Page(name, WIDTHS);
  page.put(0, 0, `Sezione Operativa - SeO - ${title}`, "title", { col: 8 });
  page.line(1, [...HEADINGS, `PESO MAX\n${max}`, "Output/Outcome", "Classe KPI", "Indicatori di risultato", "Target"], "heading");
  page.put(2, 1, "Obiettivi organizzativi", "subheading").put(2, 2, "Obiettivi individuali", "subheading");
  page.put(2, 6, "Indicatori di efficacia, efficienza, economicità, qualità o quantità", "subheading");
  let row = writeGoals(page, 3, own);
  page.put(row, 3, "TOT.", "total-label").put(row, 4, totals.own, "total");
  if (shared.length > 0) {
    page.put(row + 1, 0, "OBIETTIVI TRASVERSALI A TUTTE LE AREE", "section", { col: 8 });
    row = writeGoals(page, row + 2, shared);
    page.put(row, 3, "TOT.", "total-label").put(row, 4, totals.all, "total");
  }
  return page.document({ frozenRows: 3 });
}

/** Public value is merged over equal neighbours, the weight over its objective's rows. Returns the row below. */
function writeGoals(page: Page, from: number, goals: readonly Goal[]): number {
  let row = from;
  for (let i = 0; i < goals.length;) {
    const same = goals.slice(i).findIndex((one) => one.value !== goals[i]?.value);
    const group = goals.slice(i, same < 0 ? undefined : i + same);
    const rows = group.reduce((sum, one) => sum + one.kpis.length, 0);
    page.put(row, 0, group[0]?.value ?? "", "strong", { row: row + rows - 1 });
    for (const one of group) {
      const last = { row: row + one.kpis.length - 1 };
      page.put(row, 1, one.strategic, "text", last).put(row, 3, one.when, "number", last).put(row, 4, one.weight, "number", last);
      for (const { text, kind, kpiClass, indicator, target } of one.kpis) {
        page.put(row, 2, text).put(row, 5, kind).put(row, 6, kpiClass).put(row, 7, indicator).put(row, 8, target);
        row += 1;
      }
    }
    i += group.length;
  }
  return row;
}
