/** Which marks are painted, and in what order. Pure. */
import { areaName } from "../../../core/sheet/address";
import type { Mark } from "../../host";
import { PAINTING_ORDER } from "./style";

/** An area once, by its most severe mark; the most severe last, so that they lie above. */
export function byUrgency(marks: readonly Mark[]): readonly Mark[] {
  const rank = (mark: Mark): number => PAINTING_ORDER.indexOf(mark.severity);
  const worst = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${areaName(mark.area)}!${mark.sheet}`;
    const known = worst.get(key);
    if (!known || rank(mark) > rank(known)) worst.set(key, mark);
  }
  return [...worst.values()].sort((a, b) => rank(a) - rank(b));
}
