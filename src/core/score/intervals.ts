/** Intervals of numbers as ladders and bands write them, put in order, and what is wrong with them. */
import type { Exact } from "../exact";

/**
 * One end of an interval. "either" is an end written without saying whether it belongs ("40–75"): a neighbour that says it
 * decides, two such ends at the same value both claim it.
 */
export interface Bound {
  readonly value: Exact;
  readonly end: "closed" | "open" | "either";
}

/** `null` is unbounded, or, beside a neighbour, "up to where the neighbour begins". */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/** Values that no interval holds, or that two hold; `from` equals `to` when it is a single value. Indexes are the given list's. */
interface IntervalProblem {
  readonly kind: "gap" | "overlap" | "reversed";
  readonly from: Exact;
  readonly to: Exact;
  readonly lower: number;
  readonly upper: number;
}

/** Intervals in rising order; `index` is the position in the given list. No end is "either" any more. */
export interface OrderedIntervals {
  readonly intervals: readonly (Interval & { readonly index: number })[];
  readonly problems: readonly IntervalProblem[];
}

/**
 * Puts intervals in rising order and settles their ends.
 * @param steps distances between two neighbours that hide no value: 1 for counts (0–1, 2–3), 0,01 for scores of two decimals (59,99 / 60)
 */
export function orderIntervals(intervals: readonly Interval[], steps: readonly Exact[]): OrderedIntervals {
  const problems: IntervalProblem[] = [];
  const ordered = intervals.map((interval, index) => ({ ...interval, index })).sort(byPosition);
  for (const { from, to, index } of ordered) {
    if (from && to && from.value.compare(to.value) > 0)
      problems.push({ kind: "reversed", from: from.value, to: to.value, lower: index, upper: index });
  }
  for (let i = 1; i < ordered.length; i++) {
    const lower = ordered[i - 1];
    const upper = ordered[i];
    if (!lower || !upper) continue;
    const met = meet(lower, upper, steps);
    lower.to = met.to;
    upper.from = met.from;
    if (met.problem) problems.push({ ...met.problem, lower: lower.index, upper: upper.index });
  }
  return { intervals: ordered.map(({ from, to, index }) => ({ from: settle(from), to: settle(to), index })), problems };
}

/** The given list's index of the interval that holds the value, or null. */
export function findInterval(ordered: OrderedIntervals, value: Exact): number | null {
  return ordered.intervals.find((interval) => holds(interval, value))?.index ?? null;
}

/** Whether the value lies in the interval; an end "either" belongs to it. */
function holds({ from, to }: Interval, value: Exact): boolean {
  const above = from === null || value.compare(from.value) > (from.end === "open" ? 0 : -1);
  const below = to === null || value.compare(to.value) < (to.end === "open" ? 0 : 1);
  return above && below;
}

type Mutable = { from: Bound | null; to: Bound | null; index: number };

/** By where it begins; one without a beginning ("< 40") by where it ends, before what begins there. */
function byPosition(a: Mutable, b: Mutable): number {
  const first = a.from ?? a.to;
  const second = b.from ?? b.to;
  if (first === null || second === null) return first === second ? 0 : first === null ? -1 : 1;
  const order = first.value.compare(second.value);
  if (order !== 0) return order;
  if ((a.from === null) !== (b.from === null)) return a.from === null ? -1 : 1;
  return (a.from?.end === "open" ? 1 : 0) - (b.from?.end === "open" ? 1 : 0);
}

interface Meeting {
  readonly to: Bound | null;
  readonly from: Bound | null;
  readonly problem?: Pick<IntervalProblem, "kind" | "from" | "to">;
}

/** Where two neighbours meet: an end left out is the neighbour's complement, an "either" yields to a neighbour that says it. */
function meet(lower: Interval, upper: Interval, steps: readonly Exact[]): Meeting {
  const { to } = lower;
  const { from } = upper;
  if (to === null && from === null) {
    const [start, end] = [lower.from?.value, upper.to?.value];
    return start && end ? { to, from, problem: { kind: "overlap", from: start, to: end } } : { to, from };
  }
  if (to === null && from !== null && lower.from?.value.equals(from.value) && lower.from.end === from.end) {
    return { to, from, problem: { kind: "overlap", from: from.value, to: from.value } };
  }
  if (to === null || from === null) {
    const known = (to ?? from) as Bound;
    const complement: Bound = { value: known.value, end: known.end === "open" ? "closed" : "open" };
    const closed: Bound = known.end === "either" ? { value: known.value, end: "closed" } : known;
    return to === null ? { to: complement, from: closed } : { to: closed, from: complement };
  }
  const distance = from.value.sub(to.value);
  if (distance.compare(0) === 0) return meetAt(to, from);
  if (distance.compare(0) < 0) return { to, from, problem: { kind: "overlap", from: from.value, to: to.value } };
  if (to.end !== "open" && from.end !== "open" && steps.some((step) => step.equals(distance)))
    return { to: { value: from.value, end: "open" }, from };
  return { to, from, problem: { kind: "gap", from: to.value, to: from.value } };
}

function meetAt(to: Bound, from: Bound): Meeting {
  const { value } = to;
  if (to.end === "either" && from.end !== "either") return { to: { value, end: from.end === "closed" ? "open" : "closed" }, from };
  if (from.end === "either" && to.end !== "either") return { to, from: { value, end: to.end === "closed" ? "open" : "closed" } };
  if (to.end === "open" && from.end === "open") return { to, from, problem: { kind: "gap", from: value, to: value } };
  if (to.end !== "open" && from.end !== "open") return { to, from, problem: { kind: "overlap", from: value, to: value } };
  return { to, from };
}

function settle(bound: Bound | null): Bound | null {
  return bound?.end === "either" ? { value: bound.value, end: "closed" } : bound;
}
