/** What a working copy is (working-copy.ts makes it), as far as the page at its start must know. */
import type { FixStep } from "../../core/fixes/fix";
import type { Sheet } from "../../core/sheet/sheet";
import type { Change } from "./changes";
import type { OpenedFile } from "./open-file";
import type { Sentence } from "./reading";

/** What the working copy is now; never changed, each change gives another. */
export interface Work {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes; null where the page cannot compute it. */
  readonly fingerprint: string | null;
  /** A sheet that did not change is the very same object as before. */
  readonly sheets: readonly Sheet[];
  /** Everything that was done, also what was taken back and can be done again. */
  readonly changes: readonly Change[];
  /** How many of the changes hold. */
  readonly held: number;
  /** The changed cells: from what the file holds to what they hold now. */
  readonly steps: readonly FixStep[];
  /** There are formulas that only Excel computes, when it opens the copy. */
  readonly recalculates: boolean;
  /** What the copy was when it was last downloaded. */
  readonly downloaded: readonly FixStep[];
}

/** What became of a change: done, refused by the file's own make-up (why), or too late, for the cell ("Area 1!E4") holds something else by now. */
export type Worked =
  | { readonly kind: "done"; readonly change: Change | null }
  | { readonly kind: "refused"; readonly why: Sentence }
  | { readonly kind: "changed"; readonly cell: string };

export interface WorkingCopy {
  readonly now: () => Work;
  /** Changes cells, all or none. Steps of a fix hold only for what was read. @throws Error when the page lacks memory for it */
  readonly fix: (steps: readonly FixStep[]) => Promise<Worked>;
  readonly change: (change: Change) => Promise<Worked>;
  /** Takes the last change back, or does it again; `change` null when there is none. */
  readonly undo: () => Promise<Worked>;
  readonly redo: () => Promise<Worked>;
  /** The copy as it is now has been downloaded. */
  readonly downloaded: () => void;
  /** Told after every change; the returned function ends that. */
  readonly watch: (listener: (work: Work, before: Work) => void) => () => void;
  readonly close: () => void;
}

/** Whether there is work that would be lost with the page. */
export function isUnsaved({ steps, downloaded }: Work): boolean {
  return steps.length > 0 && JSON.stringify(steps) !== JSON.stringify(downloaded);
}

/** Names of the sheets that are not what they were. */
export function changedSheets(before: Work, after: Work): readonly string[] {
  return after.sheets.filter((sheet, index) => sheet !== before.sheets[index]).map(({ name }) => name);
}

/** The work before anything was changed. */
export function untouched({ id, bytes, sheets }: OpenedFile): Work {
  const fingerprint = /^[0-9a-f]{64}$/.test(id) ? id : null;
  return { bytes, fingerprint, sheets, changes: [], held: 0, steps: [], recalculates: false, downloaded: [] };
}
