/** Defects: each kind lists the places of a workbook where one can be put in, and the rules one of which must find it. */
import type { RuleName } from "../../src/core/rules/names";
import { objectivesOf, type Goal, type Unit } from "../../src/core/plan/plan";
import type { CellRef } from "../../src/core/sheet/address";
import type { CellValue, Sheet } from "../../src/core/sheet/sheet";
import { exact, type Exact } from "../../src/core/exact";
import { rewriteWeight } from "../../src/core/fixes/rewrite";
import type { UnitTotals } from "../../src/core/totals/totals";
import { isClean, replaced, type Base, type Variant } from "./base";
import { Draft } from "./draft";
import type { Chance } from "./random";

export interface Defect extends Variant {
  readonly sheet: string;
  /** One of these must find it on the sheet. */
  readonly rules: readonly RuleName[];
}

/** A kind of defect: one defect of it, or null when the workbook has no place for it. */
export type DefectKind = (base: Base, chance: Chance) => Defect | null;

interface Place {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly goal: Goal;
  readonly unitTotals: UnitTotals;
}

/** A kind that writes another value into one cell of those that `places` gives. */
function inCell(
  rules: readonly RuleName[],
  places: (base: Base, unitTotals: UnitTotals) => readonly (Omit<Place, "value" | "unitTotals"> & { unitTotals?: UnitTotals })[],
  change: (place: Place, chance: Chance, sheet: Sheet) => { readonly value: CellValue; readonly format?: string } | null,
): DefectKind {
  return (base, chance) => {
    const all = base.totals
      .filter(({ unit }) => isClean(base, unit.sheet.name, rules))
      .flatMap((unitTotals) => places(base, unitTotals).map((place) => ({ ...place, unitTotals })));
    const place = chance.pick(all);
    const sheet = base.sheets.find(({ name }) => name === place?.cell.sheet);
    if (!place || !sheet) return null;
    const { row, col } = place.cell;
    const value = sheet.value(row, col);
    const changed = change({ ...place, value }, chance, sheet);
    if (!changed) return null;
    const draft = new Draft(sheet).set(row, col, changed.value, changed.format);
    const what = `${base.file} ${sheet.name}!R${String(row + 1)}C${String(col + 1)}: ${JSON.stringify(value)} → ${JSON.stringify(changed.value)}`;
    return { base, what, sheet: sheet.name, rules, sheets: replaced(base, draft.toSheet()) };
  };
}

const numeric = (goals: readonly Goal[]): readonly { cell: CellRef; goal: Goal }[] =>
  goals.flatMap((goal) => (goal.weight?.value.kind === "number" ? [{ cell: goal.weight.cell, goal }] : []));

/** The weights of a unit whose total is known and right. */
const sound = (_base: Base, { unit, ok, expected }: UnitTotals): readonly { cell: CellRef; goal: Goal }[] =>
  ok === true && expected !== null ? numeric(objectivesOf(unit)) : [];
const weights = (_base: Base, { unit }: UnitTotals): readonly { cell: CellRef; goal: Goal }[] => numeric(objectivesOf(unit));

function weightOf({ goal }: Place): Exact {
  return goal.weight?.value.kind === "number" ? goal.weight.value.value : exact(0);
}

/** The weight another one, written as the cell is. */
function reweighed(place: Place, sheet: Sheet, weight: Exact): { value: CellValue } | null {
  const value = rewriteWeight(place.value, sheet.format(place.cell.row, place.cell.col), weight);
  return value === null ? null : { value };
}

/** In a block that other units have too, only they say that a weight has changed. */
const TOTALS: readonly RuleName[] = ["weights-total", "weight-out-of-range", "phase-weights-total", "transversal-differs"];
const deadlines = (_base: Base, { unit }: UnitTotals): readonly { cell: CellRef; goal: Goal }[] =>
  goalsOf(unit).flatMap((goal) =>
    goal.deadline?.value.items.some(({ kind }) => kind === "date") ? [{ cell: goal.deadline.cell, goal }] : [],
  );

function goalsOf(unit: Unit): readonly Goal[] {
  return objectivesOf(unit).flatMap((objective) => [objective, ...objective.phases]);
}

