/** Tables, forms, or objectives side by side: where a workbook's sheets could be read as more than one, the reading that explains more. */
import { HUNDRED, nearlyEqual, ONE, type Exact } from "../exact";
import type { Doubt } from "../plan/doubt";
import { objectivesOf, type Unit } from "../plan/plan";
import type { TableRead } from "../plan/table-read";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { sumOfWeights } from "../totals/weights";
import { readAcross } from "./forms/across/read-across";
import type { Kind } from "./forms/kinds";
import { labelRole } from "./forms/labels";
import { readForms } from "./forms/read-forms";
import { headingRole, type HeadingSettings } from "./headings";
import { findTables } from "./tables/find-tables";
import { tablesAsRead } from "./tables/as-read";
import { doubtsOf, readTables, unitsBySheet, type ReadForm } from "./tables/read-tables";

/** What was read where; `holding`: sheets (by name) that hold weights of a unit, which may stand with another sheet. */
export interface ListsAndForms {
  readonly forms: readonly Unit[];
  readonly holding: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, readonly Unit[]>;
  /** Sheets (by name) whose lists could be others. */
  readonly doubts: ReadonlyMap<string, Doubt>;
  /** What the tables of the sheets (by name) were taken for. */
  readonly tables: ReadonlyMap<string, readonly TableRead[]>;
}

/** @param chosen what the settings say that a sheet's lists should make, null where they say nothing */
export function listsAndForms(sheets: readonly Sheet[], own: HeadingSettings, chosen: (sheet: Sheet) => Exact | null): ListsAndForms {
  const tables = tablesOf(sheets, own, chosen);
  const long = new Set(tables.filter(isLong).flatMap((list) => list.tables.map(({ sheet }) => sheet.name)));
  const repeated = formsOrAcross(sheets.filter(({ name }) => !long.has(name)), own); // prettier-ignore
  // Sheets whose lists explain more are no forms: what is left of the sheets is looked at without them.
  const listed = [...repeated.forms, ...repeated.across].flatMap(({ units }) => {
    const taken = sheetsOf(units);
    const both = tables.filter((list) => list.tables.some(({ sheet }) => taken.has(sheet.name)));
    return areLists(both, units, own) ? both.flatMap((list) => list.tables.map(({ sheet }) => sheet.name)) : [];
  });
  const left = sheets.filter(({ name }) => !listed.includes(name));
  return together(sheets, tables, listed.length === 0 ? repeated : formsOrAcross(left, own), own, chosen);
}

/** Whether sheets that were read as lists, and as forms or objectives side by side of one kind, are lists. */
function areLists(lists: readonly ReadForm[], repeated: readonly Unit[], own: HeadingSettings): boolean {
  const listed = lists.flatMap(({ reading }) => reading.units);
  const unclaimed = lists.every(({ reading }) => reading.headed !== "objectives");
  return !contains(repeated, listed, unclaimed) && explained(listed) * worth(lists, repeated, own) > explained(repeated);
}

/**
 * Lists under a heading that speaks of weights are worth twice what stands below a label that does not ("SI/NO" above "100%"); lists of
 * parts only half of what stands below one that does.
 */
function worth(lists: readonly ReadForm[], repeated: readonly Unit[], own: HeadingSettings): number {
  const said = repeated.some(({ weightHeading }) => weightHeading !== null && labelRole(weightHeading.value, own) === "weight");
  if (said) return lists.every(({ reading }) => reading.headed === "parts") ? 0.5 : 1;
  return lists.some(({ reading }) => reading.headed === "objectives") ? 2 : 1;
}

/** Under weights that are called so, hundreds of objectives are a list: nobody fills in as many forms on a sheet. */
function isLong({ tables, reading }: ReadForm): boolean {
  const objectives = reading.units.reduce((all, unit) => all + objectivesOf(unit).length, 0);
  return reading.headed === "objectives" && objectives > LONG * new Set(tables.map(({ sheet }) => sheet)).size;
}

const LONG = 200;

/** Units of each kind of forms, and of objectives side by side under each label. */
interface Repeated {
  readonly forms: readonly Kind[];
  readonly across: readonly Kind[];
}

