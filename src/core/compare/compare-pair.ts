/** What changed of one objective that both plans have, its indicators and its parts included. */
import { sum, type Exact } from "../exact";
import type { Goal } from "../plan/plan";
import type { Change, Field, FieldChange, Part } from "./change";
import { indicatorValues, ownValues, PARTS_MEASURE, type Keyed, type Shown } from "./goal-values";
import { weightNumber } from "./lists";
import { matchIndicators, matchParts, partsOf, type Matched } from "./match-parts";
import type { Pair } from "./match-objectives";
import { wordsOf } from "./wording";

/** What is compared, and how the cells of either plan are looked into. */
export interface Looks {
  readonly fields: ReadonlySet<Field | "phases">;
  readonly before: Shown;
  readonly after: Shown;
}

/** Texts of which the words that changed are told. */
const WORDED: ReadonlySet<Field> = new Set(["title", "description", "strategic", "publicValue", "indicator", "target"]);

export function changesOfPair(pair: Pair, looks: Looks): readonly Change[] {
  const { before, after } = pair;
  return [
    ...valueChanges(pair, null, [before.objective, after.objective], [before.list.measure, after.list.measure], looks),
    ...indicatorChanges(pair, null, before.objective, after.objective, looks),
    ...(looks.fields.has("phases") ? partChanges(pair, looks) : []),
  ];
}

function valueChanges(
  pair: Pair,
  part: Part | null,
  [one, other]: readonly [Goal, Goal],
  [measure, newMeasure]: readonly [Exact, Exact],
  looks: Looks,
  skip: ReadonlySet<Field> = new Set(),
): readonly FieldChange[] {
  const [old, fresh] = [ownValues(one, measure, looks.before), ownValues(other, newMeasure, looks.after)];
  return [...old].flatMap(([field, from]) =>
    skip.has(field) ? [] : fieldChange(pair, part, field, from, fresh.get(field) ?? null, looks),
  );
}

/** The rows of indicators, matched among themselves. */
function indicatorChanges(pair: Pair, part: Part | null, one: Goal, other: Goal, looks: Looks): readonly FieldChange[] {
  return matchIndicators(one.indicators, other.indicators).flatMap(({ before, after }) => {
    const old = before ? indicatorValues(before, looks.before) : new Map<Field, Keyed | null>();
    const fresh = after ? indicatorValues(after, looks.after) : new Map<Field, Keyed | null>();
    return [...(before ? old : fresh).keys()].flatMap((field) =>
      fieldChange(pair, part, field, old.get(field) ?? null, fresh.get(field) ?? null, looks),
    );
  });
}

function partChanges(pair: Pair, looks: Looks): readonly Change[] {
  const matched = matchParts(partsOf(pair.before.objective), partsOf(pair.after.objective));
  const skip: ReadonlySet<Field> = inProportion(matched) ? new Set<Field>(["weight"]) : new Set();
  return matched.flatMap(({ before, after }): readonly Change[] => {
    if (before === null) return after ? [{ kind: "phase-added", pair, part: after, also: [] }] : [];
    if (after === null) return [{ kind: "phase-dropped", pair, part: before, also: [] }];
    const part = { before, after };
    return [
      ...valueChanges(pair, part, [before, after], [PARTS_MEASURE, PARTS_MEASURE], looks, skip),
      ...indicatorChanges(pair, part, before, after, looks),
    ];
  });
}

/** Whether the same parts weigh the same against each other: in points of their objective, and in per cent of it, say. */
function inProportion(matched: readonly Matched<Goal>[]): boolean {
  const weights = matched.map(({ before, after }) => [
    weightNumber(before?.weight ?? null, PARTS_MEASURE),
    weightNumber(after?.weight ?? null, PARTS_MEASURE),
  ]);
  const known = weights.flatMap(([one, other]) => (one && other ? [{ one, other }] : []));
  const [whole, newWhole] = [sum(known.map(({ one }) => one)), sum(known.map(({ other }) => other))];
  return known.length === matched.length && known.every(({ one, other }) => one.mul(newWhole).equals(other.mul(whole)));
}

function fieldChange(
  pair: Pair,
  part: Part | null,
  field: Field,
  from: Keyed | null,
  to: Keyed | null,
  { fields }: Looks,
): readonly FieldChange[] {
  if (!fields.has(field) || from?.key === to?.key) return [];
  const words = from && to && WORDED.has(field) ? wordsOf(String(from.value), String(to.value)) : [];
  return [{ kind: "field", field, pair, part, from: valueOf(from), to: valueOf(to), words, also: [] }];
}

const valueOf = (keyed: Keyed | null): FieldChange["from"] => keyed && { value: keyed.value, cell: keyed.cell };
