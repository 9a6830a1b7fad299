/** What tells findings apart for programs that read reports: an id, and the structure that each is about. */
import { oneLine } from "../../plan/describe";
import { unitName, type Plan, type Unit } from "../../plan/plan";
import type { Finding } from "../../report";
import type { Area } from "../../sheet/address";

/**
 * The findings with an id each: rule, sheet and cells, which stay the same from one verification to the next; a second one of the same
 * rule on the same cells is numbered.
 */
export function withIds(findings: readonly Omit<Finding, "id">[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const id = findingId(finding);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { id: times === 1 ? id : `${id}#${times}`, ...finding };
  });
}

export function findingId({ rule, sheet, range }: Pick<Finding, "rule" | "sheet" | "range">): string {
  return `${rule}@${sheet}!${range}`;
}

/** The name of the structure whose cells hold the area: the smallest one, null where there is none. */
export function unitsAt(plan: Plan): (sheet: string, area: Area) => string | null {
  const units = new Map(plan.sheets.map(({ sheet, units: own }) => [sheet.name, own]));
  return (sheet, area) => {
    const around = (units.get(sheet) ?? []).filter((unit) => holds(unit.area, area));
    const [first, ...others] = around;
    if (!first) return null;
    return oneLine(unitName(others.reduce((least: Unit, one) => (rowsOf(one.area) < rowsOf(least.area) ? one : least), first)));
  };
}

function holds(outer: Area, { top, left, bottom, right }: Area): boolean {
  return outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;
}

function rowsOf({ top, bottom }: Area): number {
  return bottom - top;
}
