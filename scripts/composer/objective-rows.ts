/** An objective with its parts: the rows that it fills in a table. */
import type { Column } from "./columns";
import type { PlanList } from "./composition";
import type { Objective, Part, Said } from "./model";
import { STRATEGIC } from "./further";
import { tidy } from "./formula";
import { markOf } from "./numbers";
import type { WeightCell } from "./page";
import type { Line, Table } from "./table";
import { fillingOf, type Filling } from "./values";

type ObjectiveLine = Extract<Line, { kind: "objective" }>;

const OF_PARTS: readonly Column["key"][] = ["phase", "phaseWeight", "indicator", "indicatorWeight"];

export function writeObjective(table: Table, line: ObjectiveLine): void {
  const { composition } = table;
  const { level } = composition.habits;
  const top = table.row;
  table.objectiveRows.push(top);
  table.common = line.section === "shared" ? { text: line.objective.text, top } : null;
  if (level === "child_rows" || level === "level_words") writeWithRows(table, line);
  else writeBeside(table, line);
  const bottom = table.row - 1;
  const run = table.strategic.at(-1);
  if (run) run.bottom = bottom;
  if (line.unit !== undefined) {
    const run = table.runs.at(-1);
    if (run && run.name === line.unit && run.bottom === top - 1) run.bottom = bottom;
    else table.runs.push({ name: line.unit, top, bottom, list: line.list });
  }
}

/** Parts in columns beside the objective, as many rows as it has parts. */
function writeBeside(table: Table, line: ObjectiveLine): void {
  const { composition, page, columns } = table;
  const { objective } = line;
  const measured = objective.indicators.length > 0;
  const measures = composition.habits.further?.measures === true && table.col("indicator") !== undefined ? composition.dice.one([1, 2, 2, 3]) : 1; // prettier-ignore
  const rows = Math.max(measures, objective.phases.length, objective.indicators.length);
  const { levelFill } = composition.habits;
  const top = table.row;
  let weight: WeightCell | null = null;
  columns.forEach((column, i) => {
    const col = table.left + i;
    if (OF_PARTS.includes(column.key) && (measured || column.key !== "indicator")) return;
    if (measured && column.key === "target") {
      for (let k = 0; k < objective.indicators.length; k++) putFilling(table, column, top + k, col, k, objective.indicators[k]?.said);
      return;
    }
    if (column.key === "unit" || column.key === "unitTotal") return;
    if (measures > 1 && (column.key === "indicator" || column.key === "target")) {
      for (let k = 0; k < measures; k++) putFilling(table, column, top + k, col, k, objective.said);
      return;
    }
    const shown = levelFill === "repeated" ? rows : 1;
    if (column.key === "weight") weight = writeWeight(table, line, top, col, shown, rows);
    else {
      putParent(table, column, line, top, col);
      const cell = page.at(top, col);
      for (let k = 1; k < shown && cell; k++) page.put(top + k, col, cell.value, cell.format);
    }
    if (rows > 1 && levelFill === "merged" && column.key !== "strategic") page.merge(top, col, top + rows - 1, col);
  });
  writeParts(table, weight, "phase", "phaseWeight", objective.phases, top);
  writeParts(table, weight, "indicator", "indicatorWeight", objective.indicators, top);
  table.row = top + rows;
}

function writeWeight(
  table: Table,
  { objective, list, section }: ObjectiveLine,
  top: number,
  col: number,
  shown: number,
  rows: number,
): WeightCell {
  const { composition, page } = table;
  const at = Array.from({ length: shown }, (_unused, k) => ({ row: top + k, col }));
  const free = composition.habits.levelFill === "first" ? Array.from({ length: rows - shown }, (_unused, k) => ({ page: page.name, row: top + shown + k, col })) : []; // prettier-ignore
  return composition.weigh(page, at, objective.weight, list, section, free);
}

function writeParts(
  table: Table,
  parent: WeightCell | null,
  key: "phase" | "indicator",
  weightKey: "phaseWeight" | "indicatorWeight",
  parts: readonly Part[],
  top: number,
): void {
  const { composition, page } = table;
  const col = table.col(key);
  const weightCol = table.col(weightKey);
  if (parts.length === 0 || parent === null || col === undefined || weightCol === undefined) return;
  parts.forEach((part, k) => page.put(top + k, col, composition.words(part.text)));
  composition.parts(page, parent, parts.map((part, k) => ({ row: top + k, col: weightCol, weight: part.weight }))); // prettier-ignore
}

