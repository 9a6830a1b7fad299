/** What stands on a sheet that a change of cells would break or lose. */
import { cellName, contains, parseArea, type Area, type CellRef } from "../../../core/sheet/address";
import { relationsOf } from "../reader/relations";
import { XmlReader } from "../reader/xml-reader";
import type { WorkbookParts } from "./parts";
import { Refused, refusedCell } from "../refused";
import type { ZipPackage } from "../zip/zip-package";

/** @throws Refused with the reason, where the cells cannot be changed without loss */
export function refuseWhereLost(
  archive: ZipPackage,
  parts: WorkbookParts,
  sheet: { readonly part: string; readonly xml: string; readonly name: string },
  cells: readonly CellRef[],
): void {
  if (isProtected(sheet.xml)) throw new Refused("patch.protected", { sheet: sheet.name });
  const edges = tableEdges(archive, sheet.part);
  for (const cell of cells) {
    if (edges.some((area) => contains(area, cell.row, cell.col))) throw refusedCell("patch.table", sheet.name, cell);
  }
  const rich = parts.sharedStrings === null ? new Set<number>() : richTexts(archive.text(parts.sharedStrings) ?? "");
  const shared = rich.size === 0 ? new Map<string, number>() : sharedTexts(sheet.xml, cells);
  const formatted = cells.find(({ row, col }) => rich.has(shared.get(cellName(row, col)) ?? -1));
  if (formatted) throw refusedCell("patch.rich", sheet.name, formatted);
}

/** Whether the sheet is protected against changes. */
function isProtected(xml: string): boolean {
  const reader = new XmlReader(xml);
  reader.child(0);
  while (reader.child(1)) if (reader.is("sheetProtection") && reader.isSet("sheet")) return true;
  return false;
}

/** The headings and total rows of the sheet's tables: what stands in them is kept a second time, in the table's own part. */
function tableEdges(archive: ZipPackage, sheetPart: string): readonly Area[] {
  const tables = (relationsOf(archive, sheetPart) ?? []).filter(({ type }) => type === "table");
  return tables.flatMap(({ target }) => {
    const reader = new XmlReader(archive.text(target) ?? "");
    const area = reader.child(0) ? parseArea(reader.attribute("ref") ?? "") : null;
    if (!area) return [];
    const headings = Number(reader.attribute("headerRowCount") ?? 1);
    const totals = Number(reader.attribute("totalsRowCount") ?? 0);
    return [
      ...(headings > 0 ? [{ ...area, bottom: area.top + headings - 1 }] : []),
      ...(totals > 0 ? [{ ...area, top: area.bottom - totals + 1 }] : []),
    ];
  });
}

/** The positions of shared texts that have formats of their own (some words bold): they would be lost. */
function richTexts(xml: string): ReadonlySet<number> {
  const rich = new Set<number>();
  const reader = new XmlReader(xml);
  reader.child(0);
  for (let index = 0; reader.child(1); index++) {
    while (reader.child(2)) if (reader.is("r") || reader.is("rPh")) rich.add(index);
  }
  return rich;
}

/** The position of the shared text that each of the cells shows, by the cell's name. */
function sharedTexts(xml: string, cells: readonly CellRef[]): ReadonlyMap<string, number> {
  const names = new Set(cells.map(({ row, col }) => cellName(row, col)));
  const found = new Map<string, number>();
  const reader = new XmlReader(xml);
  reader.child(0);
  while (reader.child(1)) {
    if (!reader.is("sheetData")) continue;
    while (reader.child(2)) {
      while (reader.child(3)) {
        const name = reader.attribute("t") === "s" ? (reader.attribute("r") ?? "").toUpperCase() : "";
        if (!names.has(name)) continue;
        while (reader.child(4)) if (reader.is("v")) found.set(name, Number(reader.content()));
      }
    }
  }
  return found;
}
