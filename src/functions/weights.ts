import { sum, toNumber, ZERO, type Exact } from "../core/exact";
import { objectivesOf, type Objective } from "../core/plan/plan";
import { redistribute } from "../core/score/redistribute";
import { decimalsOf, positive, rangeOf } from "./arguments";
import { notAvailable, wrong } from "./errors";
import { sharedOut } from "./shared-out";
import { scoreText, withRows } from "./texts";

/**
 * I pesi dopo la ripartizione di quelli non valutabili, o riportati alla base: una cella per ogni riga dell'intervallo, vuota dove non c'è un obiettivo. La somma è esatta.
 * @customfunction WEIGHTS
 * @param {any[][]} intervallo La colonna dei pesi, pesi e risultati, oppure la tabella con o senza le intestazioni.
 * @param {number} [base] Il totale che i pesi devono fare; se manca, quello che fanno già.
 * @param {number} [decimali] Arrotonda a questi decimali senza cambiare il totale (resti più alti); se manca, non arrotonda.
 * @returns {any[][]} Una colonna alta come l'intervallo.
 */
export function weights(intervallo: unknown[][], base?: number, decimali?: number): unknown[][] {
  const wanted = positive(base, "bad-base");
  const decimals = decimalsOf(decimali);
  const { unit, grid } = rangeOf(intervallo, wanted);
  const objectives = objectivesOf(unit);
  const numbers = objectives.map(numberOf);
  const total = wanted ?? sum(numbers);
  const effective = redistribute(numbers, objectives.map(leaves), total);
  if (!effective) return notAvailable(scoreText({ id: "score.nothing-evaluable", data: {} }));
  const shown = decimals === null ? nudged(effective.map(toNumber), toNumber(total)) : sharedOut(effective, total, decimals).map(toNumber);
  const column: (string | number)[][] = grid.map(() => [""]);
  objectives.forEach((objective, i) => {
    const row = column[objective.area.top - 1];
    if (row && objective.weight?.value.kind === "number") row[0] = shown[i] ?? 0;
  });
  return column;
}

function numberOf({ weight }: Objective): Exact {
  if (weight?.value.kind === "number" && weight.value.value.compare(0) >= 0) return weight.value.value;
  if (!weight || weight.value.kind === "prerequisite") return ZERO;
  const cells = [weight.cell];
  if (weight.value.kind === "number") return wrong(withRows(scoreText({ id: "score.negative-weight", data: {} }), cells));
  if (weight.value.kind === "not-numeric" || weight.value.kind === "level")
    return wrong(withRows(scoreText({ id: "score.weight-not-numeric", data: { text: weight.value.text } }), cells));
  return notAvailable(withRows(scoreText({ id: "score.weight-missing", data: {} }), cells));
}

function leaves(objective: Objective): boolean {
  return objective.achievement?.value.kind === "not-evaluable";
}

/** The nearest doubles, the largest moved by what their binary sum misses, so that Excel's own SUM gives the total to the last digit. */
function nudged(values: number[], total: number): readonly number[] {
  const largest = values.indexOf(Math.max(...values));
  for (let tries = 0; tries < 4; tries++) {
    const miss = total - values.reduce((all, value) => all + value, 0);
    if (miss === 0) break;
    values[largest] = (values[largest] ?? 0) + miss;
  }
  return values;
}
