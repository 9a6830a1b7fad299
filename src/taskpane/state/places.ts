/** From what a report says in A1 text to the cells of the workbook: going there, and marking. */
import { parseArea } from "../../core/sheet/address";
import type { Host } from "../../hosts/host";
import { marksOf } from "../../hosts/marks-of";
import type { Finding } from "../../core/report/report";
import { isInScope } from "./findings";
import type { PaneState } from "./state";
import { firstOf, has, tasksOf } from "./tasks";
import { saidIfBlocked, type Tools } from "./tools";

/** Shows the range of the sheet; where that is not possible it says why, and the list stays as it is. */
export async function goTo({ host, store }: Tools, sheet: string, range: string): Promise<void> {
  const area = parseArea(range);
  if (area === null) return;
  saidIfBlocked(store, await host.goTo({ sheet, area }));
}

/** Goes to a finding and opens it. */
export async function goToFinding(tools: Tools, finding: Finding): Promise<void> {
  tools.store.dispatch({ type: "select", id: finding.id });
  await goTo(tools, finding.sheet, finding.range);
}

/** The finding of that id, where it is still to be done. */
export function findingAt({ result }: PaneState, id: string | null): Finding | null {
  return result?.report.findings.find((finding) => finding.id === id && finding.waived === undefined) ?? null;
}

/** The finding that is open. */
export function selectedIn(state: PaneState): Finding | null {
  return findingAt(state, state.selected);
}

/** Where the thing to do after (+1) or before (-1) the open one begins, in the list's order; the first (last) when none is open; null when there is none. */
export function neighbour({ result, filters, apart, selected }: PaneState, step: 1 | -1): Finding | null {
  const tasks = result ? tasksOf(result, filters, apart) : [];
  const at = tasks.findIndex((task) => has(task, selected));
  const task = at < 0 ? tasks[step === 1 ? 0 : tasks.length - 1] : tasks[at + step];
  return task ? firstOf(task) : null;
}

/** Paints or removes the marks. They follow the findings until they are switched off. */
export async function setMarks({ host, store }: Tools, on: boolean): Promise<void> {
  const { result } = store.get();
  if (!on) {
    if (saidIfBlocked(store, await host.unmark())) store.dispatch({ type: "marks", on: false });
    return;
  }
  if (!result) return;
  const scoped = result.facts.filter(({ sheet }) => isInScope(result.scope, sheet));
  marked({ store }, await host.mark(marksOf(scoped)));
}

/** Says what became of the marks: painted, refused (then those of before remain), or left out on protected sheets. */
export function marked({ store }: Pick<Tools, "store">, outcome: Awaited<ReturnType<Host["mark"]>>): void {
  if (!saidIfBlocked(store, outcome)) return;
  store.dispatch({ type: "marks", on: true });
  const { skipped = [], left = 0 } = outcome.value;
  if (left > 0) saidIfBlocked(store, { kind: "blocked", reason: "marks-left", detail: String(left) });
  if (skipped.length > 0) saidIfBlocked(store, { kind: "blocked", reason: "protected", detail: skipped.join(", ") });
}