function together(
  sheets: readonly Sheet[],
  tables: readonly ReadForm[],
  repeated: Repeated,
  own: HeadingSettings,
  chosen: (sheet: Sheet) => Exact | null,
): ListsAndForms {
  const [forms, across] = [unitsOf(repeated.forms), unitsOf(repeated.across)];
  const taken = sheetsOf([...forms, ...across]);
  const words = withWordOf([...forms, ...across], own);
  const rest = sheets.filter(({ name }) => !taken.has(name));
  const isTaken = ({ sheet }: { readonly sheet: Sheet }): boolean => taken.has(sheet.name);
  // Tables of one form may stand on sheets of which only some are taken: the others are read without those.
  const torn = tables.some((list) => list.tables.some(isTaken) && !list.tables.every(isTaken));
  const read = words === own && !torn ? tables.filter((list) => !list.tables.some(isTaken)) : tablesOf(rest, words, chosen);
  const lists = new Map(unitsBySheet(read));
  for (const unit of across) lists.set(unit.sheet.name, [...(lists.get(unit.sheet.name) ?? []), unit]);
  const doubts = new Map([...doubtsOf(read), ...[...repeated.forms, ...repeated.across].flatMap((kind) => [...kind.doubts])]);
  return { forms, holding: sheetsOf([...forms, ...[...lists.values()].flat()]), lists, doubts, tables: tablesAsRead(read) };
}

function tablesOf(sheets: readonly Sheet[], own: HeadingSettings, chosen: (sheet: Sheet) => Exact | null): readonly ReadForm[] {
  return readTables(sheets, new Map(sheets.map((sheet) => [sheet, findTables(sheet, own, chosen(sheet))])), own);
}

/** What the forms call the weight, tables of the same workbook call it too. */
function withWordOf(units: readonly Unit[], own: HeadingSettings): HeadingSettings {
  const word = units[0]?.weightHeading?.value;
  return word === undefined || headingRole(word, own) === "weight" ? own : { ...own, weight: [...(own["weight"] ?? []), word] };
}

/** Forms and objectives side by side look alike where few repeat: of those on the same sheets the one way is taken that finds more. */
function formsOrAcross(sheets: readonly Sheet[], own: HeadingSettings): Repeated {
  const [forms, across] = [readForms(sheets, own), readAcross(sheets, own)];
  const sideBySide = countOf(unitsOf(across)) > countOf(unitsOf(forms));
  return sideBySide ? { forms: elsewhere(forms, across), across } : { forms, across: elsewhere(across, forms) };
}

/** The kinds that stand on none of the others' sheets. */
function elsewhere(kinds: readonly Kind[], others: readonly Kind[]): readonly Kind[] {
  const taken = sheetsOf(unitsOf(others));
  return kinds.filter(({ units }) => ![...sheetsOf(units)].some((name) => taken.has(name)));
}

function unitsOf(kinds: readonly Kind[]): readonly Unit[] {
  return kinds.flatMap(({ units }) => units);
}

/** The sheets on which the units' weights stand. */
function sheetsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => [unit.sheet.name, ...objectivesOf(unit).flatMap(({ weight }) => weight?.cell.sheet ?? [])]));
}

/** How many weights the units explain, those of parts included; twice what lists that agree with no other and make no 100 explain. */
function explained(units: readonly Unit[]): number {
  const own = units.filter(({ transversalBlock }) => !transversalBlock);
  const sums = own.flatMap((unit) => sumOfWeights(objectivesOf(unit)) ?? []);
  const agrees = (sum: Exact): boolean =>
    nearlyEqual(sum, HUNDRED) ||
    nearlyEqual(sum, ONE) ||
    (sum.compare(0) > 0 && sums.filter((other) => nearlyEqual(other, sum)).length > 1);
  const share = sums.length === 0 ? 0 : sums.filter(agrees).length / own.length;
  // Weights that are parts as well were read twice: something else explains them.
  const once = weightsOf(units).size;
  return (once * once * (1 + share)) / Math.max(1, weightCells(units).length);
}

/**
 * Whether the units hold every weight of the others as well: and more, where the others do not claim to be objectives; else with fewer
 * objectives, for then what the others take for objectives are parts.
 */
function contains(units: readonly Unit[], others: readonly Unit[], unclaimed: boolean): boolean {
  const own = weightsOf(units);
  const theirs = weightsOf(others);
  // A weight that is also one of its own parts was read twice.
  if (own.size < weightCells(units).length) return false;
  if (![...theirs].every((weight) => own.has(weight))) return false;
  return theirs.size < own.size ? unclaimed : countOf(units) < countOf(others);
}

const placeOf = ({ sheet, row, col }: CellRef): string => `${sheet}!${String(row)},${String(col)}`;

function countOf(units: readonly Unit[]): number {
  return units.reduce((all, unit) => all + objectivesOf(unit).length, 0);
}

/** The cells with a positive weight, those of parts included. */
function weightsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(weightCells(units));
}

function weightCells(units: readonly Unit[]): readonly string[] {
  return units.flatMap((unit) =>
    objectivesOf(unit).flatMap(({ weight, phases, measures }) =>
      [weight, ...[...phases, ...(measures ?? [])].map((part) => part.weight)].flatMap((one) =>
        one?.value.kind === "number" && one.value.value.compare(0) > 0 ? [placeOf(one.cell)] : [],
      ),
    ),
  );
}
