/**
 * What the user selects in Excel, told while somebody wants to know. It is asked for again and again, for a handler of Excel's events may
 * empty the list of what the user can undo [office-js #2543]; asking does not.
 */
import type { Outcome, Selection } from "../host";
import type { ExcelEnvironment } from "./environment";
import { done } from "./errors";
import { inExcel } from "./run";

/** Of a selection of many pieces so many are told. */
const MOST_AREAS = 200;

/** Tells the listener of each new selection; at once where several cells are selected already: that was on purpose, one always is. */
export async function watchSelection(
  environment: ExcelEnvironment,
  listener: (selection: Selection) => void,
): Promise<Outcome<() => Promise<void>>> {
  const first = await selection(environment);
  // A chart, a picture or a cell that is being edited selects no cells now: later perhaps.
  if (first.kind === "blocked" && first.reason === "not-supported") return first;
  let stopped = false;
  let known = first.kind === "done" ? keyOf(first.value) : "";
  async function ask(): Promise<void> {
    while (!stopped) {
      await new Promise((resolve) => setTimeout(resolve, environment.debounce));
      const now = stopped ? null : await selection(environment);
      if (stopped || now?.kind !== "done" || keyOf(now.value) === known) continue;
      known = keyOf(now.value);
      listener(now.value);
    }
  }
  if (first.kind === "done" && !isOneCell(first.value)) listener(first.value);
  void ask();
  return done(() => {
    stopped = true;
    return Promise.resolve();
  });
}

function keyOf(selected: Selection): string {
  return JSON.stringify(selected);
}

function isOneCell({ areas }: Selection): boolean {
  return areas.every(({ top, left, bottom, right }) => top === bottom && left === right);
}

function selection(environment: ExcelEnvironment): Promise<Outcome<Selection>> {
  return inExcel(environment, async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    const { worksheet } = ranges;
    worksheet.load("name");
    ranges.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    const areas = ranges.areas.items.slice(0, MOST_AREAS).map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
      top,
      left,
      bottom: top + rowCount - 1,
      right: left + columnCount - 1,
    }));
    return done({ sheet: worksheet.name, areas });
  });
}