/** A text with its first word that is in `words` written wrongly. */
function misspelt(text: CellValue, words: Readonly<Record<string, readonly string[]>>, chance: Chance): { value: string } | null {
  if (typeof text !== "string") return null;
  for (const [word, wrong] of Object.entries(words)) {
    const slip = chance.pick(wrong);
    if (slip !== undefined && text.toLowerCase().trim() === word.toLowerCase()) return { value: slip };
  }
  return null;
}

const MISSPELT = {
  Output: ["Ouput", "Outputt", "Otuput"],
  Outcome: ["Outcume", "Outcom", "Outocme"],
  efficacia: ["eficacia", "efficaccia", "efficaica"],
  efficienza: ["eficienza", "efficenza", "efficeinza"],
  qualità: ["qualitta", "quaità"],
  quantità: ["quantta", "quantiità"],
  "SI/NO": ["SI/N0", "S1/NO"],
} as const;

const words = (_base: Base, { unit }: UnitTotals): readonly { cell: CellRef; goal: Goal }[] =>
  goalsOf(unit).flatMap((goal) =>
    goal.indicators.flatMap(({ type, kpiClass, target }) =>
      [type, kpiClass, target].flatMap((at) =>
        at && Object.keys(MISSPELT).some((word) => word.toLowerCase() === at.value.toLowerCase()) ? [{ cell: at.cell, goal }] : [],
      ),
    ),
  );

/** Objectives after the first two of their section that stand under a number in a cell of its own. */
const numbered = (_base: Base, { unit }: UnitTotals): readonly { cell: CellRef; goal: Goal }[] =>
  unit.sections.flatMap(({ objectives }) =>
    objectives.slice(2).flatMap((goal) => (goal.number && goal.number.value.parts.length === 1 ? [{ cell: goal.number.cell, goal }] : [])),
  );

/** The number at the beginning of a cell by another. */
function renumbered({ goal, value }: Place, number: (own: number) => number): { value: CellValue } | null {
  const own = goal.number?.value.parts[0];
  if (typeof own !== "number") return null;
  if (typeof value === "number") return { value: number(own) };
  if (typeof value !== "string" || !value.includes(String(own))) return null;
  return { value: value.replace(String(own), String(number(own))) };
}

/** The cell with another date in place of its own, the words around it kept. */
function redated({ goal, value }: Place, date: string): { value: CellValue; format?: string } {
  const own = goal.deadline?.value.items.find(({ kind }) => kind === "date")?.text;
  return typeof value === "string" && own ? { value: value.replace(own, date) } : { value: date, format: "General" };
}

