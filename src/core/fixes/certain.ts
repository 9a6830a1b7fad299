/** Fixes that may be applied without a choice. */
import type { FixStep } from "../fixes";
import type { Finding } from "../report";

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

/** Steps one after the other as steps from what the cells held at first to what they hold at last. */
export function mergedSteps(steps: readonly FixStep[]): readonly FixStep[] {
  const merged = new Map<string, FixStep>();
  for (const step of steps) {
    const first = merged.get(cellKey(step));
    merged.set(cellKey(step), first ? { ...step, from: first.from } : step);
  }
  return [...merged.values()];
}

function cellKey({ cell }: FixStep): string {
  return `${cell.sheet}|${cell.row}|${cell.col}`;
}
