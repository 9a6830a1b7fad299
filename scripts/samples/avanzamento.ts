/** samples/avanzamento.xlsx: a plan of 2025 with how far it was at the end of June and of September, and at the year's end. */
import type { SheetDocument } from "../../src/core/document";
import { date, Page, percent, type Value } from "./page";

type Row = readonly [
  number: number,
  title: string,
  weight: number,
  by: readonly [number, number],
  june: number | null,
  autumn: number | null,
  end: Value,
];

function areaSheet(name: string, rows: readonly Row[]): SheetDocument {
  const page = new Page(name, [6, 48, 10, 14, 18, 18, 18]);
  page.put(0, 0, "Piano della performance 2025 - stato di attuazione", "title", { col: 6 }).put(1, 0, name, "title", { col: 6 });
  page.line(3, ["N.", "Obiettivo", "Peso", "Scadenza", "Monitoraggio al 30/06", "Monitoraggio al 30/09", "Consuntivo al 31/12"], "heading");
  rows.forEach(([number, title, weight, [day, month], june, autumn, end], i) =>
    page.line(4 + i, [
      number,
      title,
      weight,
      date(2025, month, day),
      june === null ? null : percent(june),
      autumn === null ? null : percent(autumn),
      end,
    ]),
  );
  const total: Value = { formula: `SUM(C5:C${String(4 + rows.length)})`, result: rows.reduce((sum, [, , weight]) => sum + weight, 0) };
  page.line(4 + rows.length, [null, "TOTALE", total], "total");
  return page.document({ frozenRows: 4 });
}

export const avanzamento: readonly SheetDocument[] = [
  areaSheet("Area 1 - Affari generali", [
    [1, "Registro dei contenziosi aggiornato ogni mese", 40, [31, 12], 0.5, 0.75, percent(1)],
    [2, "Stato civile in formato digitale", 40, [30, 9], 0.6, 0.8, percent(0.9)],
    [3, "Apertura serale dello sportello anagrafe", 20, [31, 12], 0.1, 0.2, percent(0.7)],
  ]),
  areaSheet("Area 2 - Finanziaria", [
    [1, "Recupero dei tributi non versati", 60, [31, 12], 0.5, 0.6, percent(0.95)],
    [2, "Inventario dei beni mobili", 40, [30, 6], 1, 1, percent(1)],
  ]),
];
