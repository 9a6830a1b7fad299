/** The plan itself, before it is written down: units, objectives, parts, and what each weighs. */
import type { Dice } from "./dice";
import type { Habits } from "./habits";
import { tidy } from "./formula";
import { DEEDS, PEOPLE, SHARED, STEPS, INDICATORS, SUBJECTS, TOTAL_DEEDS, type Subject } from "./words-plans";

/** What else is said of an objective, where the plan itself knows it; else each cell draws its own. */
export interface Said {
  readonly indicator: string;
  readonly target: string;
  /** Days and months 1-based, of the plan's year. */
  readonly deadline: { readonly day: number; readonly month: number };
  /** All other cells draw by this number, so that they say the same wherever the objective stands. */
  readonly seed: number;
}

/** Part of an objective; its weight in the measure of its level. */
export interface Part {
  readonly text: string;
  readonly weight: number;
  readonly said?: Said;
}

export interface Objective {
  readonly text: string;
  readonly weight: number;
  readonly phases: readonly Part[];
  readonly indicators: readonly Part[];
  readonly said?: Said;
}

export interface Unit {
  readonly name: string;
  /** Its subject without the form's words. */
  readonly subject: string;
  readonly manager: string;
  readonly own: readonly Objective[];
}

export interface Model {
  readonly units: readonly Unit[];
  /** The objectives of all units, or none. */
  readonly shared: readonly Objective[];
  readonly sharedTotal: number;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
export const roman = (n: number): string => ROMAN[n - 1] ?? String(n);

/** A plan after the habits. */
export function makeModel(dice: Dice, habits: Habits): Model {
  const subjects = dice.some(SUBJECTS, habits.units);
  const managers = dice.shuffled(PEOPLE);
  const units = subjects.map((subject, i): Unit => {
    const manager = managers[i % managers.length] ?? "";
    const name = habits.unitForm
      .replace("{x}", subject.name)
      .replace("{n}", String(i + 1))
      .replace("{r}", roman(i + 1));
    const named = habits.unitBy === "manager" ? { name: manager, subject: manager } : { name, subject: subject.name };
    return { ...named, manager, own: ownObjectives(dice, habits, subject) };
  });
  const sharedTotal = tidy(habits.total - habits.own);
  const texts = dice.some(SHARED, Math.min(dice.whole(2, 4), Math.floor(sharedTotal / habits.step)));
  const shared = sharedTotal > 0 ? split(dice, sharedTotal, texts.length, habits.step).map((weight, i) => withParts(dice, habits, texts[i] ?? "", weight)) : []; // prettier-ignore
  return { units, shared, sharedTotal };
}

function ownObjectives(dice: Dice, habits: Habits, subject: Subject): Objective[] {
  const most = Math.min(habits.structure === "transposed" ? 6 : 8, Math.floor(habits.own / habits.step));
  const least = habits.structure === "split" ? 4 : 2;
  const count = dice.whole(Math.min(least, most), Math.max(Math.min(least, most), Math.min(most, dice.one([4, 5, 6, 8]))));
  const deeds = dice.some(DEEDS, count);
  const weights = split(dice, habits.own, count, habits.step);
  const list = weights.map((weight, i) => {
    const deed = habits.trap && i === 1 ? dice.one(TOTAL_DEEDS) : (deeds[i] ?? dice.one(DEEDS));
    return withParts(dice, habits, `${deed} ${subject.about[i % subject.about.length] ?? ""}`, weight);
  });
  return habits.twins && habits.level === "none" ? twinned(list, habits.step) : list;
}

/** The heaviest objective twice, with half of its weight each. */
function twinned(list: readonly Objective[], step: number): Objective[] {
  const heaviest = list.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (!Number.isInteger(heaviest.weight / step / 2)) return [...list];
  return list.flatMap((one) => (one === heaviest ? [0, 1].map(() => ({ ...one, weight: one.weight / 2 })) : [one]));
}

function withParts(dice: Dice, habits: Habits, text: string, weight: number): Objective {
  const parts = (words: readonly string[]): Part[] => {
    const texts = dice.some(words, dice.one([2, 2, 3, 3, 4]));
    const whole = habits.levelSum === "parent" ? weight : 100;
    const grain = habits.levelSum === "parent" ? (weight >= 20 && weight % 5 === 0 ? 2.5 : weight >= 5 && Number.isInteger(weight) ? 1 : 0.5) : 5; // prettier-ignore
    const count = Math.min(texts.length, Math.floor(whole / grain));
    return split(dice, whole, count, grain).map((share, i) => ({ text: texts[i] ?? "", weight: share }));
  };
  const { level } = habits;
  return {
    text,
    weight,
    phases: level === "none" || level === "indicator_weights" ? [] : parts(STEPS),
    indicators: level === "indicator_weights" || level === "phases_and_indicators" ? parts(INDICATORS) : [],
  };
}

/** `count` positive multiples of `step` that make `whole`, none of them more than about half where that can be. */
function split(dice: Dice, whole: number, count: number, step: number): number[] {
  const grains = Math.round(whole / step);
  const shares = Array.from({ length: count }, () => 1);
  const most = count > 2 ? Math.max(Math.ceil(grains * 0.45), Math.ceil(grains / count)) : grains - 1;
  for (let left = grains - count; left > 0; left--) {
    const free = shares.flatMap((share, i) => (share < most ? [i] : []));
    const i = dice.one(free);
    shares[i] = (shares[i] ?? 0) + 1;
  }
  return shares.map((share) => tidy(share * step));
}
