/** One sheet → what it says: the reader is chosen by what the sheet looks like, never by its file. */
import type { LayoutName, NotRead, PlanSheet, Unit } from "../plan/plan";
import type { Settings } from "../settings";
import type { Sheet } from "../sheet/sheet";
import { readCards } from "./cards/read-cards";
import { readProse } from "./prose/read-prose";
import { objectivesWithoutWeights } from "./recognise";
import { readTables } from "./table/read-tables";

/**
 * The units of a sheet, or why there are none. A sheet that is no plan gives no unit and no complaint.
 * @param settings only the municipality's own headings are used
 */
export function readSheet(sheet: Sheet, settings: Pick<Settings, "headings">): PlanSheet {
  if (sheet.used === null) return { sheet, layout: null, units: [], notRead: { kind: "blank" } };
  const own = settings.headings;
  const cards = readCards(sheet, own);
  if (cards.length > 0) return read(sheet, "cards", cards);
  const tables = readTables(sheet, own).filter(hasWeights);
  if (tables.length > 0) return read(sheet, "table", tables);
  const prose = readProse(sheet, own);
  if (prose.units.length > 0) return read(sheet, "prose", prose.units);
  const found = prose.objectivesWithoutWeights?.cell ?? objectivesWithoutWeights(sheet, own);
  const notRead: NotRead = found ? { kind: "unclear", missing: "weights", cell: found } : { kind: "no-plan" };
  return { sheet, layout: null, units: [], notRead };
}

function read(sheet: Sheet, layout: LayoutName, units: readonly Unit[]): PlanSheet {
  return { sheet, layout, units, notRead: null };
}

/** A list without any weight is no plan that could be checked. */
function hasWeights(unit: Unit): boolean {
  return unit.sections.some((section) =>
    section.objectives.some(
      ({ weight }) => weight?.value.kind === "number" || weight?.value.kind === "unknown" || weight?.value.kind === "error",
    ),
  );
}
