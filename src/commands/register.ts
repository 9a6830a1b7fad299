/** The ribbon's buttons: the names are those of the manifest. */
import type { Host } from "../hosts/host";
import type { SharedState } from "./shared-state";
import { verifyWeights, type CommandCore } from "./verify-weights";

interface Ribbon {
  readonly host: Host;
  readonly state: SharedState;
  readonly loadCore: () => Promise<CommandCore>;
}

/** Connects the buttons; call it after `Office.onReady`. */
export function registerCommands(ribbon: Ribbon): void {
  let running: Promise<void> | null = null;
  Office.actions.associate("verificaPesi", (event: Office.AddinCommands.Event) => {
    // A second click while the first is at work waits for the same result.
    running ??= verifyAndShow(ribbon).finally(() => (running = null));
    // Excel keeps the button waiting, and at last reports an error, until it hears that it is done.
    void running.finally(() => event.completed());
  });
}

/**
 * The work is done without the pane; the pane then shows the result, since Excel has no other place for a summary. Where it cannot be
 * opened, the marks on the sheet remain.
 */
async function verifyAndShow({ host, state, loadCore }: Ribbon): Promise<void> {
  state.set({ kind: "running" });
  try {
    state.set(await verifyWeights(host, await loadCore()));
  } catch (fault) {
    state.set({ kind: "fault", detail: fault instanceof Error ? fault.message : String(fault) });
  }
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await openPane();
}

/**
 * A pane that Excel will not open now is the only place where that could be said, and loses nothing: the marks are on the sheet and the
 * result waits in the shared state for "Apri pannello".
 */
async function openPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
