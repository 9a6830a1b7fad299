/** What tells a list of objectives from any other list with numbers: evidence, added up. */
import { HUNDRED, nearlyEqual, ONE } from "../../exact";
import { objectivesOf, type Section } from "../../plan/plan";
import { cellText } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { makeTheirWhole, partsOf } from "../../totals/parts";
import { sumOfWeights } from "../../totals/weights";
import { HEADINGS, type ColumnRole, type HeadingSettings } from "../headings";
import { speaksOfWeight } from "../likeness";
import { afterOwn } from "../own-words";
import { namesObjective, speaksOfPlans, titlesWeights } from "../plan-words";
import { headsBehaviours } from "../behaviours";
import { namesUnit } from "../titles";
import { titlesAbove } from "../titles-above";
import type { FormReading } from "./form-reading";
import type { Table } from "./table";

/** How many rows above the headings are looked at for such words. */
const LOOKED_AT = 10;
/** Columns of what is weighed. */
const GOALS: readonly ColumnRole[] = ["title", "strategic", "publicValue", "phase", "indicator"];
/** Columns that plans have beside what is weighed and its weight. */
const BESIDE: readonly ColumnRole[] = ["indicator", "target", "deadline", "phaseWeight", "class", "achievement"];

/** Whether the form lists objectives. */
export function isPlan(tables: readonly Table[], reading: FormReading, own: HeadingSettings): boolean {
  const [first] = tables;
  if (!first || first.headings.length > WIDEST || weighsBehaviours(first, own)) return false;
  if (tables.some((table) => namedInSettings(table, own))) return true;
  const roles = new Set(first.headings.flatMap(({ role, aboveRole }) => [role, aboveRole]));
  if (mostlyReferences(tables, reading) || !namesGoals(reading)) return false;
  // A table of structures without anything that they do is a summary.
  const weighs = reading.headed !== null || tables.some((table) => titledAsWeights(table, own));
  if (!GOALS.some((role) => roles.has(role)) && (reading.title === "unit" || !weighs)) return false;
  const headings = first.headings
    .filter(({ role }) => role !== "number")
    .map(({ text, above }) => `${above} ${text}`)
    .join(" ");
  const goal = namesObjective(headings, own)
    ? 2
    : roles.has("title") || roles.has("strategic") || roles.has("publicValue") || roles.has("phase")
      ? 1
      : weighs && reading.title === null
        ? 0.5
        : 0;
  const beside = Math.min(2, BESIDE.filter((role) => roles.has(role)).length);
  const words = tables.some((table) => tableSpeaksOfPlans(table, own)) || (beside > 0 && namesStructures(reading)) ? 1 : 0;
  const sums = sumsSpeak(reading);
  // Several lists of one round total, each row with a term: that is what plans do, in whatever words.
  const across = first.headings.filter(({ role, aboveRole }) => role === "unit" || aboveRole === "weight").length >= 2;
  const agreed = sums === MOST && goal >= 1 && (beside >= 1 || across);
  const byArithmetic =
    reading.headed === "objectives" && reading.chosen.sums.length >= 3 && (agreed || (across && reading.chosen.common !== null));
  if (goal + beside === 0 || (goal < 2 && words === 0 && beside < 2 && !byArithmetic)) return false;
  return goal + beside + words + (weighs ? 2 : 0) + sums >= 4;
}

/** Objectives bear texts: "Obiettivi: 2" counts them. */
function namesGoals({ units }: FormReading): boolean {
  const titles = units.flatMap(objectivesOf).flatMap(({ title }) => title?.value ?? []);
  return titles.length === 0 || titles.some((title) => /\p{L}/u.test(title));
}

/** Titles among the rows name the structures whose lists are weighed; a column of structures stands in tables of any kind. */
function namesStructures({ headed, units, chosen }: FormReading): boolean {
  return headed === "objectives" && chosen.grouping.kind !== "column" && units.some(({ name }) => name !== null && namesUnit(name.value));
}

/** "Peso degli obiettivi per ciascuna struttura" above the table. */
function titledAsWeights(table: Table, own: HeadingSettings): boolean {
  return titlesAbove(table).some(({ text }) => titlesWeights(text.value, own));
}

