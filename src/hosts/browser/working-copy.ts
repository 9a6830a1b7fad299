/**
 * The working copy of an open file: what fixes and typing make of it, step by step to be taken back and done again. It is always the user's
 * own file with the cells changed that were changed (file/patch), and its sheets are read from those very bytes: what is verified is what
 * will be downloaded.
 */
import { firstNotHeld } from "../../core/fixes/apply";
import { cellName } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import { sameContent } from "../file/patch/compare";
import { sha256 } from "../sha256";
import { mergedSteps, type Change } from "./changes";
import type { OpenedFile } from "./open-file";
import { createPatcher } from "./patching";
import { untouched, type Work, type Worked, type WorkingCopy } from "./work";

export function createWorkingCopy(file: OpenedFile): WorkingCopy {
  const patcher = createPatcher(file);
  const listeners = new Set<(work: Work, before: Work) => void>();
  const first = untouched(file);
  let work = first;
  let last: Promise<unknown> = Promise.resolve();

  function become(next: Work): void {
    const before = work;
    work = next;
    for (const listener of listeners) listener(next, before);
  }

  /** Makes the copy in which so many of the changes hold. */
  async function hold(changes: readonly Change[], held: number): Promise<Worked | null> {
    const steps = mergedSteps(file.sheets, changes.slice(0, held));
    const { downloaded } = work;
    if (steps.length === 0) {
      become({ ...first, changes, held, downloaded });
      return null;
    }
    const patched = await patcher.patch(steps);
    if (patched.kind === "refused") return patched;
    const { bytes, changed, recalculates } = patched;
    const fingerprint = await sha256(bytes);
    const sheets = file.sheets.map((sheet, index) =>
      standing(work.sheets[index], changed.find(({ name }) => name === sheet.name) ?? sheet),
    );
    become({ bytes, fingerprint, sheets, changes, held, steps, recalculates, downloaded });
    return null;
  }

  async function add(change: Change): Promise<Worked> {
    const changes = [...work.changes.slice(0, work.held), change];
    return (await hold(changes, changes.length)) ?? { kind: "done", change };
  }

  async function move(by: 1 | -1): Promise<Worked> {
    const { changes, held } = work;
    const change = changes[by === 1 ? held : held - 1];
    if (!change) return { kind: "done", change: null };
    return (await hold(changes, held + by)) ?? { kind: "done", change };
  }

  /** One after the other: each change begins with what the one before has left. */
  function inTurn(job: () => Promise<Worked>): Promise<Worked> {
    const mine = last.then(job, job);
    last = mine;
    return mine;
  }

  return {
    now: () => work,
    fix: (steps) =>
      inTurn(() => {
        const other = firstNotHeld(work.sheets, steps);
        if (other) return Promise.resolve({ kind: "changed", cell: `${other.sheet}!${cellName(other.row, other.col)}` });
        return add({ kind: "fix", cells: steps });
      }),
    change: (change) => inTurn(() => add(change)),
    undo: () => inTurn(() => move(-1)),
    redo: () => inTurn(() => move(1)),
    downloaded: () => become({ ...work, downloaded: work.steps }),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: patcher.close,
  };
}

/** The sheet of before where the new one holds the same, so that nobody looks at it again. */
function standing(before: Sheet | undefined, now: Sheet): Sheet {
  return before && before !== now && sameContent(before, now) ? before : now;
}
