/** Hidden rows and columns of a sheet on the page: folded as in the file, opened by a mark or by what is shown in them. */
import { useState } from "react";
import type { Area } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";

/** Neighbouring hidden rows, or columns (0-based, both included). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export interface Folds {
  /** Another one whenever other rows or columns are folded. */
  readonly key: string;
  readonly isFolded: (index: number) => boolean;
  /** The runs whose mark stands at this row or column: after it, or before it at the sheet's beginning. */
  readonly markedAt: (index: number) => Run | null;
  readonly isOpen: (run: Run) => boolean;
  readonly toggle: (run: Run) => void;
}

/** @param hidden in any order @param count rows or columns that are shown at all */
export function runsOf(hidden: Iterable<number>, count: number): readonly Run[] {
  const runs: Run[] = [];
  for (const index of [...hidden].filter((one) => one < count).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.last === index - 1) runs[runs.length - 1] = { first: last.first, last: index };
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** Where the mark of a run stands: at the row before it, at the one behind it where there is none before. */
export function markPlace({ first, last }: Run): number {
  return first === 0 ? last + 1 : first - 1;
}

/** Hidden rows and columns, each run folded until it is opened; what is selected or gone to is never folded. */
export function useFolds(sheet: Sheet, limits: { readonly rows: number; readonly cols: number }, shown: readonly (Area | null)[]) {
  const [openRows, setOpenRows] = useState<ReadonlySet<number>>(new Set());
  const [openCols, setOpenCols] = useState<ReadonlySet<number>>(new Set());
  const areas = shown.filter((area) => area !== null);
  const rows = folds(runsOf(sheet.hiddenRows, limits.rows), openRows, setOpenRows, ({ first, last }) => areas.some(({ top, bottom }) => begins(top, bottom, first, last))); // prettier-ignore
  const cols = folds(runsOf(sheet.hiddenCols, limits.cols), openCols, setOpenCols, ({ first, last }) => areas.some(({ left, right }) => begins(left, right, first, last))); // prettier-ignore
  return { rows, cols };
}

/** An area that begins or ends among them; one that only reaches across them is seen without. */
function begins(from: number, to: number, first: number, last: number): boolean {
  return (from >= first && from <= last) || (to >= first && to <= last);
}

function folds(
  runs: readonly Run[],
  open: ReadonlySet<number>,
  setOpen: (open: ReadonlySet<number>) => void,
  holds: (run: Run) => boolean,
): Folds {
  const isOpen = (run: Run): boolean => open.has(run.first) || holds(run);
  const folded = new Set(runs.filter((run) => !isOpen(run)).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_one, at) => first + at))); // prettier-ignore
  return {
    key: runs.flatMap((run) => (isOpen(run) ? [] : [run.first])).join(","),
    isFolded: (index) => folded.has(index),
    markedAt: (index) => runs.find((run) => markPlace(run) === index) ?? null,
    isOpen,
    toggle: (run) => {
      const next = new Set(open);
      if (open.has(run.first)) next.delete(run.first);
      else next.add(run.first);
      setOpen(next);
    },
  };
}
