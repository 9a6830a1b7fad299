/** Small plans of our own for the pane's tests. */
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";

/** A list of objectives with these weights, which should make 100. Weights stand in column C from row 3 on. */
export function listSheet(name: string, weights: readonly CellValue[]): Sheet {
  return sheetFromGrid(name, [
    [`Obiettivi 2025 - ${name}`],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"],
    ...weights.map((weight, i): CellValue[] => [
      i + 1,
      `${TITLES[i % TITLES.length]} (${i + 1})`,
      weight,
      "Pratiche chiuse",
      "almeno 90",
      "31/12/2025",
    ]),
  ]);
}

/** The first two are what the law asks for, so that its rules have nothing to say. */
const TITLES = [
  "Rispetto dei tempi di pagamento delle fatture",
  "Anticorruzione, trasparenza e formazione di 40 ore per dipendente",
  "Archivio storico",
  "Raccolta differenziata",
];

/** Anagrafe lacks 10; Tributi is right; Rubrica is no plan. */
export function threeSheets(): readonly Sheet[] {
  return [
    listSheet("Anagrafe", [40, 30, 20]),
    listSheet("Tributi", [50, 50]),
    sheetFromGrid("Rubrica", [
      ["Nome", "Telefono"],
      ["Ada", "0123"],
    ]),
  ];
}
