/** Applying fixes: all or none, only where the cells still hold what was read, one step for the user's undo where Excel can. */
import type { FixStep } from "../../../core/fixes/fix";
import { areaName, cellArea, cellName, type CellRef } from "../../../core/sheet/address";
import type { Outcome } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, blockedBy, done, halfDone, refusedWhole, type Blocked } from "../errors";
import type { OwnWrites } from "../own-writes";
import type { Calendar } from "../read/calendar";
import { inExcel } from "../run";
import { askCell, contentOf, isAsRead, isWritten, loadContent, putBack, writeStep, type Content, type StepCell } from "./cell";

/** What the host remembers that fixes need. */
export interface FixMemory {
  readonly own: OwnWrites;
  readonly calendar: Calendar;
}

/** Cells changed at once: at some 1.5 KB each, the request stays below the 5 MB of Excel on the web. */
const MOST_STEPS = 2000;

export function applyFixes(
  environment: ExcelEnvironment,
  memory: FixMemory,
  steps: readonly FixStep[],
): Promise<Outcome<{ readonly cells: readonly CellRef[] }>> {
  if (steps.length === 0) return Promise.resolve(done({ cells: [] }));
  if (steps.length > MOST_STEPS) return Promise.resolve(blocked("too-large", `${steps.length}`));
  const begun = new BegunWriting();
  return inExcel(
    environment,
    async (context) => {
      if (begun.written.length > 0) {
        const stopped = await restore(context, memory, begun.written, null);
        if (stopped) return stopped;
      }
      const { worksheets } = context.workbook;
      const names = [...new Set(steps.map(({ cell }) => cell.sheet))];
      const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name)]));
      for (const sheet of sheets.values()) sheet.load("id,name,protection/protected");
      const cells = steps.flatMap((step) => {
        const sheet = sheets.get(step.cell.sheet);
        return sheet ? [askCell(step, sheet)] : [];
      });
      await context.sync();
      for (const [name, sheet] of sheets) if (sheet.isNullObject) return blocked("no-sheet", name);
      return refusal(cells, memory) ?? write(context, memory, cells, begun);
    },
    { oneUndo: true },
  );
}

/** Why nothing may be written; null when all may. */
function refusal(cells: readonly StepCell[], { calendar }: FixMemory): Blocked | null {
  const changed = cells.find(({ step, range }) => !isAsRead(contentOf(range, calendar), step.from));
  if (changed) return blocked("changed", place(changed.step.cell));
  const locked = cells.find(({ sheet, range }) => sheet.protection.protected && isLocked(range));
  return locked ? blocked("protected", locked.step.cell.sheet) : null;
}

const isLocked = (range: Excel.Range): boolean => range.format.protection.locked;

const place = (cell: CellRef): string => `${cell.sheet}!${cellName(cell.row, cell.col)}`;

interface Written {
  readonly cell: StepCell;
  readonly before: Content;
}

/** What a run has begun to write; it stays if Excel refused the run's undo group, so that the next run puts it back first. */
class BegunWriting {
  written: readonly Written[] = [];
}

async function write(
  context: Excel.RequestContext,
  memory: FixMemory,
  cells: readonly StepCell[],
  begun: BegunWriting,
): Promise<Outcome<{ readonly cells: readonly CellRef[] }>> {
  const written = cells.map((cell) => ({ cell, before: contentOf(cell.range, memory.calendar) }));
  begun.written = written;
  const outcome = await writeAll(context, memory, written);
  begun.written = [];
  return outcome;
}

async function writeAll(
  context: Excel.RequestContext,
  memory: FixMemory,
  written: readonly Written[],
): Promise<Outcome<{ readonly cells: readonly CellRef[] }>> {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  try {
    for (const { cell, before } of written) {
      memory.own.add(cell.sheet.id, areaName(cellArea(cell.step.cell)));
      writeStep(cell.range, cell.step.to, before.format, memory.calendar);
      loadContent(cell.range);
    }
    await context.sync();
  } catch (error) {
    const reason = blockedBy(error);
    return refusedWhole(error) ? reason : restore(context, memory, written, reason);
  }
  const wrong = written.find(({ cell }) => !isWritten(contentOf(cell.range, memory.calendar), cell.step.to));
  if (wrong) return restore(context, memory, written, blocked("failed", place(wrong.cell.step.cell)));
  return done({ cells: written.map(({ cell }) => cell.step.cell) });
}

/** Puts every cell back and looks whether it worked; what could not be put back is said with its place. The cells are asked for anew: they may be another run's. */
async function restore<R extends Blocked | null>(
  context: Excel.RequestContext,
  { calendar }: FixMemory,
  written: readonly Written[],
  reason: R,
): Promise<Blocked | R> {
  try {
    const again = written.map(({ cell, before }) => {
      const { range } = askCell(cell.step, context.workbook.worksheets.getItem(cell.sheet.id));
      putBack(range, before, calendar);
      loadContent(range);
      return { cell, before, range };
    });
    await context.sync();
    const lost = again.find(({ range, before }) => !isAsRead(contentOf(range, calendar), before));
    return lost ? blocked("half-done", place(lost.cell.step.cell)) : reason;
  } catch (error) {
    return halfDone(
      error,
      written.map(({ cell }) => place(cell.step.cell)),
    );
  }
}
