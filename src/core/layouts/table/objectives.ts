/** From data rows to objectives: which rows belong together, which are phases, which weights only repeat. */
import type { At, Goal, Indicator, Objective, Phase, Weight } from "../../plan/plan";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { deadlineAt, shownTextAt, textAt } from "../cells";
import { ordinalDepth, sameOrdinal, isChildOf } from "../numbering";
import { buildGoal, indicatorOf } from "./goal";
import { phaseWeightAt, type TableColumns } from "./columns";
import type { SectionDraft } from "./lists";
import type { DataRow } from "./rows";

interface Draft {
  readonly rows: DataRow[];
  readonly head: DataRow;
  readonly phases: Phase[];
  readonly repeated: Weight[];
}

/** The objectives of a section's data rows, in order. */
export function buildObjectives(sheet: Sheet, table: TableColumns, section: SectionDraft): readonly Objective[] {
  const { rows } = section;
  const habits = habitsOf(rows);
  const drafts: Draft[] = [];
  for (const row of rows) {
    const current = drafts[drafts.length - 1];
    if (current && belongsTo(sheet, table, habits, row, current)) continue;
    if (habits.groupsOnly && ordinalDepth(row.number) === 1 && isBlank(row.weight)) continue;
    const draft: Draft = { rows: [row], head: row, phases: [], repeated: [] };
    addPhaseColumn(sheet, table, row, draft);
    drafts.push(draft);
  }
  return drafts.map((draft) => {
    const stated = [...section.phaseTotals].reverse().find(({ after }) => draft.rows.some((row) => row.row === after));
    const objective = toObjective(sheet, table, draft);
    return stated && objective.phases.length > 0 ? { ...objective, phaseTotal: stated.total } : objective;
  });
}

/** What this table does, seen over all of its rows. */
interface Habits {
  /** Rows numbered 1.1 are phases of the objective 1, which has a weight of its own. */
  readonly phasesByNumber: boolean;
  /** Rows numbered 1 carry no weight at all: they only head the objectives 1.1, 1.2. */
  readonly groupsOnly: boolean;
  /** Many titles have no weight: the weight stands only on the first row of each objective. */
  readonly looseTitles: boolean;
}

function habitsOf(rows: readonly DataRow[]): Habits {
  const deep = rows.some((row) => ordinalDepth(row.number) > 1);
  const tops = deep ? rows.filter((row) => ordinalDepth(row.number) === 1) : [];
  const weighted = tops.filter((row) => !isBlank(row.weight)).length;
  const titled = rows.filter((row) => row.title !== null && row.weight !== null);
  const blank = titled.filter((row) => isBlank(row.weight)).length;
  return {
    phasesByNumber: deep && weighted > 0 && weighted * 2 >= tops.length,
    groupsOnly: deep && tops.length > 0 && weighted === 0,
    looseTitles: blank >= 3 && blank * 5 >= titled.length * 2,
  };
}

/** Adds the row to the current objective if it is a part of it; returns whether it was. */
function belongsTo(sheet: Sheet, table: TableColumns, habits: Habits, row: DataRow, current: Draft): boolean {
  if (row.weight === null) {
    current.rows.push(row);
    addPhaseColumn(sheet, table, row, current);
    return true;
  }
  if (isPhaseRow(habits, row, current)) {
    current.phases.push(buildGoal(sheet, table, [row], row.weight));
    current.rows.push(row);
    return true;
  }
  if (isRepetition(sheet, table, row, current)) {
    current.repeated.push(row.weight);
    current.rows.push(row);
    addPhaseColumn(sheet, table, row, current);
    return true;
  }
  if (!isBlank(row.weight) || !isContinuation(table, habits, row)) return false;
  current.rows.push(row);
  addPhaseColumn(sheet, table, row, current);
  return true;
}

function isPhaseRow(habits: Habits, row: DataRow, current: Draft): boolean {
  if (habits.phasesByNumber && isChildOf(row.number, current.head.number)) return true;
  if (isBlank(row.weight)) return false;
  return row.number === null && current.head.number !== null && /^(fase|azione|attivita)\b/.test(normalize(row.title?.value ?? ""));
}

