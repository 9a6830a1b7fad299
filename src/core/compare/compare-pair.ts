/** What changed of one objective that both plans have, its indicators and its parts included. */
import { HUNDRED, sum, type Exact } from "../exact";
import { FIELDS, type Change, type Field, type FieldChange, type Part, type Value } from "./change";
import type { ComparedFields } from "./fields-said";
import { ownOfPart, type Keyed, type SaidObjective, type SaidPart, type Values } from "./goal-values";
import { isNamedIn, type Entry } from "./lists";
import { matchParts, matchRows, type Matched } from "./match-parts";
import type { Pair } from "./match-objectives";
import type { OtherText } from "./other-columns";
import { textKey } from "./texts";
import { wordsOf } from "./wording";

/** What is compared, and what each objective says. */
export interface Looks {
  readonly fields: (pair: Pair) => ComparedFields;
  readonly said: (entry: Entry) => SaidObjective;
  readonly others: (entry: Entry) => ReadonlyMap<string, OtherText>;
  /** Whether the pair's lists write the same weights in another measure. */
  readonly otherMeasure: (pair: Pair) => boolean;
}

/** Texts of which the words that changed are told. */
const WORDED: ReadonlySet<Field> = new Set(["title", "description", "strategic", "publicValue", "indicator", "target"]);

export function changesOfPair(pair: Pair, looks: Looks): readonly Change[] {
  const { said } = looks;
  // The same text in another column is no other text.
  const named = pair.before.key !== pair.after.key && isNamedIn(pair.before, pair.after);
  const fields = looks.fields(pair);
  const [old, fresh] = [said(pair.before), said(pair.after)];
  const told = (part: Part | null, from: Values, to: Values): readonly FieldChange[] =>
    valueChanges(pair, part, from, to, part ? fields.phases : fields.objectives).filter((change) => !isElsewhere(change));
  const rows = (part: Part | null, from: readonly Values[], to: readonly Values[]): readonly FieldChange[] =>
    matchRows(from, to).flatMap(({ before, after }) => told(part, before ?? NOTHING, after ?? NOTHING));
  return [
    ...otherChanges(pair, looks.others(pair.before), looks.others(pair.after)),
    ...told(null, old.own, fresh.own).filter(
      ({ field }) => !(named && field !== "other" && NAMING.has(field)) && !(field === "weight" && looks.otherMeasure(pair)),
    ),
    ...rows(null, old.rows, fresh.rows),
    ...(fields.withPhases ? partChanges(pair, old, fresh, told, rows) : []),
  ];
}

/** Whether the words of one plan stand on the objective's rows in the other too, in another column: then nothing changed but the layout. */
function isElsewhere({ field, pair, from, to }: FieldChange): boolean {
  if (field === "other" || !ELSEWHERE.has(field) || !from || !to) return false;
  const inOtherColumn = (texts: ReadonlyMap<string, number>, text: Value, own: Value): boolean =>
    ![undefined, own.cell?.col].includes(texts.get(textKey(String(text.value))));
  return inOtherColumn(pair.before.texts, to, from) || inOtherColumn(pair.after.texts, from, to);
}

const ELSEWHERE: ReadonlySet<Field> = new Set(["indicator", "target", "strategic", "publicValue"]);

/** Texts under one heading in both plans; text that one plan tells otherwise (as a title, say) is no change. */
function otherChanges(pair: Pair, old: ReadonlyMap<string, OtherText>, fresh: ReadonlyMap<string, OtherText>): readonly FieldChange[] {
  return [...fresh].flatMap(([heading, to]): FieldChange[] => {
    const from = old.get(heading);
    if (!from || from.key === to.key) return [];
    const value = ({ value, cell }: OtherText): Value => ({ value, cell });
    const words = wordsOf(from.value, to.value);
    return [{ kind: "field", field: "other", heading: to.heading, pair, part: null, from: value(from), to: value(to), words, also: [] }];
  });
}

/** Where a layout may put what names an objective. */
const NAMING: ReadonlySet<Field> = new Set(["title", "description"]);

const NOTHING: Values = new Map();

function partChanges(
  pair: Pair,
  old: SaidObjective,
  fresh: SaidObjective,
  told: (part: Part, from: Values, to: Values) => readonly FieldChange[],
  rows: (part: Part, from: readonly Values[], to: readonly Values[]) => readonly FieldChange[],
): readonly Change[] {
  const matched = matchParts(old.parts, fresh.parts);
  const proportional = inProportion(matched);
  return matched.flatMap(({ before, after }): readonly Change[] => {
    if (before === null) return after ? [{ kind: "phase-added", pair, part: after.goal, text: after.text, also: [] }] : [];
    if (after === null) return [{ kind: "phase-dropped", pair, part: before.goal, text: before.text, also: [] }];
    const part = { before: before.goal, after: after.goal, text: after.text };
    const [was, is] = [ownOfPart(before, old), ownOfPart(after, fresh)];
    const changes = told(part, before.own, after.own).filter(
      ({ field }) => field !== "deadline" || was.own.has("deadline") || is.own.has("deadline"),
    );
    const measured = was.rows.length > 0 || is.rows.length > 0 ? rows(part, before.rows, after.rows) : [];
    return [...changes.filter(({ field }) => !(proportional && field === "weight")), ...measured];
  });
}

/** Whether the same parts weigh the same against each other: in points of their objective, and in per cent of it, say. */
function inProportion(matched: readonly Matched<SaidPart>[]): boolean {
  const weights = matched.map(({ before, after }) => [before?.own.get("weight")?.value, after?.own.get("weight")?.value]);
  const known = weights.flatMap(([one, other]) => (one && other && typeof one !== "string" && typeof other !== "string" ? [{ one, other }] : [])); // prettier-ignore
  if (known.length > 1 && inOtherMeasure(known)) return true;
  const [whole, newWhole] = [sum(known.map(({ one }) => one)), sum(known.map(({ other }) => other))];
  return known.length === matched.length && known.every(({ one, other }) => one.mul(newWhole).equals(other.mul(whole)));
}

/** Whether all of them weigh a hundred times what they weighed, or a hundredth: 0,15 and 15 are one weight. */
export function inOtherMeasure(all: readonly { readonly one: Exact; readonly other: Exact }[]): boolean {
  const times = (one: Exact, other: Exact): boolean => one.compare(0) > 0 && one.mul(HUNDRED).equals(other);
  return all.every(({ one, other }) => times(one, other)) || all.every(({ one, other }) => times(other, one));
}

function valueChanges(pair: Pair, part: Part | null, old: Values, fresh: Values, fields: ReadonlySet<Field>): readonly FieldChange[] {
  return FIELDS.flatMap((field): FieldChange[] => {
    const [from, to] = [old.get(field) ?? null, fresh.get(field) ?? null];
    if (!fields.has(field) || from?.key === to?.key) return [];
    const words = from && to && WORDED.has(field) ? wordsOf(String(from.value), String(to.value)) : [];
    return [{ kind: "field", field, heading: null, pair, part, from: valueOf(from), to: valueOf(to), words, also: [] }];
  });
}

const valueOf = (keyed: Keyed | null): FieldChange["from"] => keyed && { value: keyed.value, cell: keyed.cell };
