/** What is said of an objective, and where: for forms, cards and prose, which have labels in place of columns. */
import { sheetOfGoal, type At, type Objective, type PlanSheet, type Unit } from "../plan/plan";
import type { TakenAs } from "../plan/table-read";
import { columnRole, type ColumnRole } from "../reading/headings";
import { contains, type Area, type CellRef } from "../sheet/address";
import { cellText, type Sheet } from "../sheet/sheet";

export interface FieldAsRead {
  readonly as: TakenAs;
  readonly cell: CellRef;
  /** What stands before or above it and says what it is; null where nothing does. */
  readonly label: At<string> | null;
}

/** The fields of the first objective on the sheet; none where it has no objectives. */
export function fieldsOf({ sheet, units }: PlanSheet): readonly FieldAsRead[] {
  for (const unit of units) {
    const objective = unit.sections
      .flatMap(({ objectives }) => objectives)
      .find((one) => sheetOfGoal(one, unit) === sheet.name && one.weight !== null);
    if (objective) return piecesOf(objective).map(([as, cell]) => ({ as, cell, label: labelOf(sheet, unit, objective.area, as, cell) }));
  }
  return [];
}

/** What was read of the objective, each with the cell it was read from, in the order of the sheet. */
function piecesOf(objective: Objective): readonly (readonly [TakenAs, CellRef])[] {
  const [indicator, phase] = [objective.indicators[0], objective.phases[0]];
  const all: readonly (readonly [TakenAs, { readonly cell: CellRef } | null | undefined])[] = [
    ["number", objective.number],
    ["title", objective.title],
    ["description", objective.details[0]],
    ["weight", objective.weight],
    ["start", objective.start],
    ["deadline", objective.deadline],
    ["achievement", objective.achievement],
    ["publicValue", objective.publicValue],
    ["strategic", objective.strategic],
    ["type", indicator?.type],
    ["class", indicator?.kpiClass],
    ["indicator", indicator?.text],
    ["target", indicator?.target],
    ["phase", phase?.title],
    ["partWeight", phase?.weight],
  ];
  return all.flatMap(([as, piece]) => (piece ? [[as, piece.cell] as const] : [])).sort(([, a], [, b]) => a.row - b.row || a.col - b.col);
}

const WHAT: readonly (ColumnRole | null)[] = ["title", "strategic", "phase", "publicValue", "indicator"];
const WEIGHTS: readonly (ColumnRole | null)[] = ["weight", "phaseWeight"];
const DATES: readonly (ColumnRole | null)[] = ["start", "deadline", "state"];

/** What a label may mean that stands with a thing. */
const ROLES: Readonly<Record<TakenAs, readonly (ColumnRole | null)[]>> = {
  weight: WEIGHTS,
  partWeight: WEIGHTS,
  statedTotal: WEIGHTS,
  lists: ["unit"],
  number: ["number", "objectiveCode", "title"],
  title: WHAT,
  description: WHAT,
  phase: WHAT,
  publicValue: WHAT,
  strategic: WHAT,
  start: DATES,
  deadline: DATES,
  type: ["type", "class"],
  class: ["type", "class"],
  indicator: ["indicator"],
  target: ["target"],
  achievement: ["achievement"],
  otherResults: ["achievement"],
  monitoring: ["achievement"],
};

/** The words that say what the cell holds: before a colon in it, to its left, or above it, within the objective's own cells. */
function labelOf(sheet: Sheet, unit: Unit, area: Area, as: TakenAs, cell: CellRef): At<string> | null {
  if (as === "weight" && unit.weightHeading?.cell.sheet === sheet.name) return unit.weightHeading;
  const places = [cell, leftOf(sheet, cell), ...above(cell, area)];
  for (const place of places) {
    if (place === null || !contains(area, place.row, place.col)) continue;
    const value = sheet.value(place.row, place.col);
    if (typeof value !== "string") continue;
    const texts = place === cell ? labelsIn(cellText(value)) : [asLabel(cellText(value))];
    const text = texts.find((one) => ROLES[as].includes(columnRole(one)));
    if (text !== undefined) return { value: text, cell: place };
  }
  return null;
}

/** A label stands alone in its cell, with or without a colon: "Peso: 60" is no other cell's. */
function asLabel(text: string): string {
  const at = text.search(/[:=]/);
  if (at < 0) return text;
  return at === text.length - 1 ? text.slice(0, at).trimEnd() : "";
}

/** What stands before the colon of each line in the cell itself ("Peso obiettivo: 60%"). */
function labelsIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const label = line.slice(0, Math.max(0, line.search(/[:=]/))).trim();
    return label !== "" && label.length <= LONGEST_LABEL ? [label] : [];
  });
}

/** In characters: what is longer is a sentence. */
const LONGEST_LABEL = 40;

/** The next filled cell to the left. */
function leftOf(sheet: Sheet, { row, col, sheet: name }: CellRef): CellRef | null {
  const left = sheet
    .rowCells(row)
    .filter((cell) => cell.col < col)
    .at(-1);
  return left ? { sheet: name, row, col: left.col } : null;
}

/** The cells above within the area, from the nearest up. */
function above({ row, col, sheet }: CellRef, { top }: Area): readonly CellRef[] {
  return Array.from({ length: Math.max(0, row - top) }, (_unused, up) => ({ sheet, row: row - 1 - up, col }));
}
