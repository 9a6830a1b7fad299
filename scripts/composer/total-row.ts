/** A row of totals: its label, its number, what else it says, and the check beside it. */
import { grandLabel, totalFormula, totalLabel, writeCheck, writeTotal } from "./totals";
import { tidy, type Spot } from "./formula";
import type { PlanList } from "./composition";
import { wholeOf } from "./composition";
import type { Line, Table } from "./table";

type TotalLine = Extract<Line, { kind: "total" | "grand" }>;

export function writeTotalRow(table: Table, line: TotalLine): void {
  const { composition, page } = table;
  const { habits } = composition;
  const row = table.row++;
  const col = table.col("weight");
  if (col === undefined) return;
  if (line.kind === "grand") {
    putLabel(table, row, col, grandLabel(composition), true);
    writeGrand(table, row, col, line.lists);
    return;
  }
  const { list, section } = line;
  if (habits.further?.totalInText === true && section === "whole") {
    const [before, after] = composition.dice.one([["TOT. ", ""], ["Totale: ", ""], ["Totale pesi (=", ")"], ["TOTALE PUNTI ", ""]] as const); // prettier-ignore
    page.put(row, col, `${before}${String(wholeOf(list)).replace(".", ",")}${composition.scale.percent ? "%" : ""}${after}`);
    list.declared = true;
    return;
  }
  const label = section === "whole" ? composition.words(totalLabel(composition, list)) : section === "own" ? "Totale obiettivi di struttura" : "Totale trasversali"; // prettier-ignore
  if (habits.totalLabel !== "none" || section !== "whole") putLabel(table, row, col, label, section === "whole");
  if (habits.totals === "through" && section === "whole") writeThrough(table, row, col, list);
  else writeTotal(composition, page, { row, col }, list, section);
  if (section !== "whole") return;
  if (habits.totalOthers) putOthers(table, row, list);
  if (habits.check === "none") return;
  const beside = { row, col: table.left + table.columns.length };
  if (habits.check === "beside") writeCheck(composition, page, { row, col }, beside, list);
  else {
    putLabel(table, table.row, col, habits.check === "difference" ? "Differenza rispetto al totale previsto" : "Verifica", false);
    writeCheck(composition, page, { row, col }, { row: table.row, col }, list);
    table.row += 1;
  }
}

/** The label: merged up to the number, in the first column, in that of the objectives, or just left of the number. */
function putLabel(table: Table, row: number, col: number, label: string, mayMerge: boolean): void {
  const { composition, page, left, columns } = table;
  const objective = table.col("objective") ?? left;
  const unit = table.col("unit");
  const merged = mayMerge && composition.habits.totalLabel === "merged" && col > left + 1;
  const places = [left, objective, col - 1].filter((place) => place >= left && place !== col && place < left + columns.length);
  // In a column of units that is filled down, a label would be the next unit.
  const usable = places.filter((place) => place !== unit || composition.habits.unitFill === "repeated");
  const place = merged ? left : (usable[label.length % Math.max(1, usable.length)] ?? objective);
  page.put(row, place, label);
  if (!merged) return;
  page.merge(row, left, row, col - 1);
  table.fixed = true;
}

/** The sum stands elsewhere, in the margin, and the total only names that cell. */
function writeThrough(table: Table, row: number, col: number, list: PlanList): void {
  const { composition, page, left, columns } = table;
  const margin: Spot = { page: page.name, row, col: left + columns.length + 1 };
  writeTotal(composition, page, margin, list, "whole");
  list.totals.pop();
  const format = page.at(margin.row, margin.col)?.format;
  page.formula(row, col, { kind: "same", cell: margin }, format);
  list.totals.push({ page: page.name, row, col });
}

/** What else a row of totals says: how many objectives, how much money, how many hours. */
function putOthers(table: Table, row: number, list: PlanList): void {
  const { page, columns, objectiveRows } = table;
  const taken = (col: number): boolean => page.at(row, col) !== undefined || page.merges.some((area) => area.top === row && area.left <= col && area.right >= col); // prettier-ignore
  const rows = objectiveRows.slice(-(list.own.length + list.shared.length));
  columns.forEach(({ key }, i) => {
    const col = table.left + i;
    if (taken(col)) return;
    if (key === "budget" || key === "hours") {
      const sum = tidy(rows.reduce((total, one) => total + Number(page.at(one, col)?.value ?? 0), 0));
      page.put(row, col, sum, key === "budget" ? "#,##0" : undefined);
    } else if (key === "indicator" || key === "purpose") page.put(row, col, `${String(rows.length)} obiettivi`);
    else if (key === "yearly") page.put(row, col, rows.length);
  });
}

/** The sum of all lists; live where their totals are. */
function writeGrand({ composition, page }: Table, row: number, col: number, lists: readonly PlanList[]): void {
  const { scale, habits } = composition;
  const totals = lists.flatMap((list) => list.totals.slice(-1));
  const { value, format } = scale.write(tidy(lists.reduce((sum, list) => sum + wholeOf(list), 0)));
  const first = totals[0];
  if (!first) {
    const formula = totalFormula({ ...habits, totals: "sum" }, page, lists.flatMap(({ own, shared }) => [...own, ...shared])); // prettier-ignore
    if (formula) page.formula(row, col, formula, format);
    return;
  }
  // Where the totals are typed or shown otherwise than the weights, so is the sum of them.
  const live = scale.numeric && totals.every((cell) => cell.page === page.name && page.at(cell.row, cell.col)?.formula !== undefined);
  if (live) page.formula(row, col, { kind: "chain", cells: totals }, page.at(first.row, first.col)?.format);
  else page.put(row, col, value, format);
}
