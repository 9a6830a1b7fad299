/**
 * `Excel.run({ mergeUndoGroup: true }, …)`: the client on npm (1.1.110) does not know the option and sends nothing of it, so it is told to the
 * workbook here, around Microsoft's own `Excel.run`.
 */
import type { Session } from "./session";

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** @param current the workbook that is open when a job begins */
export function groupAsExcelDoes(current: () => Session | undefined): void {
  const run = Excel.run.bind(Excel) as Run;
  const grouping: Run = async (...args) => {
    const session = current();
    if (!session || !isGroup(args[0])) return run(...args);
    session.undo.grouped = true;
    try {
      return await run(...args);
    } finally {
      session.undo.endGroup();
    }
  };
  Object.assign(Excel, { run: grouping });
}

const isGroup = (options: unknown): boolean =>
  typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true;
