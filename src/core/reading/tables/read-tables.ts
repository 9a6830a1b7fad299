/** The tables of all sheets, read form by form: what the sheets of a workbook have in common tells more than one of them. */
import type { Doubt } from "../../plan/doubt";
import type { Unit } from "../../plan/plan";
import { cellText, type Sheet } from "../../sheet/sheet";
import type { HeadingSettings } from "../headings";
import { yearIn } from "../years-named";
import { isPlan } from "./is-plan";
import { isPhaseTable, withPhaseTables } from "./phase-table";
import { readForm } from "./read-form";
import type { FormReading } from "./form-reading";
import type { Table } from "./table";

/** A form's tables and what was made of them. */
export interface ReadForm {
  readonly tables: readonly Table[];
  readonly reading: FormReading;
  /** Readings that were weighed and not taken. */
  readonly others: readonly FormReading[];
}

/** The forms that were read as lists of objectives, in the workbook's order. */
export function readTables(
  sheets: readonly Sheet[],
  found: ReadonlyMap<Sheet, readonly Table[]>,
  own: HeadingSettings,
): readonly ReadForm[] {
  const forms = new Map<string, Table[]>();
  for (const sheet of sheets) {
    for (const table of found.get(sheet) ?? []) forms.set(table.form, [...(forms.get(table.form) ?? []), table]);
  }
  const years = yearsOf(sheets);
  const others: Table[] = [];
  const lists = [...forms.values()].flatMap((tables): readonly ReadForm[] => {
    const readings = readForm(tables, years);
    if (readings && isPlan(tables, readings.best, own)) return [{ tables, reading: readings.best, others: readings.others }];
    others.push(...tables);
    return [];
  });
  // A table that weighs parts by the codes of another's objectives is no list of its own.
  const whole = lists.filter(({ reading }) => reading.headed === "objectives");
  const units = whole.flatMap(({ reading }) => reading.units);
  const parts = lists.filter(({ tables, reading }) => reading.headed === "parts" && tables.every((table) => isPhaseTable(table, units)));
  others.push(...parts.flatMap(({ tables }) => tables));
  return lists
    .filter((list) => !parts.includes(list))
    .map(({ tables, reading, others: rest }) => ({
      tables,
      reading: { ...reading, units: withPhaseTables(reading.units, others) },
      others: rest,
    }));
}

/** Units in the order in which they stand: by sheet, then from top to bottom. */
export function unitsBySheet(forms: readonly ReadForm[]): ReadonlyMap<string, readonly Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const { reading } of forms)
    for (const unit of reading.units) found.set(unit.sheet.name, [...(found.get(unit.sheet.name) ?? []), unit]);
  return new Map([...found].map(([sheet, units]) => [sheet, [...units].sort(asTheyStand)]));
}

function asTheyStand({ area: a }: Unit, { area: b }: Unit): number {
  return a.top - b.top || a.left - b.left;
}

/** The sheets (by name) of the forms that can be read in two ways. */
export function doubtsOf(forms: readonly ReadForm[]): ReadonlyMap<string, Doubt> {
  return new Map(forms.flatMap(({ reading }) => [...reading.doubts]));
}

/** A row that says of which year, or years, the plan is. */
const YEAR = /\b(?:anno|anni|annualit|esercizio|triennio)/i;

/** Years that titles of the sheets name. */
function yearsOf(sheets: readonly Sheet[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const sheet of sheets) {
    const above = sheet.rows.slice(0, 8).flatMap(({ cells }) => (cells.length <= 2 ? [cells.map(({ value }) => value)] : []));
    for (const texts of [[sheet.name], ...above]) {
      // "Anno | 2025" may bear it as a number.
      const named = texts.some((text) => typeof text === "string" && YEAR.test(text));
      for (const text of texts) {
        const year = typeof text === "string" || named ? yearIn(cellText(text)) : null;
        if (year !== null) years.add(year);
      }
    }
  }
  return years;
}
