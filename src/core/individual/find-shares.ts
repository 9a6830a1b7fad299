/** The shares of people, found beside the weights of a plan in whatever way it writes them. */
import { objectivesOf, sheetOfGoal, type Plan, type PlanSheet } from "../plan/plan";
import type { Settings } from "../settings";
import { sharesInColumns } from "./share-columns";
import { sharesInParts } from "./share-parts";
import { sharesInTexts } from "./share-texts";
import type { Placed, Shares } from "./shares";

/** The shares of all people of the plan, sheet by sheet. */
export function sharesOf(plan: Plan, settings: Pick<Settings, "headings">): Shares {
  const units = plan.sheets.flatMap((sheet) => sheet.units);
  const placed = units.flatMap((unit) => objectivesOf(unit).map((objective): Placed => ({ unit, objective })));
  const bySheet = new Map<string, Placed[]>();
  for (const one of placed) {
    const name = sheetOfGoal(one.objective, one.unit);
    const here = bySheet.get(name);
    if (here) here.push(one);
    else bySheet.set(name, [one]);
  }
  const found = plan.sheets.map((sheet) => {
    const here = bySheet.get(sheet.sheet.name);
    return here ? onSheet(sheet, here, settings) : NONE;
  });
  return {
    participants: found.flatMap(({ participants }) => participants),
    off: found.flatMap(({ off }) => off),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
}

const NONE: Shares = { participants: [], off: [], doubts: [] };

/** Columns of names first: where they are, texts and parts of the same sheet say nothing else. */
function onSheet(sheet: PlanSheet, placed: readonly Placed[], settings: Pick<Settings, "headings">): Shares {
  const columns = sharesInColumns(sheet, placed, settings.headings);
  if (columns.participants.length + columns.doubts.length > 0) return columns;
  const parts = sharesInParts(sheet, placed);
  return parts.participants.length > 0 ? parts : sharesInTexts(sheet, placed);
}
