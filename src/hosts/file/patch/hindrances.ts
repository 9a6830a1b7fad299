/** What stands on a sheet that a change of cells would break or lose. */
import { cellName, contains, parseArea, type Area, type CellRef } from "../../../core/sheet/address";
import { relationsOf, type WorkbookParts } from "./parts";
import { Refused, refusedCell } from "./refused";
import { attribute, isSet, tags } from "./xml";
import type { ZipPackage } from "./zip-package";

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
  const shared = rich.size === 0 ? new Map<string, number>() : sharedTexts(sheet.xml);
  const formatted = cells.find(({ row, col }) => rich.has(shared.get(cellName(row, col)) ?? -1));
  if (formatted) throw refusedCell("patch.rich", sheet.name, formatted);
}

/** Whether the sheet is protected against changes. */
function isProtected(xml: string): boolean {
  return [...tags(xml, "sheetProtection")].some(({ attributes }) => isSet(attributes, "sheet"));
}

/** The headings and total rows of the sheet's tables: what stands in them is kept a second time, in the table's own part. */
function tableEdges(archive: ZipPackage, sheetPart: string): readonly Area[] {
  return relationsOf(archive, sheetPart)
    .filter(({ type }) => type.endsWith("/table"))
    .flatMap(({ target }) => {
      const [table] = tags(archive.text(target) ?? "", "table");
      const area = parseArea(attribute(table?.attributes ?? "", "ref") ?? "");
      if (!table || !area) return [];
      const headings = Number(attribute(table.attributes, "headerRowCount") ?? 1);
      const totals = Number(attribute(table.attributes, "totalsRowCount") ?? 0);
      return [
        ...(headings > 0 ? [{ ...area, bottom: area.top + headings - 1 }] : []),
        ...(totals > 0 ? [{ ...area, top: area.bottom - totals + 1 }] : []),
      ];
    });
}

/** The positions of shared texts that have formats of their own (some words bold): they would be lost. */
function richTexts(xml: string): ReadonlySet<number> {
  const items = xml.matchAll(/<((?:[\w.-]+:)?)si(?=[\s/>])[^>]*?(?:\/>|>([^]*?)<\/\1si>)/g);
  return new Set([...items].flatMap(([, , inner = ""], index) => (/<(?:[\w.-]+:)?(?:r|rPh)(?=[\s/>])/.test(inner) ? [index] : [])));
}

/** The position of the shared text that each cell shows, by the cell's name. */
function sharedTexts(xml: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { attributes, end } of tags(xml, "c")) {
    const name = attribute(attributes, "t") === "s" ? attribute(attributes, "r") : undefined;
    const index = name === undefined ? undefined : /^\s*<(?:[\w.-]+:)?v>(\d+)</.exec(xml.slice(end, end + 60))?.[1];
    if (name !== undefined && index !== undefined) found.set(name, Number(index));
  }
  return found;
}
