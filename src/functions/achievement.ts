import { HUNDRED, toNumber, ZERO, type Exact } from "../core/exact";
import { normalize } from "../core/text/normalize";
import { isLeftOut, numberIn, positive } from "./arguments";
import { notAvailable, wrong } from "./errors";
import { gridFrom, gridWithZeros, type Grid } from "./range/grid";
import { text } from "./texts";

type Direction = "rising" | "falling" | "by";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  crescente: "rising",
  calante: "falling",
  decrescente: "falling",
  entro: "by",
  rising: "rising",
  falling: "falling",
  by: "by",
};

/**
 * Il grado di raggiungimento da consuntivo e obiettivo: il rapporto, al rovescio se meno è meglio, la data entro cui, oppure i punti tra cui andare in proporzione.
 * @customfunction ACHIEVEMENT
 * @param consuntivo Il valore raggiunto, o la data.
 * @param {any[][]} obiettivo Il valore da raggiungere, o la data; oppure due colonne di punti, valore e percentuale.
 * @param {string} [verso] «crescente» se più è meglio (se manca), «calante» se meno è meglio, «entro» per le date.
 * @param {number} [tetto] Il massimo, in percentuale; se manca, 100.
 * @returns {number} La percentuale di raggiungimento.
 */
export function achievement(consuntivo: unknown, obiettivo: unknown[][], verso?: string, tetto?: number): number {
  const cap = positive(tetto, "bad-cap") ?? HUNDRED;
  const direction = directionOf(verso);
  const target = gridFrom(obiettivo);
  if (target.length > 1 || (target[0]?.length ?? 0) > 1)
    return percent(between(pointsOf(gridWithZeros(obiettivo)), numberOf(consuntivo)), cap);
  const goal = target[0]?.[0] ?? null;
  if (direction === "by") return dateOf(consuntivo) <= dateOf(goal) ? percent(HUNDRED, cap) : 0;
  return percent(ratio(numberOf(consuntivo), numberOf(goal), direction), cap);
}

function percent(value: Exact, cap: Exact): number {
  return toNumber(value.compare(cap) > 0 ? cap : value);
}

function directionOf(value: unknown): Direction {
  if (isLeftOut(value)) return "rising";
  return (typeof value === "string" ? DIRECTIONS[normalize(value)] : undefined) ?? wrong(text("bad-direction"));
}

/** Rising: actual ÷ target. Falling: 100 up to the target, target ÷ actual above it. */
function ratio(actual: Exact, target: Exact, direction: "rising" | "falling"): Exact {
  if (actual.compare(0) < 0 || target.compare(0) < 0) return wrong(text("negative-value"));
  if (direction === "falling") return actual.compare(target) <= 0 ? HUNDRED : target.mul(100).div(actual);
  return target.equals(0) ? wrong(text("zero-target")) : actual.mul(100).div(target);
}

interface Point {
  readonly at: Exact;
  readonly worth: Exact;
}

/** Rows of a value and its percentage, in rising or falling order. */
function pointsOf(grid: Grid): readonly Point[] {
  const rows = grid.filter((row) => row.some((value) => value !== null));
  const read = rows.map(([at = null, worth = null]) => ({ at: numberIn(at), worth: numberIn(worth) }));
  const points = read.flatMap(({ at, worth }) => (at && worth ? [{ at, worth }] : []));
  const steps = points.slice(1).map(({ at }, i) => at.compare((points[i] as Point).at));
  if (points.length < read.length || points.length < 2 || !steps.every((step) => step === steps[0] && step !== 0))
    return wrong(text("bad-points"));
  const shares = points.every(({ worth }) => worth.compare(1) <= 0);
  const scaled = shares ? points.map(({ at, worth }) => ({ at, worth: worth.mul(100) })) : points;
  return steps[0] === 1 ? scaled : [...scaled].reverse();
}

/** In proportion between two points; beyond the ends, the end. */
function between(points: readonly Point[], value: Exact): Exact {
  const above = points.findIndex(({ at }) => at.compare(value) >= 0);
  const to = points[above] ?? points.at(-1);
  const from = points[above - 1];
  if (!to) return ZERO;
  if (above < 0 || !from) return to.worth;
  return from.worth.add(to.worth.sub(from.worth).mul(value.sub(from.at)).div(to.at.sub(from.at)));
}

function numberOf(value: unknown): Exact {
  const read = numberIn(value);
  if (read) return read;
  const written = typeof value === "string" ? value.trim() : "";
  return written === "" ? notAvailable(text("no-actual")) : wrong(text("bad-value", { text: written }));
}

/** The day of a date, which arrives as its serial number. */
function dateOf(value: unknown): number {
  return Math.floor(toNumber(numberOf(value)));
}
