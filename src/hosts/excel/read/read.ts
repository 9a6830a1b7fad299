/** Reading a workbook: three requests whatever the number of its sheets, more only for more cells than fit into one answer. */
import { Sheet } from "../../../core/sheet/sheet";
import type { Outcome, ReadOptions, Workbook } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, done } from "../errors";
import { inExcel } from "../run";
import { readContent, type Gathered } from "./content";
import { readMerges } from "./merges";
import { filledAreas } from "./narrow";
import { readOutlines, readSheetList } from "./outline";

export function readWorkbook(environment: ExcelEnvironment, options: ReadOptions = {}): Promise<Outcome<Workbook>> {
  const { signal, only, onProgress = () => undefined } = options;
  const stopped = (): boolean => signal?.aborted ?? false;
  return inExcel(environment, async (context) => {
    if (stopped()) return blocked("cancelled");
    const { name, sheets } = await readSheetList(context, only);
    if (stopped()) return blocked("cancelled");
    const outlines = await readOutlines(context, sheets);
    const areas = await filledAreas(context, outlines);
    if ("reason" in areas) return areas;
    if (stopped()) return blocked("cancelled");
    const gathered = await readContent(context, areas, { budget: environment.cellsPerRequest, stopped, onProgress });
    if (stopped()) return blocked("cancelled");
    const merges = await readMerges(context, areas);
    if (stopped()) return blocked("cancelled");
    onProgress(1, "");
    return done({ name, sheets: gathered.map((one) => toSheet(one, one.outline.merges ?? merges.get(one.outline) ?? [])) });
  });
}

function toSheet({ outline, cells, hiddenRows, hiddenCols }: Gathered, merges: Sheet["merges"]): Sheet {
  return new Sheet({ name: outline.name, hidden: outline.hidden, cells, merges, hiddenRows, hiddenCols });
}
