/** One defect: a weight changed, its digits slipped, left out or doubled, or a weight of the second level changed. */
import { cellName } from "../../src/core/sheet/address";
import { sumOf, wholeOf, type Composition, type PlanList } from "./composition";
import type { Dice } from "./dice";
import { tidy } from "./formula";
import type { WeightCell } from "./page";
import type { Override } from "./render";
import { detectableGroup, evidenceOf } from "./truth";

export interface Defect {
  readonly kind: "changed" | "slip" | "blank" | "doubled" | "second_level";
  readonly sheet: string;
  readonly cell: string;
  readonly old: number | null;
  readonly new: number | null;
  /** Sums that a right finding may name: of the list, of its section, of the group. */
  readonly accept: readonly number[];
  readonly detectable: boolean;
  /** Which evidence shows it; "" when nothing but the sum itself does. */
  readonly why: string;
}

export interface Injected {
  readonly defect: Defect;
  readonly overrides: readonly Override[];
}

/** Puts one defect into a composed plan. */
export function injectDefect(composition: Composition): Injected {
  const { dice, groups } = composition;
  if (groups.length > 3 && dice.yes(0.3)) return secondLevel(composition);
  const list = dice.one(composition.lists);
  const section = list.shared.length > 0 && dice.yes(0.3) ? "shared" : "own";
  const weight = dice.one(list[section]);
  const evidence = evidenceOf(composition, list);
  const found = (kind: Defect["kind"], to: number | null, spot = weight.spots[0], old: number | null = weight.n): Injected => {
    const change = (to ?? 0) - (old ?? 0);
    const defect: Defect = { kind, sheet: spot?.page ?? "", cell: cellName(spot?.row ?? 0, spot?.col ?? 0), old, new: to, accept: acceptable(composition, list, section, change), detectable: evidence.length > 0, why: evidence.join("+") }; // prettier-ignore
    const overrides = spot && old === null ? [{ ...spot, ...weight.scale.write(to ?? 0) }] : overridesOf(composition, weight, to);
    return { defect, overrides };
  };
  // An own list that came to make the whole with the transversal one would look right by itself.
  const plain = (to: number): number => (tidy(wholeOf(list) + to - weight.n) === composition.habits.total ? tidy(to + 1) : to);
  switch (dice.by({ changed: 34, slip: 26, blank: 20, doubled: 20 })) {
    case "blank":
      return found("blank", null);
    case "doubled": {
      const below = weight.below[0];
      if (below && weight.scale.numeric && growing(composition) && !isLast(weight, list)) return found("doubled", weight.n, below, null);
      return found("doubled", plain(tidy(weight.n * 2)));
    }
    case "slip":
      return found("slip", plain(slipped(weight.n)));
    case "changed":
      return found("changed", plain(changed(dice, weight.n, composition.habits.step)));
  }
}

/** Whether the total is a formula over all rows, so that a weight that is written again makes it grow. */
function growing({ habits }: Composition): boolean {
  return ["sum", "subtotal", "aggregate", "round", "through", "above_sum"].includes(habits.totals) && habits.level !== "child_rows" && habits.level !== "level_words"; // prettier-ignore
}

/** Whether the weight is the last of its list: what stands below it is in no range. */
function isLast(weight: WeightCell, list: PlanList): boolean {
  const rows = [...list.own, ...list.shared].flatMap(({ spots }) => spots.map(({ row }) => row));
  return weight === list.own.at(-1) || (weight.spots[0]?.row ?? 0) >= Math.max(...rows);
}

function secondLevel(composition: Composition): Injected {
  const { dice, groups, second } = composition;
  const group = dice.one(groups);
  const weight = dice.one(group.parts);
  const to = changed(dice, weight.n, composition.habits.levelSum === "parent" ? 1 : 5);
  const spot = weight.spots[0];
  const why = detectableGroup(composition) ? "other groups" : second.percent && composition.habits.levelSum === "hundred" ? "percent" : "";
  const defect: Defect = { kind: "second_level", sheet: spot?.page ?? "", cell: cellName(spot?.row ?? 0, spot?.col ?? 0), old: weight.n, new: to, accept: [tidy(sumOf(group.parts) - weight.n + to)], detectable: why !== "", why }; // prettier-ignore
  return { defect, overrides: overridesOf(composition, weight, to) };
}

/** The cells of a weight with another one written in the same form; all of them where it is repeated. */
function overridesOf({ book }: Composition, weight: WeightCell, to: number | null): Override[] {
  return weight.spots.map((spot) => {
    const format = book.pages.find(({ name }) => name === spot.page)?.at(spot.row, spot.col)?.format;
    return { ...spot, value: to === null ? null : weight.scale.write(to).value, ...(format === undefined ? {} : { format }) };
  });
}

function acceptable(composition: Composition, list: PlanList, section: "own" | "shared", change: number): number[] {
  const { transversal } = composition.habits;
  const whole = tidy(wholeOf(list) + change);
  if (transversal === "section") return [whole, tidy(sumOf(list[section]) + change)];
  return transversal === "none" ? [whole] : [whole, tidy(composition.habits.total + change)];
}

/** Two digits exchanged, or a nought too many. */
function slipped(n: number): number {
  const digits = String(n);
  const exchanged = digits.length === 2 ? Number(`${digits.charAt(1)}${digits.charAt(0)}`) : 0;
  if (exchanged !== n && exchanged >= 10) return exchanged;
  return Number.isInteger(n) && n < 10 ? n * 10 : tidy(n + 3);
}

/** Another weight near by, in whole steps where there are. */
function changed(dice: Dice, n: number, step: number): number {
  const by = dice.one([1, 2, 3, 4]) * (Number.isInteger(step) ? Math.max(1, Math.floor(step / 2)) : step);
  return tidy(n > by && dice.yes(0.5) ? n - by : n + by);
}
