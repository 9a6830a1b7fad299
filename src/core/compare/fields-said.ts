/** Which fields a list says at all: what one of two lists says of none of its objectives is not compared, and said once. */
import { FIELDS, type Field, type Remark } from "./change";
import { ownOfPart, type SaidObjective, type Values } from "./goal-values";
import type { Entry, List } from "./lists";
import type { Pair } from "./match-objectives";
import { matchParts } from "./match-parts";
import { likeness } from "./texts";

/** What both lists say of objectives, and of their phases. */
export interface ComparedFields {
  readonly objectives: ReadonlySet<Field>;
  readonly phases: ReadonlySet<Field>;
  /** Whether both have phases. */
  readonly withPhases: boolean;
}

type Said = (entry: Entry) => SaidObjective;

/** What is said anywhere in a list. */
interface OfList {
  readonly objectives: ReadonlySet<Field | "phases">;
  readonly phases: ReadonlySet<Field>;
}

/** For a pair of objectives, what is compared: what both of their lists say. @param apart fields that the plans say of different objectives */
export function comparedFields(said: Said, apart: ReadonlySet<Field | "phases"> = new Set()): (pair: Pair) => ComparedFields {
  const known = new Map<string, OfList>();
  const places = new Map<List, number>();
  // Transversal objectives may stand on a sheet of their own, with other columns than the list in which they count.
  const of = ({ list, transversal }: Entry): OfList => {
    const place = places.get(list) ?? places.size;
    places.set(list, place);
    const key = `${String(place)} ${String(transversal)}`;
    const found = known.get(key) ?? saidInList(list, said, transversal);
    known.set(key, found);
    return found;
  };
  return ({ before, after }) => {
    const [one, other] = [of(before), of(after)];
    const objectives = FIELDS.filter((field) => one.objectives.has(field) && other.objectives.has(field) && !apart.has(field));
    const phases = FIELDS.filter((field) => one.phases.has(field) && other.phases.has(field));
    return {
      objectives: new Set(objectives),
      phases: new Set(phases),
      withPhases: one.objectives.has("phases") && other.objectives.has("phases") && !apart.has("phases"),
    };
  };
}

function saidInList({ entries }: List, said: Said, transversal?: boolean): OfList {
  const all = entries.filter((entry) => transversal === undefined || entry.transversal === transversal).map((entry) => said(entry));
  const parts = all.flatMap((one) => one.parts.map((part) => ownOfPart(part, one)));
  return { objectives: new Set([...fieldsOf(all), ...(parts.length > 0 ? (["phases"] as const) : [])]), phases: fieldsOf(parts) };
}

function fieldsOf(all: readonly { readonly own: Values; readonly rows: readonly Values[] }[]): ReadonlySet<Field> {
  return new Set(all.flatMap(({ own, rows }) => [own, ...rows].flatMap((values) => [...values.keys()])));
}

/** Of so many objectives and more, twice as many of which only one plan says a thing as both do: it is not the same thing that they say. */
const PROVES = 4;
/** Indicators less alike than this have nothing to do with each other. */
const UNLIKE = 0.2;

/** Fields that one plan says of objectives of which the other does not, or says something else altogether, nearly throughout. */
export function saidApart(
  pairs: readonly Pair[],
  said: Said,
  compared: (pair: Pair) => ComparedFields,
): readonly { readonly field: Field | "phases"; readonly side: "before" | "after" }[] {
  const fields = FIELDS.flatMap((field) => {
    const both = pairs
      .filter((pair) => compared(pair).objectives.has(field))
      .map(({ before, after }) => [said(before), said(after)] as const);
    const only = (side: 0 | 1): number => both.filter((two) => isSaid(two[side], field) && !isSaid(two[side === 0 ? 1 : 0], field)).length;
    const together = both.filter((two) => two.every((one) => isSaid(one, field)));
    const unlike = field === "indicator" ? together.filter(([one, other]) => likeness(textOf(one, field), textOf(other, field)) < UNLIKE).length : 0; // prettier-ignore
    const [one, other] = [only(0), only(1)];
    const apart = one + other + unlike;
    return apart >= PROVES && apart > 2 * (together.length - unlike)
      ? [{ field, side: one >= other ? ("after" as const) : ("before" as const) }]
      : [];
  });
  return arePartsApart(pairs, said) ? [...fields, { field: "phases", side: "after" }] : fields;
}

/** Whether hardly any part of any objective is found again: something else names them there, who follows them, say. */
function arePartsApart(pairs: readonly Pair[], said: Said): boolean {
  const matched = pairs.flatMap(({ before, after }) => {
    const [old, fresh] = [said(before).parts, said(after).parts];
    return old.length > 0 && fresh.length > 0 ? matchParts(old, fresh) : [];
  });
  const together = matched.filter(({ before, after }) => before && after).length;
  const alone = matched.length - together;
  return alone >= 2 * PROVES && alone > 4 * together;
}

function textOf({ own, rows }: SaidObjective, field: Field): string {
  return [own, ...rows].flatMap((one) => one.get(field) ?? []).map(({ key }) => key).join(" "); // prettier-ignore
}

/** A time in words only is no date. */
function isSaid({ own, rows }: SaidObjective, field: Field): boolean {
  const values = [own, ...rows].flatMap((one) => one.get(field) ?? []);
  return field === "deadline" ? values.some(({ key }) => /\d/.test(key)) : values.length > 0;
}

/** Remarks on what is not compared, field by field the structures where it is so. */
export function missingFields(lists: readonly { readonly before: List; readonly after: List }[], said: Said): readonly Remark[] {
  const found = new Map<string, { remark: Omit<Extract<Remark, { kind: "field-missing" }>, "units">; units: string[] }>();
  for (const { before, after } of lists) {
    const [one, other] = [saidInList(before, said), saidInList(after, said)];
    for (const side of ["before", "after"] as const) {
      const [here, there] = side === "before" ? [one, other] : [other, one];
      const objectives = [...FIELDS, "phases" as const].filter((field) => !here.objectives.has(field) && there.objectives.has(field));
      const phases = objectives.includes("phases") || !there.objectives.has("phases") ? [] : FIELDS.filter((field) => !here.phases.has(field) && there.phases.has(field)); // prettier-ignore
      for (const [of, fields] of [
        ["objectives", objectives],
        ["phases", phases],
      ] as const) {
        if (fields.length === 0) continue;
        const key = JSON.stringify([side, of, fields]);
        const entry = found.get(key) ?? { remark: { kind: "field-missing", of, fields, side }, units: [] };
        entry.units.push(after.name);
        found.set(key, entry);
      }
    }
  }
  return [...found.values()].map(({ remark, units }) => ({ ...remark, units: units.length === lists.length ? [] : units }));
}
