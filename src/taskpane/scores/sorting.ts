/** In which order the board shows the structures. */
import type { UnitScoreReport } from "../../core/report/scores";

export type SortKey = "name" | "score" | "band";

/** null: the plan's own order. */
export type Sorting = { readonly key: SortKey; readonly down: boolean } | null;

/** The next one when a column's heading is pressed: scores begin with the highest, names with A; pressed again it turns round, then goes. */
export function pressed(sorting: Sorting, key: SortKey): Sorting {
  const firstDown = key !== "name";
  if (sorting?.key !== key) return { key, down: firstDown };
  return sorting.down === firstDown ? { key, down: !firstDown } : null;
}

/** The places of the units, sorted; those without a score come last either way. */
export function sorted(units: readonly UnitScoreReport[], sorting: Sorting): readonly number[] {
  const places = units.map((_unit, place) => place);
  if (!sorting) return places;
  const { key, down } = sorting;
  const compare = (a: UnitScoreReport, b: UnitScoreReport): number => {
    if (key === "name") return a.name.localeCompare(b.name, "it", { numeric: true });
    return (a.hundredths ?? 0) - (b.hundredths ?? 0);
  };
  return places.sort((one, other) => {
    const [a, b] = [units[one], units[other]];
    if (!a || !b) return 0;
    const last = key === "name" ? 0 : Number(a.hundredths === null) - Number(b.hundredths === null);
    return last !== 0 ? last : compare(a, b) * (down ? -1 : 1);
  });
}

export function ariaSort(sorting: Sorting, key: SortKey): "ascending" | "descending" | undefined {
  if (sorting?.key !== key) return undefined;
  return sorting.down ? "descending" : "ascending";
}
