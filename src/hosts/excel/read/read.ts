/** Reading a workbook: three requests whatever the number of its sheets, more only for more cells than fit into one answer. */
import type { Area } from "../../../core/sheet/address";
import { Sheet } from "../../../core/sheet/sheet";
import type { Outcome, ReadOptions, Workbook } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, done } from "../errors";
import { inExcel } from "../run";
import type { Calendar } from "./calendar";
import { readContent, type Gathered } from "./content";
import type { KnownMerges } from "./known-merges";
import { readMerges } from "./merges";
import { filledAreas, type FilledAreas } from "./narrow";
import { askMergesAgain, readOutlines, readSheetList } from "./outline";

/** What the host remembers from one reading to the next. */
export interface ReadMemory {
  readonly known: KnownMerges;
  readonly calendar: Calendar;
}

export function readWorkbook(environment: ExcelEnvironment, memory: ReadMemory, options: ReadOptions = {}): Promise<Outcome<Workbook>> {
  const { known, calendar } = memory;
  const { signal, only, onProgress = () => undefined } = options;
  const stopped = (): boolean => signal?.aborted ?? false;
  return inExcel(environment, async (context) => {
    if (stopped()) return blocked("cancelled");
    const { name, sheets } = await readSheetList(context, only);
    if (stopped()) return blocked("cancelled");
    const outlines = await readOutlines(context, sheets, memory);
    const areas = await filledAreas(context, outlines);
    if ("reason" in areas) return areas;
    if (stopped()) return blocked("cancelled");
    const gathered = await readContent(context, areas, { budget: environment.cellsPerRequest, calendar, stopped, onProgress });
    if (stopped()) return blocked("cancelled");
    const { merges, unknown } = await mergesOf(context, areas, gathered);
    if (stopped()) return blocked("cancelled");
    for (const { sheet, used } of outlines) {
      const found = merges.get(sheet.id);
      // On the web the question costs no undo, and too few changes are told for knowing when to ask.
      if (found && !unknown.includes(sheet.name) && !environment.web) known.keep(sheet.id, used, found);
      else known.forget(sheet.id);
    }
    onProgress(1, "");
    const read = gathered.map((one) => toSheet(one, merges.get(one.outline.sheet.id) ?? []));
    return done({ name, sheets: read, ...(unknown.length > 0 && { withoutMerges: unknown }) });
  });
}

/** The merged areas by the sheets' ids. Those in which a covered cell turned out to be filled are not merged any more: they are asked for anew. */
async function mergesOf(
  context: Excel.RequestContext,
  areas: FilledAreas,
  gathered: readonly Gathered[],
): Promise<{ readonly merges: ReadonlyMap<string, readonly Area[]>; readonly unknown: readonly string[] }> {
  const outlines = gathered.map(({ outline }) => outline);
  const untrue = gathered.filter(({ outline, cells }) => coversFilled(outline.merges ?? [], cells)).map(({ outline }) => outline);
  const sure = untrue.length > 0 ? await askMergesAgain(context, outlines, untrue) : outlines;
  const byBands = await readMerges(context, areas, new Set(outlines.filter((_outline, index) => sure[index]?.merges === null)));
  const found = sure.map(({ sheet, name, merges, cells }, index) => {
    const outline = outlines[index];
    return { id: sheet.id, name, merges: merges ?? (cells && outline ? (byBands.get(outline) ?? null) : []) };
  });
  return {
    merges: new Map(found.map(({ id, merges }) => [id, merges ?? []])),
    unknown: found.flatMap(({ name, merges }) => (merges ? [] : [name])),
  };
}

function coversFilled(merges: readonly Area[], cells: Gathered["cells"]): boolean {
  if (merges.length === 0) return false;
  const filled = new Set(cells.map(({ row, col }) => `${row},${col}`));
  return merges.some(({ top, left, bottom, right }) => {
    for (let row = top; row <= Math.min(bottom, top + COVERED); row++)
      for (let col = left; col <= right; col++) if ((row !== top || col !== left) && filled.has(`${row},${col}`)) return true;
    return false;
  });
}

/** Rows of a merged area that are looked at: a broken file's may have a million. */
const COVERED = 5000;

function toSheet({ outline, cells, hiddenRows, hiddenCols }: Gathered, merges: Sheet["merges"]): Sheet {
  return new Sheet({ name: outline.name, hidden: outline.hidden, cells, merges, hiddenRows, hiddenCols });
}
