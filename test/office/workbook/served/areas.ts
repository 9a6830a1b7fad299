/** Several areas of one sheet: merged areas, and cells of a kind. */
import { contains, type Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import { keyCol, keyRow, type SheetModel } from "../model";
import { readOnly, type Served } from "../served";
import type { Session } from "../session";
import { colCount, rowCount } from "./grid";
import { servedRange } from "./range";
import { servedSheet } from "./sheet";

/** Excel lists at most so many merged areas at once (its documentation says 512). */
const MERGES = 512;

export function servedAreas(session: Session, sheet: SheetModel, areas: readonly Area[]): Served {
  let reference: string | undefined;
  const object: Served = {
    served: true,
    kind: "RangeAreas",
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    properties: {
      AreaCount: readOnly(() => areas.length),
      CellCount: readOnly(() => areas.reduce((sum, area) => sum + rowCount(area) * colCount(area), 0)),
    },
    links: {
      Worksheet: () => servedSheet(session, sheet),
      Areas: () => ({
        served: true,
        kind: "RangeCollection",
        items: () => areas.map((area) => servedRange(session, sheet, area)),
      }),
    },
    methods: {
      _KeepReference: () => {
        reference ??= session.keep(object);
        return null;
      },
    },
  };
  return object;
}

/** Merged areas that begin in the area, cut where it ends: so Excel answers [office-js #3611, #1590]. */
export function mergedAreas(session: Session, sheet: SheetModel, area: Area): Served | null {
  const found = sheet.merges.filter((merge) => contains(area, merge.top, merge.left));
  if (found.length > (session.faults.plan.merges ?? MERGES)) throw new HostFault("GeneralException", "Range.getMergedAreasOrNullObject");
  const cut = found.map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, area.bottom), right: Math.min(merge.right, area.right) }));
  return cut.length > 0 ? servedAreas(session, sheet, cut) : null;
}

/** The cells with formulas, or those with constants, as runs in a row. */
export function specialCells(session: Session, sheet: SheetModel, area: Area, formulas: boolean): Served | null {
  if (sheet.protection) throw new HostFault("AccessDenied", "Range.getSpecialCellsOrNullObject");
  const keys = [...sheet.cells].filter(([key, cell]) => (cell.formula !== null) === formulas && contains(area, keyRow(key), keyCol(key)));
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const [key] of keys.sort(([a], [b]) => a - b)) {
    const [row, col] = [keyRow(key), keyCol(key)];
    const last = runs.at(-1);
    if (last?.top === row && last.right === col - 1) last.right = col;
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  return runs.length > 0 ? servedAreas(session, sheet, runs) : null;
}
