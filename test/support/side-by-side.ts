/** What is read of objectives side by side, in few words. */
import { readAcross } from "../../src/core/reading/forms/across/read-across";
import type { HeadingSettings } from "../../src/core/reading/headings";
import { objectivesOf } from "../../src/core/plan/plan";
import type { Sheet } from "../../src/core/sheet/sheet";

/** Each label's units, each as "Tributi: Strade 60, Scuole 40"; "–" where nothing names the unit or the objective, or nothing was weighed. */
export function sideBySide(sheets: readonly Sheet[], own: HeadingSettings = {}): readonly (readonly string[])[] {
  return readAcross(sheets, own).map(({ units }) =>
    units.map((unit) => {
      const said = objectivesOf(unit).map(
        ({ title, weight }) => `${title?.value ?? "–"} ${weight?.value.kind === "number" ? weight.value.value.toString() : "–"}`,
      );
      return `${unit.name?.value ?? "–"}: ${said.join(", ")}`;
    }),
  );
}
