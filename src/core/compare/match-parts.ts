/** Which phase, or row of indicators, of an objective is which: by text, number and place, within one objective. */
import type { Goal, Objective } from "../plan/plan";
import { bestAssignment, type Edge } from "./assignment";
import type { SaidPart, Values } from "./goal-values";
import { likeness } from "./texts";

/** Two of one kind, or one that only one side has. */
export interface Matched<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Texts less alike than this are two things. */
const ALIKE = 0.45;

/** The weighed parts of an objective: its phases and, where the plan weighs them, its indicators. */
export function partsOf({ phases, measures = [] }: Objective): readonly Goal[] {
  return [...phases, ...measures];
}

export function matchParts(before: readonly SaidPart[], after: readonly SaidPart[]): readonly Matched<SaidPart>[] {
  return matched(before, after, (one, other, near) => {
    const words = likeness(one.text, other.text);
    const [first, second] = [one.goal.number?.value.parts.at(-1), other.goal.number?.value.parts.at(-1)];
    const number = first !== undefined && first === second ? 0.2 : 0;
    const nameless = one.text === "" && other.text === "";
    return words >= ALIKE || (nameless && near === 1) ? 1 + words + number + near * 0.1 : null;
  });
}

/** Rows of indicators; one against one is the same, whatever its words. */
export function matchRows(before: readonly Values[], after: readonly Values[]): readonly Matched<Values>[] {
  if (before.length === 1 && after.length === 1) return [{ before: before[0] ?? null, after: after[0] ?? null }];
  const text = (row: Values, field: "indicator" | "target"): string => String(row.get(field)?.value ?? "");
  const rows = matched(before, after, (one, other, near) => {
    const words = likeness(text(one, "indicator"), text(other, "indicator"));
    const target = likeness(text(one, "target"), text(other, "target"));
    const silent = text(one, "indicator") === "" || text(other, "indicator") === "";
    return words >= ALIKE || (silent && (target > 0 || near === 1)) ? 1 + words + target * 0.3 + near * 0.1 : null;
  });
  return lastTogether(rows);
}

/** Of rows that are all found again but one, that one is the same row with other words. */
function lastTogether(all: readonly Matched<Values>[]): readonly Matched<Values>[] {
  const [gone, fresh] = [all.filter(({ after }) => !after), all.filter(({ before }) => !before)];
  if (gone.length !== 1 || fresh.length !== 1) return all;
  return all.flatMap((row) => (!row.after ? [] : [row.before ? row : { before: gone[0]?.before ?? null, after: row.after }]));
}

/** @param judge how much speaks for two, null where nothing does; `near` is 1 in the same place and falls with the distance */
function matched<T>(
  before: readonly T[],
  after: readonly T[],
  judge: (one: T, other: T, near: number) => number | null,
): readonly Matched<T>[] {
  const edges = before.flatMap((one, b) =>
    after.flatMap((other, a): Edge[] => {
      const likely = judge(one, other, 1 / (1 + Math.abs(b - a)));
      return likely === null ? [] : [{ before: b, after: a, likeness: likely }];
    }),
  );
  const pairs = bestAssignment(edges);
  const partner = new Map(pairs.map((edge) => [edge.after, edge.before]));
  const used = new Set(pairs.map((edge) => edge.before));
  return [
    ...after.map((one, index) => ({ before: before[partner.get(index) ?? -1] ?? null, after: one })),
    ...before.flatMap((one, index) => (used.has(index) ? [] : [{ before: one, after: null }])),
  ];
}
