/** The score of many composed plans: the same figures as the measure of record, and a table of habits, the weakest first. */
import { compose, type ComposedPlan } from "./compose";
import { judge, type Judged, type Verdict } from "./judge";

export interface Share {
  readonly good: number;
  readonly of: number;
}

interface HabitRow extends Share {
  readonly habit: string;
}

export interface Score<Plan extends Judged = ComposedPlan> {
  readonly plans: number;
  readonly right: Share;
  readonly judged: Share;
  readonly found: Share;
  readonly falseErrors: Share;
  readonly silent: number;
  readonly certifiedWrong: number;
  readonly certifiedDefect: number;
  readonly habits: readonly HabitRow[];
  readonly verdicts: readonly Verdict<Plan>[];
}

/** A habit is listed when at least so many plans have it. */
const CASES = 8;

/** Composes `count` plans of the seed, with habits of further offices where they are asked for, and reads each. */
export function score(seed: number, count: number, further = false): Score {
  return scoreOf(Array.from({ length: count }, (_unused, index) => judge(compose(seed, index, further))));
}

export function scoreOf<Plan extends Judged>(verdicts: readonly Verdict<Plan>[]): Score<Plan> {
  const judgeable = verdicts.filter(({ plan }) => plan.truth.judged);
  const detectable = verdicts.filter(({ plan }) => plan.defect.detectable);
  const share = (of: readonly Verdict<Plan>[], good: (verdict: Verdict<Plan>) => boolean): Share => ({
    good: of.filter(good).length,
    of: of.length,
  });
  return {
    plans: verdicts.length,
    right: share(verdicts, ({ right }) => right),
    judged: share(judgeable, ({ judged }) => judged),
    found: share(detectable, ({ found }) => found),
    falseErrors: share(verdicts, ({ falseErrors }) => falseErrors.length > 0),
    silent: verdicts.filter(({ silent }) => silent).length,
    certifiedWrong: verdicts.filter(({ certifiedWrong }) => certifiedWrong).length,
    certifiedDefect: verdicts.filter(({ certifiedDefect }) => certifiedDefect).length,
    habits: byHabit(verdicts),
    verdicts,
  };
}

function byHabit(verdicts: readonly Verdict<Judged>[]): HabitRow[] {
  const rows = new Map<string, { good: number; of: number }>();
  for (const { plan, right } of verdicts) {
    const names = [...Object.entries(plan.habits).map(([key, value]) => `${key}=${String(value)}`), ...(plan.truth.evidence.length > 0 ? plan.truth.evidence : ["none"]).map((one) => `evidence=${one}`)]; // prettier-ignore
    for (const name of names) {
      const row = rows.get(name) ?? { good: 0, of: 0 };
      rows.set(name, { good: row.good + (right ? 1 : 0), of: row.of + 1 });
    }
  }
  return [...rows]
    .map(([habit, row]) => ({ habit, ...row }))
    .filter(({ of }) => of >= CASES)
    .sort((a, b) => a.good / a.of - b.good / b.of || b.of - a.of);
}
