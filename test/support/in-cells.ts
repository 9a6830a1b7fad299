/** What the functions say of every list of a workbook, beside what the pane says of it: the same, or why they may differ. */
import { Refused, type Built } from "../../scripts/oracle/built";
import { toNumber } from "../../src/core/exact";
import { objectivesOf, unitName, type Unit } from "../../src/core/plan/plan";
import { scorePlan } from "../../src/core/score/score-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { UnitTotals } from "../../src/core/totals/totals";
import { verify, type Verified } from "../../src/core/verify";

/** Why a cell may say something else than the pane. Anything else is a difference. */
export const PERMITTED = {
  "other lists": "what other sheets and lists make is not in the range: the cell supposes 100, or 1, and says so",
  formulas: "a total that repeats the sum may be its formula: the cell says the sum and asks for the expected total",
  "nothing says the total": "the pane claims nothing; the cell supposes 100, or 1, and says so",
  "asks for more": "what formats, merged cells, formulas and the other lists tell the pane, the cell asks for, with the rows",
  "parts by evidence": "parts under a heading that no word tells are known by what they make on the whole sheet",
} as const;

export interface Compared {
  readonly where: string;
  /** "same", one of PERMITTED, or what differs. */
  readonly kind: string;
  readonly pane: string;
  readonly cell: string;
}

type Functions = Readonly<Record<string, Built>>;
type Grid = readonly (readonly unknown[])[];

const BANDS = [{ from: 0, label: "zero" }, { from: 60, label: "metà" }, { from: 80, label: "tutto" }]; // prettier-ignore
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, score: { ...DEFAULT_SETTINGS.score, bands: BANDS } };

export function compare(functions: Functions, name: string, sheets: readonly Sheet[]): readonly Compared[] {
  const verified = verify({ file: name, sheets }, SETTINGS);
  return verified.plan.sheets.flatMap(({ sheet }) => {
    const here = verified.totals.filter(({ unit }) => unit.sheet === sheet.name && isWithin(unit));
    const whole = here.length > 1 ? [wholeSheet(functions, `${name} ${sheet.name}`, sheet, here.length)] : [];
    return [...whole.flat(), ...here.flatMap((totals) => ofList(functions, name, sheet, totals, here, verified))];
  });
}

/** A list that goes on over other sheets is no range. */
function isWithin(unit: Unit): boolean {
  return objectivesOf(unit).every(({ weight }) => (weight?.cell.sheet ?? unit.sheet) === unit.sheet);
}

/** Several lists in one range: neither OK nor a score that adds them up. */
function wholeSheet(functions: Functions, where: string, sheet: Sheet, count: number): readonly Compared[] {
  const grid = gridOf(sheet, rowsBetween(0, sheet.used?.bottom ?? 0));
  if (!grid) return [];
  const [check, score] = [ask(functions, "CHECKWEIGHTS", grid), ask(functions, "SCORE", grid)];
  const silent = check === "OK" || typeof score === "number";
  return [{ where, kind: silent ? "several lists as one" : "same", pane: `${count} lists`, cell: `${String(check)} ${String(score)}` }];
}

function ofList(
  functions: Functions,
  name: string,
  sheet: Sheet,
  totals: UnitTotals,
  here: readonly UnitTotals[],
  verified: Verified,
): readonly Compared[] {
  const { unit } = totals;
  const rows = here.length > 1 ? ownRows(unit, here) : rowsBetween(0, sheet.used?.bottom ?? 0);
  const grid = gridOf(sheet, rows);
  // Excel does not call a function with an error among its arguments.
  if (!grid) return [];
  const where = `${name} ${sheet.name} ${unitName(unit) ?? ""}`;
  const check = String(ask(functions, "CHECKWEIGHTS", grid));
  const sum = ask(functions, "WEIGHTSUM", grid);
  const pane = `${totals.sum ? toNumber(totals.sum) : "?"} of ${totals.expected ? toNumber(totals.expected) : "?"} ${totals.basis} ${totals.ok}`;
  const weights = { where, kind: ofWeights(totals, check, sum, verified), pane, cell: check };
  return check.startsWith("#") ? [weights] : [weights, ...ofScore(functions, where, grid, unit, verified)];
}