/** The same weight once more, on a row that names no other objective. */
function isRepetition(sheet: Sheet, table: TableColumns, row: DataRow, current: Draft): boolean {
  const mine = row.weight?.value;
  const first = current.head.weight?.value;
  if (mine?.kind !== "number" || first?.kind !== "number" || !mine.value.equals(first.value)) return false;
  // A weight merged over rows of its own belongs to an objective of its own.
  if (row.weight && row.weight.area.bottom > row.weight.area.top) return false;
  const sameTitle = row.title === null || row.titleCovered || normalize(row.title.value) === normalize(current.head.title?.value ?? "");
  // Two titles under one number are two objectives, and the number is a slip.
  if (row.number !== null) return sameTitle && sameOrdinal(row.number, current.head.number);
  if (table.number !== undefined && coveredFromAbove(sheet, row.row, table.number)) return true;
  if (table.strategic !== undefined && sheet.value(row.row, table.strategic) !== null) return false;
  return sameTitle;
}

function coveredFromAbove(sheet: Sheet, row: number, col: number): boolean {
  const merge = sheet.mergeAt(row, col);
  return merge !== undefined && row > merge.top;
}

/** A row without a weight that says more of the objective above it. */
function isContinuation(table: TableColumns, habits: Habits, row: DataRow): boolean {
  if (row.number !== null) return false;
  return table.number !== undefined || row.title === null || row.titleCovered || habits.looseTitles;
}

function isBlank(weight: Weight | null): boolean {
  return weight === null || weight.value.kind === "empty";
}

/** A second weight column beside the objective's: each of its cells is a phase. */
function addPhaseColumn(sheet: Sheet, table: TableColumns, row: DataRow, draft: Draft): void {
  if (table.phaseWeight === undefined) return;
  const phase = phaseWeightAt(sheet, table, row.row);
  if (phase && phase.value.kind !== "empty")
    draft.phases.push(buildGoal(sheet, { ...table, title: table.phase ?? table.title }, [row], phase));
}

/** Most objectives have neither phases nor repeated weights: they share one empty list. */
const NO_PHASES: readonly Phase[] = [];
const NO_WEIGHTS: readonly Weight[] = [];

function toObjective(sheet: Sheet, table: TableColumns, draft: Draft): Objective {
  const own = table.phaseWeight === undefined && draft.phases.length > 0 ? [draft.head] : draft.rows;
  const goal = buildGoal(sheet, table, own, draft.head.weight);
  const indicators: readonly Indicator[] =
    own.length === 1
      ? goal.indicators
      : own.flatMap((row) =>
          indicatorOf(sheet, table, row.row).map((indicator) => ({ ...indicator, ...ownDeadline(sheet, table, row.row, goal) })),
        );
  const last = draft.rows[draft.rows.length - 1] ?? draft.head;
  const mergedTo = draft.head.weight ? draft.head.weight.area.bottom : last.row;
  // Field by field: spreading the goal costs more than all the reading of the row.
  return {
    number: goal.number,
    title: goal.title,
    weight: goal.weight,
    start: goal.start,
    deadline: goal.deadline,
    achievement: goal.achievement,
    years: goal.years,
    indicators,
    phases: draft.phases.length > 0 ? draft.phases : NO_PHASES,
    publicValue: shownTextAt(sheet, draft.head.row, table.publicValue),
    strategic: shownTextAt(sheet, draft.head.row, table.strategic),
    details: [...described(sheet, table, draft.head.row), ...own.slice(1).flatMap((row) => (row.title ? [row.title] : []))],
    repeated: draft.repeated.length > 0 ? draft.repeated : NO_WEIGHTS,
    label: null,
    area: {
      top: goal.area.top,
      left: goal.area.left,
      bottom: Math.max(last.row, Math.min(mergedTo, last.row + 200)),
      right: goal.area.right,
    },
  };
}

/** The texts of further columns of the title's kind ("Descrizione" beside "Obiettivo"). */
function described(sheet: Sheet, table: TableColumns, row: number): readonly At<string>[] {
  return table.descriptions.flatMap((col) => textAt(sheet, row, col) ?? []);
}

/** A deadline below the objective's first, in a cell of its own. */
function ownDeadline(sheet: Sheet, table: TableColumns, row: number, goal: Goal): Pick<Indicator, "deadline"> {
  const deadline = deadlineAt(sheet, row, table.deadline);
  return deadline && deadline.cell.row !== goal.deadline?.cell.row ? { deadline } : {};
}
