/**
 * samples/pesi-calcolati: a plan whose weights come from levels. One area has a weight that is not what its levels give, and one that is
 * missing; in the other the weights are all still to be written.
 */
import type { SheetDocument } from "../../src/core/document";
import { Page } from "./page";

type Row = readonly [title: string, strategic: string, complexity: string, type: string, weight: number | null];

const HEADINGS = ["N.", "Obiettivo", "Livello strategico", "Complessità", "Tipo", "Peso (totale 100)"];
const WIDTHS = [6, 52, 20, 16, 18, 14];

function area(name: string, rows: readonly Row[]): SheetDocument {
  const page = new Page(name, WIDTHS);
  page.put(0, 0, "COMUNE DI BORGOSELVA - PIAO 2026-2028, PERFORMANCE", "title", { col: 5 });
  page.put(1, 0, name.toUpperCase(), "title", { col: 5 });
  page.line(3, HEADINGS, "heading");
  rows.forEach(([title, strategic, complexity, type, weight], index) =>
    page.line(4 + index, [index + 1, title, strategic, complexity, type, weight]),
  );
  return page.document({ frozenRows: 4 });
}

export const pesi: Readonly<Record<string, readonly SheetDocument[]>> = {
  "pesi-calcolati/piano-2026.xlsx": [
    area("Area Tecnica", [
      ["Piano delle strade comunali", "Alto", "Alta", "Impatto", 35],
      ["Messa in sicurezza delle scuole", "Alto", "Media", "Sviluppo", 25],
      ["Sfalcio dei cigli stradali", "Basso", "Bassa", "Mantenimento", 10],
      ["Sportello digitale per l'edilizia", "Medio", "Media", "Sviluppo", null],
      ["Verde pubblico", "Basso", "Bassa", "Mantenimento", 8],
    ]),
    area("Area Sociale", [
      ["Asilo nido: venti posti in più", "Alto", "Alta", "Impatto", null],
      ["Assistenza domiciliare agli anziani", "Medio", "Alta", "Sviluppo", null],
      ["Centro estivo", "Basso", "Media", "Mantenimento", null],
    ]),
  ],
};
