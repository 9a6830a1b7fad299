/** Reading a workbook: three requests whatever the number of its sheets, more only for more cells than fit into one answer. */
import type { Area } from "../../../core/sheet/address";
import { Sheet } from "../../../core/sheet/sheet";
import type { Outcome, ReadOptions, Workbook } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, done } from "../errors";
import { inExcel } from "../run";
import { readContent, type Gathered } from "./content";
import type { KnownMerges } from "./known-merges";
import { readMerges } from "./merges";
import { filledAreas, type FilledAreas } from "./narrow";
import { askMergesAgain, readOutlines, readSheetList, type SheetOutline } from "./outline";

export function readWorkbook(environment: ExcelEnvironment, known: KnownMerges, options: ReadOptions = {}): Promise<Outcome<Workbook>> {
  const { signal, only, onProgress = () => undefined } = options;
  const stopped = (): boolean => signal?.aborted ?? false;
  return inExcel(environment, async (context) => {
    if (stopped()) return blocked("cancelled");
    const { name, sheets } = await readSheetList(context, only);
    if (stopped()) return blocked("cancelled");
    const outlines = await readOutlines(context, sheets, known);
    const areas = await filledAreas(context, outlines);
    if ("reason" in areas) return areas;
    if (stopped()) return blocked("cancelled");
    const gathered = await readContent(context, areas, { budget: environment.cellsPerRequest, stopped, onProgress });
    if (stopped()) return blocked("cancelled");
    const merges = await mergesOf(context, areas, gathered);
    if (stopped()) return blocked("cancelled");
    for (const { sheet, used } of outlines) {
      const found = merges.get(sheet.id);
      // On the web the question costs no undo, and too few changes are told for knowing when to ask.
      if (found && !environment.web) known.keep(sheet.id, used, found);
      else known.forget(sheet.id);
    }
    onProgress(1, "");
    return done({ name, sheets: gathered.map((one) => toSheet(one, merges.get(one.outline.sheet.id) ?? [])) });
  });
}

/** The merged areas by the sheets' ids. Those in which a covered cell turned out to be filled are not merged any more: they are asked for anew. */
async function mergesOf(
  context: Excel.RequestContext,
  areas: FilledAreas,
  gathered: readonly Gathered[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const outlines = gathered.map(({ outline }) => outline);
  const untrue = gathered.filter(({ outline, cells }) => coversFilled(outline.merges ?? [], cells)).map(({ outline }) => outline);
  const sure = untrue.length > 0 ? await askMergesAgain(context, outlines, untrue) : outlines;
  const byBands = await readMerges(context, areas, new Set(outlines.filter((_outline, index) => sure[index]?.merges === null)));
  return new Map(sure.map(({ sheet, merges }, index) => [sheet.id, merges ?? bandsOf(byBands, outlines[index])]));
}

const bandsOf = (byBands: ReadonlyMap<SheetOutline, readonly Area[]>, outline: SheetOutline | undefined): readonly Area[] =>
  (outline && byBands.get(outline)) ?? [];

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
