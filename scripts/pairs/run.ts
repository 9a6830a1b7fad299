/** Pairs of composed plans, compared: how many changes are told as what they are, and how many were invented. */
import type { Sheet } from "../../src/core/sheet/sheet";
import { write } from "../composer/compose";
import { diceFor, type Dice } from "../composer/dice";
import { drawHabits, type Habits } from "../composer/habits";
import { makeModel } from "../composer/model";
import { render } from "../composer/render";
import { expectedLines, fold } from "./expected";
import { knownModel, type KnownModel } from "./known";
import { KINDS, mutated, type MutationKind } from "./mutate";
import { compareSheets, toldLines } from "./told";

interface PairVerdict {
  readonly name: string;
  readonly kinds: readonly MutationKind[];
  /** The second plan stands in another layout. */
  readonly laidOutAnew: boolean;
  readonly structures: string;
  readonly expected: readonly string[];
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Two versions of one plan, and what is true of them. */
export interface ComposedPair {
  readonly habits: readonly [Habits, Habits];
  readonly kinds: readonly MutationKind[];
  readonly laidOutAnew: boolean;
  readonly sheets: readonly [readonly Sheet[], readonly Sheet[]];
  readonly expected: readonly string[];
  /** The folded subjects of the structures of both. */
  readonly subjects: readonly string[];
}

/** The pair number `index` of a seed; null where the plan is none of which all is known (a matrix, parts in points of their objective). */
export function pairOf(seed: number, index: number): ComposedPair | null {
  const dice = diceFor(seed, index);
  const habits = { ...drawHabits(dice), twins: false };
  if (habits.structure === "matrix" || (habits.level !== "none" && habits.levelSum === "parent")) return null;
  const model = knownModel(dice, makeModel(dice, habits));
  // Who heads a structure is all that such a plan calls it by: another layout with its name is another name.
  const laidOutAnew = dice.yes(0.35) && habits.unitBy !== "manager";
  const other = laidOutAnew ? otherHabits(dice, habits) : habits;
  if (!other) return null;
  const { changed, kinds } = change(dice, [habits, other], model);
  const [old, fresh] = [
    write(diceFor(seed + 7, index), habits, model),
    write(diceFor(seed + (laidOutAnew ? 11 : 7), index), other, changed),
  ];
  const both = (key: string): boolean => [old, fresh].every(({ composition }) => composition.shown.has(key));
  const words = (text: string): string => old.composition.words(text);
  return {
    habits: [habits, other],
    kinds,
    laidOutAnew,
    sheets: [render(old.composition.book), render(fresh.composition.book)],
    expected: expectedLines(model, changed, words, both),
    subjects: [...new Set([...model.units, ...changed.units].map(({ subject }) => fold(words(subject))))],
  };
}

/** The pair compared; null where there is none. */
function comparedPair(seed: number, index: number): PairVerdict | null {
  const pair = pairOf(seed, index);
  if (!pair) return null;
  const { kinds, laidOutAnew, sheets, expected, subjects, habits } = pair;
  const told = toldLines(compareSheets(...sheets), (name) => subjectOf(fold(name), subjects));
  const structures = laidOutAnew ? habits.map(({ structure }) => structure).join(" → ") : habits[0].structure;
  return { name: `${String(seed)}-${String(index)}`, kinds, laidOutAnew, structures, expected, ...difference(expected, told) };
}

/** Which subject a structure's name, as it was read, stands for: the name of a sheet ends where Excel cuts it. */
function subjectOf(name: string, subjects: readonly string[]): string {
  const begins = (subject: string): boolean => Array.from({ length: subject.length }, (_unused, i) => subject.slice(0, i + 1)).some((beginning) => beginning.length >= 8 && name.endsWith(` ${beginning}`)); // prettier-ignore
  return subjects.find((subject) => name.includes(subject)) ?? subjects.find(begins) ?? name;
}

/** Each line is told once at most. */
function difference(
  expected: readonly string[],
  told: readonly string[],
): { readonly missed: readonly string[]; readonly invented: readonly string[] } {
  const left = [...told];
  const missed = expected.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missed, invented: left };
}

/** Another office's habits for the same plan: what the model depends on stays. */
function otherHabits(dice: Dice, habits: Habits): Habits | null {
  const shares = ({ transversal }: Habits): boolean => transversal !== "none";
  const parts = ({ level }: Habits): string => (level === "none" ? "none" : /indicator/.test(level) ? level : "phases");
  for (let draw = 0; draw < 600; draw++) {
    const other = { ...drawHabits(dice), twins: false };
    const same =
      other.total === habits.total && other.own === habits.own && shares(other) === shares(habits) && parts(other) === parts(habits);
    const fits = other.structure !== "matrix" && other.unitBy !== "manager" && (other.level === "none" || other.levelSum !== "parent");
    const room = other.structure !== "transposed" || habits.structure === "transposed";
    if (same && fits && room)
      return { ...other, step: habits.step, year: habits.year, units: habits.units, unitForm: habits.unitForm, trap: habits.trap };
  }
  return null;
}

function change(
  dice: Dice,
  [habits, other]: readonly [Habits, Habits],
  model: KnownModel,
): { readonly changed: KnownModel; readonly kinds: readonly MutationKind[] } {
  let changed = model;
  const kinds: MutationKind[] = [];
  let id = 10_000;
  const strict = other.structure === "transposed" ? other : habits;
  for (let left = dice.whole(0, 6); left > 0; left--) {
    const kind = dice.one(KINDS);
    const next = mutated(dice, strict, changed, kind, () => ++id);
    if (!next) continue;
    changed = next;
    kinds.push(kind);
  }
  return { changed, kinds };
}

export interface PairScore {
  readonly verdicts: readonly PairVerdict[];
  readonly expected: number;
  readonly found: number;
  readonly told: number;
  readonly invented: number;
}

/** So many pairs of a seed. */
export function scorePairs(seed: number, count: number): PairScore {
  const verdicts: PairVerdict[] = [];
  for (let index = 0; verdicts.length < count; index++) {
    const verdict = comparedPair(seed, index);
    if (verdict) verdicts.push(verdict);
  }
  const total = (of: (verdict: PairVerdict) => number): number => verdicts.reduce((sum, verdict) => sum + of(verdict), 0);
  const expected = total((verdict) => verdict.expected.length);
  const found = expected - total((verdict) => verdict.missed.length);
  const invented = total((verdict) => verdict.invented.length);
  return { verdicts, expected, found, told: found + invented, invented };
}