export const DEFECTS: Readonly<Record<string, DefectKind>> = {
  "weight raised": inCell(TOTALS, sound, (place, chance, sheet) => reweighed(place, sheet, weightOf(place).add(chance.whole(1, 9)))),
  "weight lowered": inCell(TOTALS, sound, (place, chance, sheet) => {
    const lower = weightOf(place).sub(chance.whole(1, 4));
    return lower.compare(0) > 0 ? reweighed(place, sheet, lower) : null;
  }),
  "weight blanked": inCell(["weight-missing", "weights-total"], sound, () => ({ value: null })),
  "weight in words": inCell(["weight-not-numeric", "weight-missing"], weights, ({ value }, chance) => {
    const words = chance.pick(["da definire", "n.d.", "vedi nota"]) ?? "";
    return { value: typeof value === "string" && value.length > 6 ? value.replace(/\d+(?:[.,]\d+)?\s*%?/, words) : words };
  }),
  "weight zero": inCell(["weight-out-of-range"], weights, (place, _chance, sheet) => reweighed(place, sheet, exact(0))),
  "weight negative": inCell(["weight-out-of-range"], weights, ({ value }) => (typeof value === "number" ? { value: -value } : null)),
  "weight as text": inCell(["weight-as-text"], weights, ({ value, unitTotals }, _chance, sheet) =>
    typeof value === "number" && unitTotals.unit.layout !== "prose" && Number.isInteger(value) && sheet.used
      ? { value: String(value) }
      : null,
  ),
  // Errors of formulas do not stand in the middle of a text.
  "weight an error": inCell(["cell-error"], weights, ({ value }, chance) =>
    typeof value === "string" && value.length > 6 ? null : { value: { error: chance.pick(["#N/A", "#REF!", "#VALUE!"]) ?? "#N/A" } },
  ),
  "stated total changed": inCell(
    ["weights-total", "declared-total"],
    (_base, { unit, ok }) => {
      const [goal] = objectivesOf(unit);
      const stated = [...(unit.headingTotal ? [unit.headingTotal] : []), ...unit.sections.flatMap(({ totals }) => totals)];
      return goal && ok === true ? stated.flatMap(({ cell, formula }) => (formula === null ? [{ cell, goal }] : [])) : [];
    },
    ({ value }, chance) => {
      const more = chance.whole(1, 15);
      if (typeof value === "number") return { value: value < 2 ? value + more / 100 : value + more };
      if (typeof value !== "string" || !/\d/.test(value)) return null;
      return { value: value.replace(/\d+(?!.*\d)/s, (digits) => String(Number(digits) + more)) };
    },
  ),
  "total formula cut": (base, chance) => {
    const rules: readonly RuleName[] = ["total-formula", "declared-total"];
    const all = base.totals
      .filter(({ unit }) => isClean(base, unit.sheet.name, rules))
      .flatMap(({ unit }) =>
        unit.sections.flatMap(({ totals }) => totals.filter(({ formula }) => /[A-Z]\d+:[A-Z]\d+/.test(formula ?? ""))),
      );
    const total = chance.pick(all);
    const sheet = base.sheets.find(({ name }) => name === total?.cell.sheet);
    if (!total || !sheet) return null;
    const { row, col } = total.cell;
    const formula = (total.formula ?? "").replace(
      /([A-Z])(\d+):([A-Z])(\d+)/,
      (_all, from: string, first: string, to: string) => `${from}${first}:${to}${first}`,
    );
    const draft = new Draft(sheet).setFormula(row, col, formula);
    return {
      base,
      what: `${base.file} ${sheet.name}: ${total.formula ?? ""} → ${formula}`,
      sheet: sheet.name,
      rules,
      sheets: replaced(base, draft.toSheet()),
    };
  },
  "phase weight changed": inCell(
    ["phase-weights-total"],
    (_base, { phases }) => phases.filter(({ ok }) => ok === true).flatMap(({ objective }) => numeric(objective.phases)),
    (place, chance, sheet) => reweighed(place, sheet, weightOf(place).add(chance.whole(2, 15))),
  ),
  "number repeated": inCell(["number-duplicate", "number-sequence"], numbered, (place) => renumbered(place, (own) => own - 1)),
  "number jumps": inCell(["number-sequence", "number-duplicate"], numbered, (place, chance) =>
    renumbered(place, (own) => own + chance.whole(5, 9)),
  ),
  "date that is none": inCell(["date-invalid"], deadlines, (place, chance) =>
    redated(place, chance.pick(["31.06.2025", "30/02/2025", "31/09/2025", "31.11.2025", "29/02/2025"]) ?? ""),
  ),
  "date of another time": inCell(["date-outside-plan"], deadlines, (place, chance) =>
    redated(place, chance.pick(["31/12/2043", "31.12.2052", "30/06/2019", "31/12/2033"]) ?? ""),
  ),
  "end before start": inCell(
    ["date-order"],
    (_base, { unit }) =>
      goalsOf(unit).flatMap((goal) =>
        goal.deadline &&
        goal.start?.value.items.some(({ kind }) => kind === "date") &&
        goal.deadline.value.items.some(({ kind }) => kind === "date")
          ? [{ cell: goal.deadline.cell, goal }]
          : [],
      ),
    ({ goal }) => {
      const start = goal.start?.value.items.find(({ kind }) => kind === "date");
      return start?.kind === "date" && start.month > 1 ? { value: `01/01/${String(start.year)}`, format: "General" } : null;
    },
  ),
  "word misspelt": inCell(["vocabulary"], words, ({ value }, chance) => misspelt(value, MISSPELT, chance)),
  "target emptied": inCell(
    ["objective-measurable"],
    (_base, { unit }) =>
      unit.layout === "table"
        ? objectivesOf(unit).flatMap((goal) => goal.indicators.flatMap(({ target }) => (target ? [{ cell: target.cell, goal }] : [])))
        : [],
    () => ({ value: null }),
  ),
};
