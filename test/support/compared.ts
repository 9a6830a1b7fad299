/** Two plans as literal grids, compared: each change in a line, for tests. */
import { comparePlans } from "../../src/core/compare/compare-plans";
import type { Change, Comparison, Value } from "../../src/core/compare/change";
import type { Corrections } from "../../src/core/compare/match-objectives";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import { verify } from "../../src/core/verify";

export function compared(
  before: readonly Sheet[],
  after: readonly Sheet[],
  corrections?: Corrections,
  files = ["a.xlsx", "b.xlsx"],
): Comparison {
  const [old, fresh] = [before, after].map((sheets, index) => verify({ file: files[index] ?? "", sheets }, DEFAULT_SETTINGS));
  if (!old || !fresh) throw new Error("two plans are needed");
  return comparePlans(old, fresh, corrections);
}

/** "weight «Archivio»: 30 → 40", "moved «Archivio»: Area 1 → Area 2", "added «Nido»" … */
export function linesOf({ changes }: Comparison): readonly string[] {
  return changes.map(lineOf);
}

function lineOf(change: Change): string {
  switch (change.kind) {
    case "unit-added":
    case "unit-dropped":
      return `${change.kind} ${change.list.name}`;
    case "unit-renamed":
      return `unit-renamed ${change.before.name} → ${change.after.name}`;
    case "added":
    case "dropped":
      return `${change.kind} «${change.entry.objective.title?.value ?? ""}»${elsewhere(change.also)}`;
    case "moved":
      return `moved «${titleOf(change)}»: ${change.pair.before.list.name} → ${change.pair.after.list.name}`;
    case "phase-added":
    case "phase-dropped":
      return `${change.kind} «${titleOf(change)}» «${change.part.title?.value ?? ""}»${elsewhere(change.also)}`;
    case "field": {
      const part = change.part ? ` / «${change.part.before?.title?.value ?? ""}»` : "";
      return `${change.field} «${titleOf(change)}»${part}: ${plain(change.from)} → ${plain(change.to)}${elsewhere(change.also)}`;
    }
  }
}

const titleOf = ({ pair }: Extract<Change, { pair: unknown }>): string => pair.before.objective.title?.value ?? "";
const elsewhere = (also: readonly string[]): string => (also.length > 0 ? ` (and ${String(also.length)} more)` : "");
const plain = (value: Value | null): string =>
  value === null ? "–" : typeof value.value === "string" ? value.value : value.value.toFraction();