/** Parts in rows of their own below the objective. */
function writeWithRows(table: Table, line: ObjectiveLine): void {
  const { composition, page, columns } = table;
  const { objective, number, list, section } = line;
  const { level, levelPlace } = composition.habits;
  const top = table.row;
  const weightCol = table.col("weight") ?? table.left;
  const weight = composition.weigh(page, [{ row: top, col: weightCol }], objective.weight, list, section);
  columns.forEach((column, i) => {
    if (column.key !== "weight" && column.key !== "phaseWeight") putParent(table, column, line, top, table.left + i);
  });
  const partCol = levelPlace === "same" ? weightCol : (table.col("phaseWeight") ?? weightCol);
  const parts = objective.phases.map((part, k) => ({ row: top + 1 + k, col: partCol, weight: part.weight }));
  objective.phases.forEach((part, k) => {
    const row = top + 1 + k;
    const mark = level === "level_words" ? { label: null, before: "" } : markOf(composition, number, k);
    columns.forEach((column, i) => {
      const col = table.left + i;
      if (column.key === "objective") page.put(row, col, mark.before + composition.words(part.text));
      else if (column.key === "number") page.put(row, col, mark.label);
      else if (column.key === "level") page.put(row, col, composition.words("Fase"));
      else if (column.key === "deadline" || column.key === "person") putFilling(table, column, row, col, k, part.said);
    });
  });
  composition.parts(page, weight, parts);
  table.row = top + 1 + parts.length;
}

/** A cell of the objective itself. */
function putParent(table: Table, column: Column, { objective, number, list, section }: ObjectiveLine, row: number, col: number): void {
  const { composition, page } = table;
  if (column.key === "objective") page.put(row, col, number.before + composition.words(objective.text));
  else if (column.key === "number") page.put(row, col, number.label);
  else if (column.key === "level") page.put(row, col, composition.words("Obiettivo"));
  else if (column.key === "lastYear" || column.key === "shownYear") {
    putLastYear(table, list.own.length + list.shared.length, objective, section, row, col);
    if (column.key === "lastYear") page.hiddenCols.add(col);
  } else if (column.key === "score") {
    const reached = page.at(row, table.col("result") ?? -1)?.value;
    if (typeof reached === "number") page.put(row, col, tidy(objective.weight * reached));
  } else if (column.key === "strategic") putStrategic(table, list, row, col);
  else putFilling(table, column, row, col, row, objective.said);
}

/** Each strategic objective stands for two or three objectives in turn. */
function putStrategic(table: Table, list: PlanList, row: number, col: number): void {
  const { composition, page } = table;
  const { lists, habits } = composition;
  const place = Math.floor(table.objectiveRows.length / (2 + (lists.indexOf(list) % 2)));
  const text = composition.words(STRATEGIC[(lists.indexOf(list) + place) % STRATEGIC.length] ?? "");
  const run = table.strategic.at(-1);
  const same = run?.text === text && run.list === list && run.bottom === row - 1;
  if (same) run.bottom = row;
  else table.strategic.push({ text, list, top: row, bottom: row });
  if (!same || habits.further?.strategic === "repeated") page.put(row, col, text);
}

/** Last year's weights: other numbers of the same kind. */
function putLastYear({ composition, page }: Table, i: number, { weight }: Objective, section: string, row: number, col: number): void {
  const { step } = composition.habits;
  const shifted = section === "own" && weight > step * 2 ? (i % 2 === 0 ? weight - step : weight + step) : weight;
  const { value, format } = composition.scale.write(shifted);
  page.put(row, col, value, format);
}

function putFilling({ composition, page, common }: Table, column: Column, row: number, col: number, i: number, said?: Said): void {
  const draw = (): Filling => fillingOf(composition, column, i, said);
  const { value, format } = common && !said ? composition.once(`${common.text} ${String(row - common.top)} ${String(col)}`, draw) : draw();
  page.put(row, col, value, format);
}
