/** One form as read: its labels with their values, its weight, its phases. */
import type { At, DeclaredTotal, Phase, Weight } from "../../plan/plan";
import { cellArea, type CellRef } from "../../sheet/address";
import { readWeight } from "../../text/weight";
import type { HeadingSettings } from "../headings";
import { insideWeight, type Candidate } from "./candidates";
import type { Frame } from "./frames";
import { inOneScale } from "../one-scale";
import { pairsOf, relationsOf, type Pair } from "./pairs";
import { tablesWithin } from "./phases";
import { belowOf, besideOf, rightOf, type Relation } from "./places";

export interface Form {
  readonly frame: Frame;
  readonly weight: Weight;
  readonly weightLabel: At<string> | null;
  readonly pairs: readonly Pair[];
  readonly phases: readonly Phase[];
  readonly phaseTotal: DeclaredTotal | null;
  /** Rows (0-based) of the table of phases, its headings among them. */
  readonly innerRows: ReadonlySet<number>;
}

/** The weight of each form around a candidate's labels, in the forms' order. */
export function weightsOf(candidate: Candidate, frames: readonly Frame[]): readonly Weight[] {
  const offset = usualOffset(frames);
  return inOneScale(frames.map((frame) => ({ weight: weightOf(frame, candidate.relation, offset) }))).map(({ weight }) => weight);
}

/** The forms around a candidate's labels with their weights, in the workbook's order. */
export function formsOf(candidate: Candidate, frames: readonly Frame[], weights: readonly Weight[], own: HeadingSettings): readonly Form[] {
  const relations = relationsOf(frames, candidate.relation);
  const tables = tablesWithin(frames, weights, candidate.key, own);
  return frames.map((frame, i): Form => {
    const weight = weights[i] as Weight;
    const table = tables[i];
    const { anchor, sheet } = frame;
    return {
      frame,
      weight,
      weightLabel: anchor && { value: anchor.text, cell: { sheet: sheet.name, row: anchor.row, col: anchor.col } },
      // The form's own title may be the label of the objective as well ("OBIETTIVO" over "Obiettivo: …").
      pairs: pairsOf(frame, relations, table?.rows ?? new Set(), own).filter(
        ({ key, value }, _i, all) =>
          key !== candidate.key && (value !== null || !all.some((other) => other.key === key && other.value !== null)),
      ),
      phases: table?.phases ?? [],
      phaseTotal: table?.total ?? null,
      innerRows: table?.rows ?? new Set(),
    };
  });
}

/** The commonest place of the weight's label in a form, from its first label. */
function usualOffset(frames: readonly Frame[]): { readonly rows: number; readonly cols: number } {
  const counts = new Map<string, { rows: number; cols: number; count: number }>();
  for (const { anchor, start } of frames) {
    if (!anchor) continue;
    const rows = anchor.row - start.row;
    const cols = anchor.col - start.col;
    const id = `${String(rows)},${String(cols)}`;
    counts.set(id, { rows, cols, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most), { rows: 0, cols: 0, count: 0 });
}

/** Whether the weight has gone with its label: where other forms have that, another label stands, and what is said there is not the weight. */
export function hasLostWeight({ frame, weight: { cell } }: Pick<Form, "frame" | "weight">): boolean {
  return frame.anchor === null && isLabelOf(frame, cell.row, cell.col);
}

function isLabelOf({ labels }: Frame, row: number, col: number): boolean {
  return labels.some((label) => label.row === row && label.col === col);
}

/** The weight at its label's place; where the label itself is gone, at the place where other forms have it. */
function weightOf(frame: Frame, relation: Relation, offset: { readonly rows: number; readonly cols: number }): Weight {
  const { sheet, anchor, start, area } = frame;
  const at = anchor ?? { sheet, row: start.row + offset.rows, col: start.col + offset.cols };
  const here: CellRef = { sheet: sheet.name, row: at.row, col: at.col };
  if (anchor && anchor.inside !== null && anchor.inside !== "") {
    const text = sheet.text(at.row, at.col);
    const value = insideWeight(text) ?? readWeight(anchor.inside);
    return { value, cell: here, area: sheet.mergeAt(at.row, at.col) ?? cellArea(here) };
  }
  const isLabel = (row: number, col: number): boolean => isLabelOf(frame, row, col);
  if (!anchor && isLabel(at.row, at.col)) return { value: { kind: "empty" }, cell: here, area: cellArea(here) };
  const cell = relation === "inside" ? here : relation === "below" ? belowOf(at) : (rightOf(at, area, isLabel) ?? besideOf(at));
  const value =
    relation === "inside" ? ({ kind: "empty" } as const) : readWeight(sheet.value(cell.row, cell.col), sheet.format(cell.row, cell.col));
  return { value, cell, area: sheet.mergeAt(cell.row, cell.col) ?? cellArea(cell) };
}
