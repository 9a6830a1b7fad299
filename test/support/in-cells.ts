/** What the functions say of every list of a workbook, beside what the pane says of it: the same, or why they may differ. */
import { Refused, type Built } from "../../scripts/oracle/built";
import { toNumber } from "../../src/core/exact";
import { unitName, type Unit } from "../../src/core/plan/plan";
import { scorePlan } from "../../src/core/score/score-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import type { UnitTotals } from "../../src/core/totals/totals";
import { verify, type Verified } from "../../src/core/verify";
import { findingsOf, hasLevels, isWrittenTwice } from "./findings-in-cells";
import { gridOf, isWithin, ownRows, rowsBetween, type Grid } from "./own-range";
import { refusedFor } from "./refused-in-cells";

/** Why a cell may say something else than the pane, each with what must be so for it. Anything else is a difference. */
export const PERMITTED = {
  "other lists": "what other sheets and lists make is not in the range: the cell supposes 100, or 1, and says so",
  formulas: "a total that repeats the sum may be its formula: the cell says the sum and asks for the expected total",
  "weights in words": "Alto, Medio, Basso: no function weighs them, and the cell says that they are no numbers",
  "written twice":
    "a row that repeats the one above: the pane counts its weight once and reports it, the cell counts both: both say an error",
  "nothing says the total": "the pane claims nothing; the cell supposes 100, or 1, and says so",
} as const;

export interface Compared {
  readonly where: string;
  /** "same", one of PERMITTED, of REFUSALS or of FINDINGS_APART, or what differs. */
  readonly kind: string;
  readonly pane: string;
  readonly cell: string;
}

type Functions = Readonly<Record<string, Built>>;

const BANDS = [{ from: 0, label: "zero" }, { from: 60, label: "metà" }, { from: 80, label: "tutto" }]; // prettier-ignore
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, score: { ...DEFAULT_SETTINGS.score, bands: BANDS } };

export function compare(functions: Functions, name: string, sheets: readonly Sheet[]): readonly Compared[] {
  const verified = verify({ file: name, sheets }, SETTINGS);
  return verified.plan.sheets.flatMap(({ sheet }) => {
    const here = verified.totals.filter(({ unit }) => unit.sheet === sheet && isWithin(unit));
    const whole = here.length > 1 ? [wholeSheet(functions, `${name} ${sheet.name}`, sheet, here.length)] : [];
    return [...whole.flat(), ...here.flatMap((totals) => ofList(functions, name, sheet, totals, here, verified))];
  });
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
  const pane = `${totals.sum ? toNumber(totals.sum) : "?"} of ${totals.expected ? toNumber(totals.expected) : "?"} ${totals.basis} ${totals.ok}`;
  if (check.startsWith("#"))
    return [{ where, kind: totals.doubtful ? "same" : refusedFor(check, { unit, here, rows, sheet, grid }), pane, cell: check }];
  const facts = verified.facts.filter((fact) => fact.unit === unit);
  const sum = ask(functions, "WEIGHTSUM", grid);
  const findings = findingsOf(ask(functions, "FINDINGS", grid), facts, totals, rows, verified.totals);
  return [
    { where, kind: ofWeights(totals, check, sum, facts), pane, cell: check },
    ...findings.map((one) => ({ where, ...one })),
    ...ofScore(functions, where, grid, unit, verified),
  ];
}

/** Rules that speak of weights, with what is in a range. */
const OF_WEIGHTS = [
  "weights-total",
  "declared-total",
  "phase-weights-total",
  "weight-missing",
  "weight-not-numeric",
  "weight-out-of-range",
];

function ofWeights(totals: UnitTotals, check: string, sum: unknown, facts: Verified["facts"]): string {
  const { ok, basis } = totals;
  const found = facts.some(({ rule, severity }) => OF_WEIGHTS.includes(rule) && severity === "error");
  const made = totals.sum === null ? NaN : toNumber(totals.sum);
  if (isWrittenTwice(facts) && check !== "OK") return "written twice";
  if (hasLevels(totals) && check !== "OK") return "weights in words";
  if (typeof sum === "number" && totals.sum && ![1, 100].some((scale) => Math.abs(sum * scale - made) < 1e-9)) return "another sum";
  if (check === "OK") return found ? "OK for what is wrong" : "same";
  if (found || totals.rounding) return "same";
  if (/può essere una formula/.test(check)) return "formulas";
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

function ask(functions: Functions, name: string, ...args: readonly unknown[]): unknown {
  try {
    return functions[name]?.(...args);
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.message}`;
    throw error;
  }
}
