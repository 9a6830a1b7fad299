/** Applying the fixes that findings carry. A host applies them only if the cells still hold what was read. */
import type { FixStep } from "../../core/fixes/fix";
import { saidIfBlocked, type Tools } from "./tools";

/** Applies the steps, verifies again and says how many cells changed. */
export async function applySteps({ host, store }: Tools, steps: readonly FixStep[], verify: () => Promise<void>): Promise<void> {
  store.dispatch({ type: "started", task: { id: "pane.running.fix" }, cancellable: false });
  const outcome = await host.applyFixes(steps);
  store.dispatch({ type: "stopped" });
  if (!saidIfBlocked(store, outcome)) return;
  const count = outcome.value.cells.length;
  await verify();
  const id = host.capabilities.undo ? "pane.fix.done" : "pane.fix.done-for-good";
  store.dispatch({ type: "notice", notice: { tone: "success", text: { id, data: { count } } } });
}
