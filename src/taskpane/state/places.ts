/** From what a report says in A1 text to the cells of the workbook: going there, and marking. */
import { parseArea } from "../../core/sheet/address";
import type { Host } from "../../hosts/host";
import { marksOf } from "../../hosts/marks-of";
import type { Finding } from "../../core/report/report";
import { findingsIn, groupFindings, inOrder, isInScope, passes } from "./findings";
import type { PaneState } from "./state";
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

/** The findings that the list shows, in its order: those that pass the filters and are not waived. */
function shownFindings(state: PaneState): readonly Finding[] {
  if (!state.result) return [];
  const { report, rules, scope } = state.result;
  const findings = findingsIn(report, scope);
  return inOrder(groupFindings(findings.filter((finding) => finding.waived === undefined && passes(state.filters, finding, rules))));
}

/** The finding after (+1) or before (-1) the open one, in the list's order; the first (last) when none is open; null when there is none. */
export function neighbour(state: PaneState, step: 1 | -1): Finding | null {
  const shown = shownFindings(state);
  const at = shown.findIndex(({ id }) => id === state.selected);
  if (at < 0) return shown[step === 1 ? 0 : shown.length - 1] ?? null;
  return shown[at + step] ?? null;
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
