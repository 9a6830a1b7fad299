/** The list of what stays behind: of each unit, and of the sheets and structures of which nothing was written. */
import { unitName, type Plan } from "../plan/plan";
import { areaName, cellName, type Area } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { ownerOf, ownersOf } from "./owners";
import { plain } from "./seo-text";
import type { SeoUnit } from "./seo-unit";
import type { SeoFact, SeoLeft } from "./support";

/** What of the unit's cells is not on its sheet. @param withSupport whether the sheet has the data of support */
export function leftOf({ left, support }: SeoUnit, withSupport: boolean): readonly SeoLeft[] {
  if (withSupport) return left;
  return [...left, ...[...support.objectives.flatMap(({ facts }) => facts), ...support.around].flatMap(asLeft)];
}

function asLeft({ label, text, cells }: SeoFact): SeoLeft[] {
  const words = label === "" ? plain(text) : `${label}: ${plain(text)}`;
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    reason: "support",
    text: words,
    sheet,
    cells: cells.filter((cell) => cell.sheet === sheet).map(({ row, col }) => cellName(row, col)),
  }));
}

/** Sheets of the plan of which nothing is on the sheets written, and structures that were not chosen. */
export function leftBeyond(plan: Plan, written: readonly SeoUnit[]): readonly SeoLeft[] {
  const sources = new Set(written.flatMap((unit) => unit.sources));
  const owners = ownersOf(plan);
  return plan.sheets.flatMap(({ sheet }): SeoLeft[] => {
    if (sheet.used === null) return [];
    const places = owners.get(sheet.name) ?? [];
    if (!places.some(({ unit }) => sources.has(unit)))
      return [{ reason: "sheet", text: sheet.name, sheet: sheet.name, cells: [areaName(sheet.used)] }];
    return places
      .filter(({ unit }) => !sources.has(unit))
      .map(({ unit }) => ({
        reason: "unit",
        text: unitName(unit),
        sheet: sheet.name,
        cells: areasOf(sheet, (row, col) => ownerOf(owners, sheet.name, row, col) === unit).map(areaName),
      }));
  });
}

/** The filled cells that are the unit's, as runs of each row, equal runs of following rows joined. */
function areasOf(sheet: Sheet, isOwn: (row: number, col: number) => boolean): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, cells } of sheet.rows) {
    let open = false;
    for (const { col } of cells) {
      const own = isOwn(row, col);
      const last = areas.at(-1);
      if (own && open && last) areas[areas.length - 1] = { ...last, right: col };
      else if (own) areas.push({ top: row, left: col, bottom: row, right: col });
      open = own;
    }
  }
  return areas.reduce<Area[]>((joined, area) => {
    const above = joined.at(-1);
    if (above && above.bottom === area.top - 1 && above.left === area.left && above.right === area.right)
      joined[joined.length - 1] = { ...above, bottom: area.bottom };
    else joined.push(area);
    return joined;
  }, []);
}