/** "Comportamento | Descrizione | Peso": a block of its own below the objectives in many plans. */
function weighsBehaviours({ headings }: Table, own: HeadingSettings): boolean {
  return (
    headings.some(({ text, role }) => role === null && headsBehaviours(text)) &&
    !headings.some(({ text, role }) => role !== "number" && namesObjective(text, own))
  );
}

/** Weights that are all taken from elsewhere are a summary's. */
function mostlyReferences(tables: readonly Table[], { units }: FormReading): boolean {
  const sheets = new Map(tables.map(({ sheet }) => [sheet.name, sheet]));
  const cells = units.flatMap(({ sections }) =>
    sections.flatMap(({ objectives }) => objectives.flatMap(({ weight }) => (weight ? [weight.cell] : []))),
  );
  const referring = cells.filter(({ sheet, row, col }) => /!|\+|SUM/i.test(sheets.get(sheet)?.formula(row, col) ?? ""));
  return referring.length * 2 > cells.length;
}

/** A catalogue of goods has hundreds of columns, a plan with its months and years some forty. */
const WIDEST = 100;
/** What lists speak that all make 100, or 1, or what is written below most of them. */
const MOST = 2;
/** So many lists make no total by chance. */
const LISTS = 3;

/** Lists that make one total, or 100, are what weights do. */
function sumsSpeak({ chosen, headed, units }: FormReading): number {
  const { common, sums } = chosen;
  const canonical = sums.some((sum) => nearlyEqual(sum, HUNDRED) || nearlyEqual(sum, ONE));
  // The lists' totals are written below them, and made.
  const stated = units.filter(({ sections }) => sections.some(statedAndMade)).length;
  if (common !== null) {
    const agreeing = sums.filter((sum) => nearlyEqual(sum, common)).length;
    const many = agreeing >= LISTS && agreeing * 3 >= sums.length * 2 && sums.length > LISTS && headed === "objectives";
    return canonical || many || (stated >= LISTS && stated * 3 >= units.length * 2) ? MOST : 1.5;
  }
  const hinted = headed !== null || units.some(({ weightHeading }) => speaksOfWeight(normalize(weightHeading?.value ?? "")));
  // Without a heading a single sum of 100 could be chance.
  if (canonical) return hinted ? 1 : 0.5;
  // A total that is written below, and that the weights make, is no chance.
  if (stated > 0) return 1.5;
  if (partsMake(units)) return 1;
  return hinted ? 0 : -2;
}

/** Parts that make 100, 1 or their objective's weight, under two objectives at least. */
function partsMake(units: FormReading["units"]): boolean {
  const fitting = partsOf(units.flatMap(objectivesOf)).phases.filter((group) => group.parts.length > 1 && makeTheirWhole(group));
  return fitting.length >= 2;
}

function statedAndMade({ totals, objectives }: Section): boolean {
  const made = sumOfWeights(objectives);
  return (
    made !== null &&
    objectives.length > 1 &&
    // A formula that checks the sum says that these numbers are added, even where they are wrong.
    totals.some(({ source, text, value }) => source === "check" || (source === "row" && text !== "" && nearlyEqual(value, made)))
  );
}

const COLUMN_ROLES = Object.keys(HEADINGS) as readonly ColumnRole[];

/** The municipality's own headings are in the table: then it says itself that this is a plan. */
function namedInSettings({ headings }: Table, own: HeadingSettings): boolean {
  return headings.some(({ text, role }) => role !== null && COLUMN_ROLES.some((one) => afterOwn(text, own, one) !== null));
}

function tableSpeaksOfPlans(table: Table, own: HeadingSettings): boolean {
  const { sheet, first, last, headings } = table;
  if (speaksOfPlans(sheet.name, own) || headings.some(({ text, above }) => speaksOfPlans(`${above} ${text}`, own))) return true;
  if (titlesAbove(table).some(({ kind }) => kind === "unit" || kind === "transversal")) return true;
  return sheet
    .rowsBetween(first - LOOKED_AT, last)
    .some(({ cells }) => cells.some(({ value }) => typeof value === "string" && speaksOfPlans(cellText(value), own)));
}
