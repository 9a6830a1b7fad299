/** The labels of forms with their values. */
import { placeKey, type Area, type CellRef } from "../../sheet/address";
import { cellText, type CellValue, type Sheet } from "../../sheet/sheet";
import type { ColumnRole, HeadingSettings } from "../headings";
import type { Frame } from "./frames";
import { labelRole, type LabelCell } from "./labels";
import { belowOf, besideOf, rightOf, type Relation } from "./places";

export interface Pair {
  readonly key: string;
  readonly label: string;
  readonly labelCell: CellRef;
  readonly role: ColumnRole | null;
  /** The value's cell; the label's own where it stands behind a colon. */
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** A label's value is there in at most so many forms of a hundred in the usual place … */
const RARELY = 20;
/** … and in so many in the other: then the label has its value there. */
const MOSTLY = 80;

/** Where each label of the forms has its value: as the weight has it, unless nearly all forms say otherwise. */
export function relationsOf(frames: readonly Frame[], usual: Relation): ReadonlyMap<string, Relation> {
  const counts = new Map<string, { all: number; right: number; below: number }>();
  for (const frame of frames) {
    const isLabel = labelsAt(frame);
    for (const label of frame.labels) {
      const count = counts.get(label.key) ?? { all: 0, right: 0, below: 0 };
      const right = rightOf(label, frame.area, isLabel);
      const below = belowOf(label);
      const lone =
        frame.sheet.value(below.row, below.col) !== null &&
        !isLabel(below.row, below.col) &&
        (frame.sheet.value(below.row + 1, below.col) === null || isLabel(below.row + 1, below.col));
      count.all += 1;
      if (right && !isLabel(right.row, right.col)) count.right += 1;
      if (lone) count.below += 1;
      counts.set(label.key, count);
    }
  }
  return new Map(
    [...counts].map(([key, { all, right, below }]): [string, Relation] => {
      const [here, there, other]: [number, number, Relation] = usual === "below" ? [below, right, "right"] : [right, below, "below"];
      return [key, here * 100 <= all * RARELY && there * 100 >= all * MOSTLY ? other : usual];
    }),
  );
}

function labelsAt({ labels }: Frame): (row: number, col: number) => boolean {
  const places = new Set(labels.map(({ row, col }) => placeKey(row, col)));
  return (row, col) => places.has(placeKey(row, col));
}

/**
 * The pairs of a form in reading order; what is the value of one label is not the label of another.
 * @param taken rows (0-based) that belong to a table within the form
 */
export function pairsOf(
  frame: Frame,
  relations: ReadonlyMap<string, Relation>,
  taken: ReadonlySet<number>,
  own: HeadingSettings,
): readonly Pair[] {
  const isLabel = labelsAt(frame);
  const values = new Set<number>();
  const pairs: Pair[] = [];
  for (const label of frame.labels) {
    if (taken.has(label.row) || values.has(placeKey(label.row, label.col))) continue;
    const pair = pairOf(frame, label, relations.get(label.key) ?? "right", isLabel, own);
    values.add(placeKey(pair.cell.row, pair.cell.col));
    pairs.push(pair);
  }
  return pairs;
}

function pairOf(
  frame: Frame,
  label: LabelCell,
  relation: Relation,
  isLabel: (row: number, col: number) => boolean,
  own: HeadingSettings,
): Pair {
  const { sheet, area } = frame;
  const labelCell = { sheet: sheet.name, row: label.row, col: label.col };
  const role = labelRole(label.text, own);
  const valued = (cell: CellRef, value: CellValue): Pair => ({ key: label.key, label: label.text, labelCell, role, cell, value });
  if (label.inside !== null && label.inside !== "") return valued(labelCell, label.inside);
  if (relation === "inside") return valued(labelCell, null);
  // A text with nothing behind it is a value, even where it is the same on every form.
  const holds = (row: number, col: number): boolean =>
    isLabel(row, col) && sheet.rowCells(row).some((cell) => cell.col > col && cell.col <= area.right);
  const place = relation === "below" ? valueBelow(frame, label) : rightOf(label, area, holds);
  if (!place || place.row > area.bottom) return valued(besideOf(label), null);
  return valued(place, sheet.value(place.row, place.col));
}

/** The cell below, unless the label stands alone over a row of several texts: then it is the form's own title. */
function valueBelow({ sheet, area }: Frame, label: LabelCell): CellRef | null {
  const place = belowOf(label);
  const wider = runAt(sheet, area, place.row, label.col) > runAt(sheet, area, label.row, label.col);
  return sheet.isHiddenRow(place.row) || wider ? null : place;
}

/** How many filled cells of the row stand side by side with that of the column: behind a gap stands a legend. */
function runAt(sheet: Sheet, { left, right }: Area, row: number, col: number): number {
  let [count, end, own] = [0, -1, false];
  for (const cell of sheet.rowCells(row)) {
    if (cell.col < left || cell.col > right) continue;
    if (cell.col > end + 1) {
      if (own) break;
      count = 0;
    }
    count += 1;
    end = sheet.mergeAt(row, cell.col)?.right ?? cell.col;
    own ||= col >= cell.col && col <= end;
  }
  return own ? count : 0;
}

/** The value's text, "" where there is none. */
export function textIn(pair: Pair): string {
  return cellText(pair.value);
}
