/** From facts to the ranges that are marked for them; the ribbon and the pane mark the same. */
import type { Fact } from "../core/rules/fact";
import { runsOf } from "../core/sheet/address";
import type { Mark } from "./host";

/** Marks for the very cells of each fact that is not waived. */
export function marksOf(facts: readonly Fact[]): readonly Mark[] {
  return facts.flatMap(({ waived, cells, sheet, severity }) => {
    return waived === undefined ? runsOf(cells).map((area) => ({ sheet, area, severity })) : [];
  });
}
