/** Fixes that may be applied without a choice. */
import type { FixStep } from "../fixes";
import type { Finding } from "../report";
import type { Sheet } from "../sheet/sheet";
import { stepAt } from "./step";

/** A certain fix and the finding that it mends. */
export interface CertainFix {
  readonly finding: Finding;
  readonly title: string;
  readonly steps: readonly FixStep[];
}

/** Every certain fix that can be applied together with the others: of two that want the same cell only the first. Waived findings are left alone. */
export function certainFixes(findings: readonly Finding[]): readonly CertainFix[] {
  const taken = new Set<string>();
  const fixes: CertainFix[] = [];
  for (const finding of findings) {
    const option = finding.fix?.options[0];
    if (!finding.fix?.certain || !option || finding.waived !== undefined) continue;
    const cells = option.steps.map(cellKey);
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    fixes.push({ finding, title: option.title, steps: option.steps });
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
