/** Applying the fixes that findings carry. A host applies them only if the cells still hold what was read. */
import type { FixStep } from "../../core/fixes";
import type { Finding } from "../../core/report";
import { saidIfBlocked, type Tools } from "./tools";

/** A certain fix and the finding that it mends. */
export interface CertainFix {
  readonly finding: Finding;
  readonly title: string;
  readonly steps: readonly FixStep[];
}

/** Every certain fix that can be applied together: of two that want the same cell only the first. Waived findings are left alone. */
export function certainFixes(findings: readonly Finding[]): readonly CertainFix[] {
  const taken = new Set<string>();
  const fixes: CertainFix[] = [];
  for (const finding of findings) {
    const option = finding.fix?.options[0];
    if (!finding.fix?.certain || !option || finding.waived !== undefined) continue;
    const cells = option.steps.map(({ cell }) => `${cell.sheet}|${cell.row}|${cell.col}`);
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    fixes.push({ finding, title: option.title, steps: option.steps });
  }
  return fixes;
}

/** Applies the steps, says how many cells changed and verifies again; in the browser a corrected copy is downloaded and nothing changes here. */
export async function applySteps({ host, store }: Tools, steps: readonly FixStep[], verify: () => Promise<void>): Promise<void> {
  store.dispatch({ type: "started", task: { id: "pane.running.fix" }, cancellable: false });
  const outcome = await host.applyFixes(steps);
  store.dispatch({ type: "stopped" });
  if (!saidIfBlocked(store, outcome)) return;
  const count = outcome.value.cells.length;
  if (host.capabilities.writes === "workbook") await verify();
  const id = host.capabilities.writes === "workbook" ? "pane.fix.done" : "pane.fix.downloaded";
  store.dispatch({ type: "notice", notice: { tone: "success", text: { id, data: { count } } } });
}
