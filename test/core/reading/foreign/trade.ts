/** Goods, prices, stores and bills. */
import { foreign, live, type Foreign } from "./foreign";

export const TRADE: readonly Foreign[] = [
  foreign("a price list with the weight of the goods in kg", [
    ["Listino ferramenta 2025"],
    ["Codice", "Descrizione", "Peso (kg)", "Prezzo €"],
    ["F01", "Cancello zincato", 40, 310],
    ["F02", "Palo tondo", 25, 48],
    ["F03", "Rotolo di rete", 20, 65.5],
    ["F04", "Sacco di cemento", 15, 7.2],
    ["", "Totale", 100, 430.7],
  ]),
  foreign("an inventory with shelves and quantities", [
    ["N.", "Descrizione", "Scaffale", "Quantità", "Valore"],
    [1, "Carta A4", "A1", 60, 240],
    [2, "Toner nero", "A2", 15, 900],
    [3, "Cartelline", "B1", 25, 50],
    ["", "Totale", "", live("SUM(D2:D4)", 100), live("SUM(E2:E4)", 1190)],
  ]),
  foreign("an invoice", [
    ["Fattura n. 12/2025 del 31/01/2025"],
    ["Pos.", "Descrizione", "Quantità", "Prezzo unitario", "IVA %", "Importo"],
    [1, "Manutenzione caldaia", 1, 180, 22, 180],
    [2, "Filtri", 4, 12.5, 22, 50],
    ["", "Imponibile", "", "", "", live("SUM(F3:F4)", 230)],
    ["", "IVA", "", "", "", 50.6],
    ["", "Totale fattura", "", "", "", 280.6],
  ]),
  foreign("a table of VAT rates", [
    ["Aliquota %", "Descrizione", "Riferimento"],
    [4, "Beni di prima necessità", "Tab. A parte II"],
    [5, "Prestazioni socio-sanitarie", "Tab. A parte II-bis"],
    [10, "Alimenti e ristorazione", "Tab. A parte III"],
    [22, "Aliquota ordinaria", "art. 16"],
  ]),
  foreign(
    "a recipe by percentages",
    [
      ["Impasto per pane"],
      ["Ingrediente", "% sul totale", "Grammi"],
      ["Farina", 0.6, 600],
      ["Acqua", 0.36, 360],
      ["Lievito", 0.02, 20],
      ["Sale", 0.02, 20],
      ["Totale", live("SUM(B3:B6)", 1, "0%"), live("SUM(C3:C6)", 1000)],
    ],
    [1],
  ),
  foreign("a quote with discounts", [
    ["Preventivo arredi biblioteca"],
    ["Articolo", "Quantità", "Prezzo", "Sconto %", "Netto"],
    ["Scaffale bifacciale", 12, 320, 15, 3264],
    ["Tavolo da lettura", 6, 210, 10, 1134],
    ["Sedia impilabile", 24, 38, 20, 729.6],
    ["", "", "", "Totale", live("SUM(E3:E5)", 5127.6)],
  ]),
  foreign("parcels by weight", [
    ["Spedizione", "Destinazione", "Colli", "Peso", "Peso tassabile", "Costo"],
    ["SP-1", "Bologna", 2, 12.5, 13, 18.4],
    ["SP-2", "Lecce", 1, 30, 30, 41],
    ["SP-3", "Nuoro", 4, 57.5, 60, 92.1],
    ["Totale", "", 7, live("SUM(D2:D4)", 100), 103, 151.5],
  ]),
];
