/** From a draft to an objective with its parts. */
import type { At, DeclaredTotal, Goal, Indicator, Objective, Phase, Weight } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { deadlineAt, shownTextAt, textAt, weightAt } from "../cells";
import { asPercent } from "../one-scale";
import { isBlank, type Draft } from "./drafts";
import { buildGoal, indicatorOf, type PlacedColumns } from "./goal";
import type { DataRow } from "./row";

/** A column of weights of parts, and the column that says what they are. Columns of the sheet, 0-based. */
export interface PartColumn {
  readonly weight: number;
  readonly title: number;
  /** Shares of 1 among percentages are percentages. */
  readonly mixed: boolean;
}

/** Most objectives have neither parts, repeated weights nor details: they share one empty list. */
const NO_PHASES: readonly Phase[] = [];
const NO_WEIGHTS: readonly Weight[] = [];
const NO_TEXTS: readonly At<string>[] = [];

export function toObjective(
  draft: Draft,
  columns: PlacedColumns,
  parts: readonly PartColumn[],
  stated: DeclaredTotal | undefined,
): Objective {
  const { sheet } = draft.table;
  const goal = buildGoal(sheet, columns, draft.rows, draft.head.weight);
  const below = draft.parts.map((row): Phase => buildGoal(sheet, columns, [row], partWeight(sheet, row, parts)));
  const [beside = NO_PHASES, ...further] = parts.map((part) => partsBeside(sheet, columns, draft, part));
  const phases = below.length > 0 ? below : beside;
  const measures = further.flat();
  const last = Math.max(...[draft.rows, draft.parts].map((rows) => rows.at(-1)?.row ?? draft.head.row));
  const mergedTo = draft.head.weight ? draft.head.weight.area.bottom : last;
  // Field by field: spreading the goal costs more than all the reading of the row.
  return {
    number: goal.number,
    title: goal.title,
    weight: goal.weight,
    start: goal.start,
    deadline: goal.deadline,
    achievement: goal.achievement,
    years: goal.years,
    indicators: indicatorsOf(sheet, columns, draft, goal),
    phases: phases.length > 0 ? phases : NO_PHASES,
    ...(measures.length > 0 ? { measures } : {}),
    ...(stated && phases.length > 0 ? { phaseTotal: stated } : {}),
    publicValue: shownTextAt(sheet, draft.head.row, columns.publicValue),
    strategic: shownTextAt(sheet, draft.head.row, columns.strategic),
    details: detailsOf(sheet, columns, draft),
    repeated: draft.repeated.length > 0 ? draft.repeated : NO_WEIGHTS,
    label: null,
    area: { top: goal.area.top, left: goal.area.left, bottom: Math.max(last, Math.min(mergedTo, last + 200)), right: goal.area.right },
  };
}

/** The weight of a part on a row of its own: in the objectives' column, or in that of the parts. */
function partWeight(sheet: Sheet, { row, weight }: DataRow, parts: readonly PartColumn[]): Weight | null {
  if (!isBlank(weight)) return weight;
  const own = parts.map((part) => partAt(sheet, row, part)).find(({ value }) => value.kind !== "empty");
  return own ?? weight;
}

function partAt(sheet: Sheet, row: number, { weight: col, mixed }: PartColumn): Weight {
  const weight = weightAt(sheet, row, col);
  return mixed ? asPercent(weight) : weight;
}

function indicatorsOf(sheet: Sheet, columns: PlacedColumns, { rows }: Draft, goal: Goal): readonly Indicator[] {
  if (rows.length === 1) return goal.indicators;
  return rows.flatMap(({ row }) =>
    indicatorOf(sheet, columns, row).map((indicator) => ({ ...indicator, ...ownDeadline(sheet, columns, row, goal) })),
  );
}

/** A deadline below the objective's first, in a cell of its own. */
function ownDeadline(sheet: Sheet, columns: PlacedColumns, row: number, goal: Goal): Pick<Indicator, "deadline"> {
  const deadline = deadlineAt(sheet, row, columns.deadline);
  return deadline && deadline.cell.row !== goal.deadline?.cell.row ? { deadline } : {};
}

/** The texts of further columns of the title's kind ("Descrizione" beside "Obiettivo"), and titles of its further rows. */
function detailsOf(sheet: Sheet, columns: PlacedColumns, { head, rows }: Draft): readonly At<string>[] {
  if (columns.descriptions.length === 0 && rows.length === 1) return NO_TEXTS;
  const beside = columns.descriptions.flatMap((col) => textAt(sheet, head.row, col) ?? []);
  return rows.length === 1 ? beside : [...beside, ...rows.slice(1).flatMap((row) => row.title ?? [])];
}

/** Each filled cell of the column beside the objective's rows is the weight of a part. */
function partsBeside(sheet: Sheet, columns: PlacedColumns, { rows }: Draft, part: PartColumn): readonly Phase[] {
  return rows.flatMap((row): readonly Phase[] => {
    const merge = sheet.mergeAt(row.row, part.weight);
    if (merge && row.row > merge.top) return [];
    const weight = partAt(sheet, row.row, part);
    return weight.value.kind === "empty" ? [] : [buildGoal(sheet, { ...columns, title: part.title }, [row], weight)];
  });
}
