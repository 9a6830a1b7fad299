import { nearlyEqual, sum } from "../exact";
import type { Doubt } from "../plan/doubt";
import { objectivesOf, unitName, type LayoutName, type NotRead, type Plan, type PlanSheet, type Unit } from "../plan/plan";
import type { Settings } from "../settings";
import { Sheet } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { chosenFor } from "../totals/chosen";
import { sumOfWeights } from "../totals/weights";
import { readCards } from "./cards/read-cards";
import { readProse } from "./prose/read-prose";
import { withLevels } from "./levels/with-levels";
import { listsAndForms } from "./lists-or-forms";
import { withHeadingNumbers } from "./heading-numbers";
import { readByForms } from "./layouts/read-forms";
import { readByLayouts } from "./layouts/read";
import { looksLikePlan, objectivesWithoutWeights } from "./looks-like-plan";
import { tablesAsRead } from "./tables/as-read";
import { unitsBySheet } from "./tables/read-tables";
import { isCompanion, withoutSupport } from "./own-sheets";

/**
 * The plan of a workbook: every sheet read, in order. A list of transversal objectives on a sheet of its own is a block that counts
 * for every unit only if the workbook has other units; alone it is a unit like any other.
 * @param file the file's name, or null when there is none (an unsaved workbook, a range)
 */
export function readPlan(typed: readonly Sheet[], settings: Settings, file: string | null): Plan {
  const own = settings.headings;
  const sheets = typed.map((sheet) => (isCompanion(sheet) ? blankOf(sheet) : withHeadingNumbers(withoutSupport(sheet), own)));
  const described = readByLayouts(sheets, settings.layouts ?? [], own);
  const undescribed = sheets.filter(({ name }) => !described.sheets.has(name));
  const told = readByForms(undescribed, settings.forms ?? [], own);
  const others = undescribed.filter(({ name }) => !told.sheets.has(name));
  const cards = new Map(others.map((sheet) => [sheet, readCards(sheet, own)]));
  const rest = others.filter((sheet) => cards.get(sheet)?.length === 0);
  const { forms, holding, lists, doubts, tables } = listsAndForms(rest, own, (sheet) => chosenFor(sheet.name, settings));
  const bySheet = unitsBySheet(described.forms);
  const asDescribed = tablesAsRead(described.forms);
  const read = sheets.map((sheet) => {
    const name = described.sheets.get(sheet.name);
    if (name !== undefined) {
      const leftOut = described.leftOut.get(sheet.name) ?? [];
      const one = readSheet(sheet, settings, [], bySheet.get(sheet.name) ?? [], true);
      return { ...one, tables: (asDescribed.get(sheet.name) ?? []).map((table) => ({ ...table, described: name, leftOut })) };
    }
    const formed = told.sheets.get(sheet.name);
    if (formed !== undefined) {
      const units = told.units.filter((unit) => unit.sheet === sheet);
      return { ...readSheet(sheet, settings, units, [], true), described: formed };
    }
    const mine = cards.get(sheet) ?? [];
    const ofForms = forms.filter((unit) => unit.sheet === sheet);
    const one = readSheet(sheet, settings, [...mine, ...ofForms], lists.get(sheet.name) ?? [], holding.has(sheet.name));
    const doubt = doubts.get(sheet.name);
    const table = one.layout === "table" ? { ...one, tables: tables.get(sheet.name) ?? [] } : one;
    return doubt && !isSettled(doubt, one.units, settings) ? { ...table, doubt } : table;
  });
  const looked = withLooks(withLevels(read, settings.levels ?? {}), settings);
  const owned = looked.some((sheet) => sheet.units.some((unit) => !unit.transversalBlock));
  const whole = looked.map((one, index) => asTyped(one, typed[index] ?? one.sheet));
  const all = [...described.uses, ...told.uses];
  const uses = all.length > 0 ? { layouts: all } : {};
  return { file, sheets: owned ? whole : whole.map(asOwnUnits), ...uses };
}

/** The sheet and its units as they were given, not as they were prepared for reading. */
function asTyped(one: PlanSheet, sheet: Sheet): PlanSheet {
  return one.sheet === sheet ? one : { ...one, sheet, units: one.units.map((unit) => ({ ...unit, sheet })) };
}

/**
 * Whether the settings say what the lists should make, and they do. That does not say which of two columns is meant: the one that makes it may hide
 * the other's mistake.
 */
function isSettled({ readings }: Doubt, units: readonly Unit[], settings: Settings): boolean {
  if (readings.some(({ weight }) => weight !== undefined)) return false;
  return units.every((unit) => {
    const chosen = chosenFor(unit.sheet.name, settings);
    const made = sumOfWeights(objectivesOf(unit));
    return unit.transversalBlock || (chosen !== null && made !== null && nearlyEqual(chosen, made));
  });
}

/** A sheet that is nobody's plan is read as one without cells. */
function blankOf({ name, hidden }: Sheet): Sheet {
  return new Sheet({ name, hidden, cells: [] });
}

function readSheet(sheet: Sheet, settings: Settings, cards: readonly Unit[], tables: readonly Unit[], continued: boolean): PlanSheet {
  if (sheet.used === null) return { sheet, layout: null, units: [], notRead: { kind: "blank" } };
  if (cards.length > 0) return read(sheet, "cards", cards);
  if (tables.length > 0) return read(sheet, "table", tables);
  if (continued) return { sheet, layout: null, units: [], notRead: { kind: "continued" } };
  const prose = readProse(sheet, settings.headings);
  if (prose.units.length > 0) return read(sheet, "prose", prose.units);
  const found = prose.objectivesWithoutWeights?.cell ?? objectivesWithoutWeights(sheet, settings.headings);
  const notRead: NotRead = found ? { kind: "unclear", missing: "weights", cell: found } : { kind: "no-plan" };
  return { sheet, layout: null, units: [], notRead };
}

/** No sheet that speaks of objectives and weights is passed over in silence, unless it only lists what was read elsewhere. */
function withLooks(sheets: readonly PlanSheet[], settings: Settings): readonly PlanSheet[] {
  const units = sheets.flatMap((one) => one.units);
  const known = new Set([...units.map(unitName), ...units.map(({ sheet }) => sheet.name)].map(normalize));
  // What the lists that were read call the weight ("Rilievo"), a sheet that was not calls it too.
  const called = new Set(units.flatMap(({ weightHeading }) => weightHeading?.value ?? []));
  const own = { ...settings.headings, weight: [...(settings.headings["weight"] ?? []), ...called] };
  return sheets.map((one): PlanSheet => {
    const found = one.notRead?.kind === "no-plan" ? looksLikePlan(one.sheet, own, known) : null;
    if (!found) return one;
    return { ...one, notRead: { kind: "unclear", missing: "lists", cell: found.cell, text: found.text, sum: sum(found.weights) } };
  });
}

function read(sheet: Sheet, layout: LayoutName, units: readonly Unit[]): PlanSheet {
  return { sheet, layout, units, notRead: null };
}

function asOwnUnits(sheet: PlanSheet): PlanSheet {
  return { ...sheet, units: sheet.units.map((unit): Unit => ({ ...unit, transversalBlock: false })) };
}
