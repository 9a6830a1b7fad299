/** A plan with results at mid-year and at the year's end: four structures, one without a result. */
import type { Sheet } from "../../../src/core/sheet/sheet";
import { written } from "../../support/written";

const HEADINGS = ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"];
const OBJECTIVES = ["Rispetto dei tempi di pagamento delle fatture", "Anticorruzione e trasparenza", "Formazione di 40 ore per dipendente"];
const WEIGHTS = [40, 35, 25];

const STRUCTURES = [
  { name: "Area 1 - Affari generali", midYear: [50, 40, 20], end: [100, 90, 80] },
  { name: "Area 2 - Risorse finanziarie e tributi", midYear: [60, 10, 0], end: [100, 60, 40] },
  { name: "Area 3 - Lavori pubblici e manutenzioni", midYear: [10, 10, 10], end: [60, 50, 30] },
  { name: "Area 4 - Polizia locale", midYear: [40, 40, 40], end: [90, "", 70] },
] as const;

/** @param headings of the two columns of results */
export function measuredPlan(headings: readonly [string, string] = ["Avanzamento al 30/06", "Avanzamento al 31/12"]): readonly Sheet[] {
  return STRUCTURES.map(({ name, midYear, end }, at) =>
    written(
      [
        [`${name} - obiettivi 2025`],
        [...HEADINGS, ...headings],
        ...OBJECTIVES.map((title, i) => [i + 1, title, WEIGHTS[i], "Giorni", "30", "31/12/2025", midYear[i], end[i]]),
      ],
      { name: `Area ${String(at + 1)}` },
    ),
  );
}

export const BANDS = JSON.stringify({
  version: 1,
  score: {
    bands: [
      { from: 0, label: "Da migliorare" },
      { from: 60, label: "Buono" },
      { from: 90, label: "Ottimo" },
    ],
  },
});
