/** Which phase, or row of indicators, of an objective is which: by text, number and place, within one objective. */
import type { Goal, Indicator, Objective } from "../plan/plan";
import { bestAssignment, type Edge } from "./assignment";
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

export function matchParts(before: readonly Goal[], after: readonly Goal[]): readonly Matched<Goal>[] {
  return matched(before, after, (one, other, near) => {
    const words = likeness(one.title?.value ?? "", other.title?.value ?? "");
    const number = one.number !== null && one.number.value.parts.at(-1) === other.number?.value.parts.at(-1) ? 0.2 : 0;
    const nameless = !one.title && !other.title;
    return words >= ALIKE || (nameless && near > 0.5) ? 1 + words + number + near * 0.1 : null;
  });
}

/** Rows of indicators; one against one is the same, whatever its words. */
export function matchIndicators(before: readonly Indicator[], after: readonly Indicator[]): readonly Matched<Indicator>[] {
  const [one, other] = [before.filter(isFilled), after.filter(isFilled)];
  if (one.length === 1 && other.length === 1) return [{ before: one[0] ?? null, after: other[0] ?? null }];
  return matched(one, other, (first, second, near) => {
    const words = likeness(first.text?.value ?? "", second.text?.value ?? "");
    const target = likeness(first.target?.value ?? "", second.target?.value ?? "");
    const silent = first.text === null || second.text === null;
    return words >= ALIKE || (silent && (target > 0 || near === 1)) ? 1 + words + target * 0.3 + near * 0.1 : null;
  });
}

function isFilled({ text, target, type, kpiClass, deadline }: Indicator): boolean {
  return [text, target, type, kpiClass, deadline].some((value) => value !== null && value !== undefined);
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
