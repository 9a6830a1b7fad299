/** Fixes that may be applied without a choice. */
import type { FixStep } from "./fix";
import type { Sheet } from "../sheet/sheet";
import { stepAt } from "./step";

/** Something that a fix may mend: a fact, or a finding of a report. */
interface Mendable {
  readonly fix?: { readonly certain: boolean; readonly options: readonly { readonly steps: readonly FixStep[] }[] };
  readonly waived?: unknown;
}

/** A certain fix: what it mends, and its only option. */
export interface CertainFix<Found extends Mendable> {
  readonly finding: Found;
  readonly option: NonNullable<Found["fix"]>["options"][number];
  readonly steps: readonly FixStep[];
}

/** Every certain fix that can be applied together with the others: of two that want the same cell only the first. Waived findings are left alone. */
export function certainFixes<Found extends Mendable>(findings: readonly Found[]): readonly CertainFix<Found>[] {
  const taken = new Set<string>();
  const fixes: CertainFix<Found>[] = [];
  for (const finding of findings) {
    const option = finding.fix?.options[0];
    if (!finding.fix?.certain || !option || finding.waived !== undefined) continue;
    const cells = option.steps.map(cellKey);
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    fixes.push({ finding, option, steps: option.steps });
  }
  return fixes;
}

/** Steps taken one after the other, sums being computed in between, as steps from what the cells of the sheets hold now. */
export function mergedSteps(sheets: readonly Sheet[], steps: readonly FixStep[]): readonly FixStep[] {
  const merged = new Map(steps.map((step) => [cellKey(step), step]));
  return [...merged.values()].flatMap(({ cell, to }) => {
    const sheet = sheets.find(({ name }) => name === cell.sheet);
    return sheet ? [stepAt(sheet, cell, to)] : [];
  });
}

function cellKey({ cell }: FixStep): string {
  return `${cell.sheet}|${cell.row}|${cell.col}`;
}
