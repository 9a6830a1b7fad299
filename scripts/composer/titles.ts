/** How a sheet or table says whose objectives follow. */
import type { Composition, PlanList } from "./composition";
import { declaredTitle } from "./totals";
import type { Page } from "./page";
import { SHARED_TITLES } from "./words-headings";

/** Writes the title of a list; gives the first row below. `width` is how many columns the table has; `more` follows the name. */
export function writeTitle(
  composition: Composition,
  page: Page,
  at: { row: number; col: number },
  width: number,
  list: PlanList,
  more = "",
): number {
  const { habits, dice } = composition;
  const { row, col } = at;
  const { unit } = list;
  const total = declaredTitle(composition, list);
  if (!unit) {
    page.put(row, col, composition.words(dice.one(SHARED_TITLES) + more + total));
    return row + 1;
  }
  const name = composition.words(unit.name + more + total);
  const merge = (top: number, left: number): void => {
    if (width > 1) page.merge(top, left, top, Math.max(left, col + width - 1));
  };
  switch (habits.unitShown) {
    case "tab":
      if (total !== "") list.declared = false;
      return row;
    case "label":
    case "label_merged":
      page.put(row, col, `${composition.heading("unit")}${habits.labelColon ? ":" : ""}`).put(row, col + 1, name);
      if (habits.unitShown === "label_merged") merge(row, col + 1);
      if (habits.labelManager)
        page.put(row + 1, col, composition.words("Responsabile:")).put(row + 1, col + 1, composition.words(unit.manager));
      return habits.labelManager ? row + 2 : row + 1;
    case "title_manager":
      page.put(row, col, `${name} - ${composition.words(`Responsabile ${unit.manager}`)}`);
      return row + 1;
    case "two_rows":
      page.put(row, col, name).put(row + 1, col, composition.words(`Dirigente: ${unit.manager}`));
      return row + 2;
    case "sentence":
      page.put(row, col, `${composition.words("Obiettivi assegnati a ")}${name}`);
      return row + 1;
    case "title":
    case "merged_title":
      page.put(row, col, name);
      if (habits.unitShown === "merged_title") merge(row, col);
      return row + 1;
  }
}