function ofWeights(totals: UnitTotals, check: string, sum: unknown, { facts }: Verified): string {
  const { unit, ok, phases, declared, sections, basis } = totals;
  const missing = facts.some((fact) => fact.unit === unit && ["weight-missing", "weight-not-numeric"].includes(fact.rule));
  const parts = phases.some((one) => one.ok === false);
  const bad = ok === false || declared.some((one) => one.ok === false) || sections.some((one) => one.ok === false);
  const made = totals.sum === null ? NaN : toNumber(totals.sum);
  if (check.startsWith("#")) return totals.doubtful ? "same" : "asks for more";
  if (typeof sum === "number" && totals.sum && ![1, 100].some((scale) => Math.abs(sum * scale - made) < 1e-9)) return "another sum";
  if (check === "OK") return bad || missing ? "OK for what is wrong" : parts ? "parts by evidence" : "same";
  if (bad || missing || parts) return "same";
  if (/può essere una formula/.test(check)) return "formulas";
  if (/manca il peso|non è un peso|arrotondamento/.test(check)) return "asks for more";
  if (/^Le fasi/.test(check)) return "parts by evidence";
  const supposed = /non dichiara|sono percentuali|dichiarato/.test(check);
  if (ok === null) return supposed ? "nothing says the total" : "an error for what the pane leaves open";
  return supposed && ["transversal", "peers", "declared"].includes(basis) ? "other lists" : "an error for what is right";
}

function ofScore(functions: Functions, where: string, grid: Grid, unit: Unit, { plan }: Verified): readonly Compared[] {
  const found = scorePlan(plan, SETTINGS, null).find((one) => one.unit === unit)?.result;
  if (!found) return [];
  const cell = ask(functions, "SCORE", grid);
  if (found.kind === "refused") {
    const reasons = found.reasons.map(({ id }) => id).join(" ");
    return [{ where, kind: typeof cell === "number" ? "a score where there is none" : "same", pane: reasons, cell: String(cell) }];
  }
  const same = typeof cell === "number" && Math.abs(cell - toNumber(found.score)) < 1e-9;
  const band = ask(functions, "BAND", grid, BANDS.map(({ from, label }) => [from, label])); // prettier-ignore
  return [
    { where, kind: same ? "same" : "another score", pane: String(toNumber(found.score)), cell: String(cell) },
    { where, kind: band === found.band ? "same" : "another band", pane: String(found.band), cell: String(band) },
  ];
}

/** The list's headings and rows, without those of the lists between them. */
function ownRows(unit: Unit, here: readonly UnitTotals[]): readonly number[] {
  const { top, bottom } = unit.area;
  const others = here.filter((one) => one.unit !== unit).flatMap((one) => objectivesOf(one.unit));
  const between = others.some(({ area }) => area.top >= top && area.top <= bottom);
  const mine = new Set(
    [...objectivesOf(unit).map(({ area }) => area), ...unit.sections.flatMap(({ totals }) => totals.map(({ cell }) => ({ top: cell.row, bottom: cell.row })))]
      .flatMap((area) => rowsBetween(area.top, area.bottom)), // prettier-ignore
  );
  const heading = unit.weightHeading?.cell.row ?? top;
  const first = Math.min(top, ...here.filter((one) => one.unit.weightHeading?.cell.row === heading).map((one) => one.unit.area.top));
  return [...rowsBetween(heading, first - 1), ...rowsBetween(top, bottom).filter((row) => !between || mine.has(row))];
}

function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_row, i) => first + i);
}

/** null where a cell holds an error, or a formula without a result. */
function gridOf(sheet: Sheet, rows: readonly number[]): Grid | null {
  const width = (sheet.used?.right ?? 0) + 1;
  const grid = rows.map((row) => Array.from({ length: width }, (_cell, col) => sheet.value(row, col)));
  return grid.flat().some((value) => value !== null && typeof value === "object") ? null : grid;
}

function ask(functions: Functions, name: string, ...args: readonly unknown[]): unknown {
  try {
    return functions[name]?.(...args);
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.message}`;
    throw error;
  }
}
