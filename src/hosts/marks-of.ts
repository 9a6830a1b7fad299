/** From findings to the ranges that are marked for them; the ribbon and the pane mark the same. */
import type { Finding } from "../core/report";
import { areaName, boundingArea, parseArea, type Area } from "../core/sheet/address";
import type { Mark } from "./host";

/** Marks for each finding that is not waived and has a place. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.flatMap((finding) => {
    if (finding.waived !== undefined) return [];
    return areasOf(finding).map((area) => ({ sheet: finding.sheet, area, severity: finding.severity }));
  });
}

/**
 * The cells that a finding is about. Its range is the rectangle around them; where its data list them all ("F6, F16, F26") they
 * alone are marked, not what lies between.
 */
function areasOf({ range, data }: Finding): readonly Area[] {
  const around = parseArea(range);
  if (around === null) return [];
  const listed = typeof data.cells === "string" ? data.cells.split(",").map(parseArea) : [];
  const areas = listed.flatMap((area) => (area ? [area] : []));
  if (areas.length === 0 || areas.length < listed.length) return [around];
  const corners = areas.flatMap(({ top, left, bottom, right }) => [
    { row: top, col: left },
    { row: bottom, col: right },
  ]);
  return areaName(boundingArea(corners)) === areaName(around) ? areas : [around];
}
