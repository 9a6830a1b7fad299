/** The weights that a body's own tables of levels give, list by list, beside those that stand on the sheet. */
import { exact, HUNDRED, type Exact } from "../exact";
import { objectivesOf, sheetOfGoal, type Objective, type Plan, type PlanSheet, type Unit, type Weight } from "../plan/plan";
import { numberText } from "../plan/describe";
import type { Settings } from "../settings";
import type { WeightingSettings } from "../settings/weighting";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { totalInHeading } from "../text/total";
import type { UnitTotals } from "../totals/totals";
import { broughtTo, combined, pointsOf } from "./arithmetic";
import { levelsIn, levelTables, type LevelText, type LevelTable } from "./columns";
import { unreadRows } from "./unread-rows";

/** A level and what it is worth; null: the table of the settings does not have its word. */
interface Level extends LevelText {
  readonly points: Exact | null;
}

/** An objective with its levels. */
export interface LevelRow {
  /** null on a sheet that was not read as a plan. */
  readonly objective: Objective | null;
  readonly title: string;
  readonly number: string;
  readonly levels: readonly Level[];
  /** What stands on the sheet; null: no number. */
  readonly given: Exact | null;
  /** Where the weight stands or should stand. */
  readonly cell: CellRef | null;
  readonly weight: Weight | null;
}

/** A row and its weight. */
export interface ComputedRow extends LevelRow {
  /** The points of its levels. */
  readonly raw: Exact;
  /** In proportion, before it is rounded. */
  readonly share: Exact;
  readonly computed: Exact;
}

export interface ComputedList {
  /** null on a sheet that was not read as a plan. */
  readonly unit: Unit | null;
  readonly sheet: string;
  /** What the weights are brought to; null: they stay the points that they are. */
  readonly total: Exact | null;
  /** Where that comes from: the list itself, the settings' computing of weights, nothing (100). */
  readonly from: "list" | "setting" | "nothing";
  readonly step: Exact;
  readonly result:
    | { readonly kind: "computed"; readonly rows: readonly ComputedRow[] }
    /** Rows without a level, or with a word that the settings do not have. */
    | { readonly kind: "levels"; readonly rows: readonly LevelRow[]; readonly missing: readonly Level[] }
    /** The total is no multiple of the step. */
    | { readonly kind: "step"; readonly rows: readonly LevelRow[] };
}

/** Every list of the plan whose tables have all columns of levels; none where the settings compute no weights. */
export function computedLists(plan: Plan, totals: readonly UnitTotals[], settings: Settings): readonly ComputedList[] {
  const { weighting } = settings;
  if (!weighting) return [];
  return plan.sheets.flatMap((sheet) => {
    const tables = levelTables(sheet.sheet, weighting, settings.headings);
    if (tables.length === 0) return [];
    const read = totals.flatMap((unit) => listOf(unit, sheet, tables, weighting));
    const unread = sheet.units.length > 0 ? [] : tables.flatMap((table) => unreadLists(sheet.sheet, table, weighting));
    return [...read, ...unread];
  });
}

/** The lists of a table that was not read as a plan; its heading may say what they should make ("Peso (totale 100)"). */
function unreadLists(sheet: Sheet, table: LevelTable, weighting: WeightingSettings): readonly ComputedList[] {
  const stated = table.weight === null ? null : totalInHeading(sheet.text(table.row, table.weight));
  return unreadRows(sheet, table).map((rows) => computedList(null, sheet.name, rows.map(withPoints), stated?.value ?? null, weighting));
}

/** The unit's objectives on the sheet, where all of them stand in tables with levels. */
function listOf(
  { unit, expected, doubtful }: UnitTotals,
  { sheet }: PlanSheet,
  tables: readonly LevelTable[],
  weighting: WeightingSettings,
): readonly ComputedList[] {
  if (doubtful || unit.levels) return [];
  const objectives = objectivesOf(unit).filter(({ weight }) => weight?.value.kind !== "prerequisite");
  const rows = objectives.flatMap((objective): LevelRow[] => {
    const { top, bottom } = objective.area;
    const table = tables.find(({ row, end }) => top > row && top < end);
    if (!table || sheetOfGoal(objective, unit) !== sheet.name) return [];
    const reading = objective.weight?.value;
    return [
      withPoints({
        objective,
        title: objective.title?.value ?? "",
        number: numberText(objective),
        levels: levelsIn(sheet, table, top, bottom),
        given: reading?.kind === "number" ? reading.value : null,
        cell: objective.weight?.cell ?? null,
        weight: objective.weight,
      }),
    ];
  });
  // A list that goes on where there are no levels, or that has none at all, is weighed in another way.
  if (rows.length === 0 || rows.length < objectives.length || rows.every(({ levels }) => levels.every(({ text }) => text === "")))
    return [];
  return [computedList(unit, sheet.name, rows, expected, weighting)];
}

/** A row before its words are looked up. */
export type WordedRow = Omit<LevelRow, "levels"> & { readonly levels: readonly LevelText[] };

function withPoints(row: WordedRow): LevelRow {
  return { ...row, levels: row.levels.map((level) => ({ ...level, points: pointsOf(level.factor, level) })) };
}

function computedList(
  unit: Unit | null,
  sheet: string,
  rows: readonly LevelRow[],
  expected: Exact | null,
  weighting: WeightingSettings,
): ComputedList {
  const step = exact(weighting.step ?? 1);
  const stated = expected ?? (weighting.total === undefined ? null : exact(weighting.total));
  const total = weighting.normalise === false ? null : (stated ?? HUNDRED);
  const from = expected ? "list" : weighting.total === undefined ? "nothing" : "setting";
  const list = { unit, sheet, total, from, step } as const;
  const missing = rows.flatMap(({ levels }) => levels.filter(({ points }) => points === null));
  if (missing.length > 0) return { ...list, result: { kind: "levels", rows, missing } };
  const raw = rows.map(({ levels }) => combined(levels.flatMap(({ factor: { how }, points }) => (points ? [{ how, points }] : []))));
  const rounded = total === null ? raw.map((points) => ({ share: points, weight: points })) : broughtTo(raw, total, step);
  if (!rounded) return { ...list, result: { kind: "step", rows } };
  const computed = rows.flatMap((row, index): ComputedRow[] => {
    const [points, made] = [raw[index], rounded[index]];
    return points && made ? [{ ...row, raw: points, share: made.share, computed: made.weight }] : [];
  });
  return { ...list, result: { kind: "computed", rows: computed } };
}

/**
 * Whether the weight on the sheet is not what the levels give: further from its exact share than any rounding to the step goes, or, where
 * nothing is rounded, another number.
 */
export function differs({ total, step }: Pick<ComputedList, "total" | "step">, { given, share }: ComputedRow): boolean {
  if (given === null) return false;
  const difference = given.sub(share).abs();
  return total === null ? difference.compare(0) !== 0 : difference.compare(step) >= 0;
}
