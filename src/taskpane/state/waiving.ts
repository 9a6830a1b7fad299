/** Waivers ("deroghe"): findings accepted on purpose, kept with the workbook (in a browser: for the file). */
import type { Finding } from "../../core/report/report";
import { isSamePlace, type WaiverPlace } from "../../core/waivers/place";
import type { Waiver } from "../../core/waivers/waiver";
import { blockedText, saidIfBlocked, type Tools } from "./tools";

/** Takes the waivers that are kept with the workbook. What cannot be used is said and left alone. */
export async function loadWaivers({ host, store, loadCore }: Tools): Promise<void> {
  const kept = await host.load("waivers");
  if (kept.kind === "blocked") {
    store.dispatch({ type: "waivers", waivers: [], locked: blockedText(kept) });
    return;
  }
  if (kept.value === null) return;
  const reading = (await loadCore()).readWaivers(kept.value, store.get().language);
  switch (reading.kind) {
    case "read":
      return store.dispatch({ type: "waivers", waivers: reading.waivers, locked: null });
    case "newer":
      return store.dispatch({ type: "waivers", waivers: reading.waivers, locked: { id: "pane.waive.newer" } });
    case "bad":
      return store.dispatch({ type: "waivers", waivers: [], locked: { id: "pane.waive.bad", data: { detail: reading.detail } } });
  }
}

/** Accepts the findings as they stand now, all with the same words; an earlier waiver of the same finding is replaced. True when that is kept. */
export async function waive(
  tools: Tools,
  findings: readonly Finding[],
  words: { readonly reason: string; readonly author: string },
): Promise<boolean> {
  const { result, waivers } = tools.store.get();
  if (!result) return false;
  const ids = new Set(findings.map(({ id }) => id));
  const facts = result.facts.filter(({ id }) => ids.has(id));
  if (facts.length === 0) return false;
  const { waiverOf } = await tools.loadCore();
  const said = { reason: words.reason.trim(), author: words.author.trim(), date: today() };
  const added = facts.map((fact) => waiverOf(fact, result.sheets, said));
  return keep(tools, [...waivers.filter((other) => !added.some((waiver) => isSamePlace(other, waiver))), ...added]);
}

/** Takes the waivers of that place back. True when that is kept. */
export function unwaive(tools: Tools, place: WaiverPlace): Promise<boolean> {
  return keep(
    tools,
    tools.store.get().waivers.filter((waiver) => !isSamePlace(waiver, place)),
  );
}

async function keep({ host, store, loadCore }: Tools, waivers: readonly Waiver[]): Promise<boolean> {
  const { waiversLocked } = store.get();
  if (waiversLocked) {
    store.dispatch({ type: "notice", notice: { tone: "warning", text: waiversLocked } });
    return false;
  }
  const saved = await host.save("waivers", (await loadCore()).waiversText(waivers));
  if (!saidIfBlocked(store, saved)) return false;
  store.dispatch({ type: "waivers", waivers, locked: null });
  return true;
}

/** The day on this computer's calendar, "2025-03-31". */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
