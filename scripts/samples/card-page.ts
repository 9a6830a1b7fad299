/** How the sheets of samples/schede.xlsx are laid out: cards of ten rows, and the sheet of transversal objectives. */
import type { SheetDocument } from "../../src/core/document";
import { date, Page, percent, type Value } from "./page";

export interface Card {
  /** The heading of the card, where it is not its sheet's own. */
  readonly label?: string;
  readonly number?: number;
  readonly topic: string;
  readonly goal: string;
  readonly start?: Value;
  readonly end?: Value;
  readonly weight: Value;
  readonly result: string;
  readonly indicator: string;
  /** Attesa of 2025, 2026, 2027. */
  readonly expected: readonly [Value, Value, Value];
  /** Realizzata of 2025. */
  readonly realised?: Value;
}

const YEARS = [2025, 2026, 2027];
const WIDTHS = [38, 22, 22, 14, 14, 14, 14];
const START = date(2025, 1, 1);
const END = date(2025, 12, 31);
export const FULL: Card["expected"] = [percent(1), percent(1), percent(1)];
const CHECK = "Modalità di verifica del risultato: relazione del responsabile e atti adottati";

/** A sheet of cards one below the other, ten rows each. */
export function cardSheet(name: string, title: string, heading: string, cards: readonly Card[]): SheetDocument {
  const page = new Page(name, WIDTHS);
  page.put(0, 0, title, "title", { col: 6 });
  page.put(1, 0, "Le risorse sono quelle assegnate con il piano esecutivo di gestione 2025-2027.", "note", { col: 6 });
  cards.forEach((card, i) => writeCard(page, 3 + i * 10, { label: heading, number: i + 1, ...card }));
  return page.document({ landscape: false });
}

function writeCard(page: Page, top: number, card: Card): void {
  page.put(top, 0, card.label ?? "", "section", { col: 6 });
  page
    .put(top + 1, 0, `Obiettivo n. ${card.number ?? 1}`, "heading")
    .put(top + 1, 1, "Descrizione obiettivo operativo", "heading", { col: 2 });
  page
    .put(top + 1, 3, "Inizio", "heading")
    .put(top + 1, 4, "Fine", "heading")
    .put(top + 1, 5, "Peso", "heading");
  page
    .put(top + 2, 0, `${card.topic}\nLinea di mandato: ${card.topic.toLowerCase()}`, "strong")
    .put(top + 2, 1, card.goal, "text", { col: 2 });
  page
    .put(top + 2, 3, card.start ?? START, "number")
    .put(top + 2, 4, card.end ?? END, "number")
    .put(top + 2, 5, card.weight, "number");
  page.put(top + 3, 0, `Risultato atteso: ${card.result}`, "text", { col: 6 });
  page.put(top + 4, 0, `Indicatori di performance 2025-2027: ${card.indicator}`, "text", { col: 6 });
  page.put(top + 5, 0, CHECK, "text", { col: 6 });
  page.put(top + 6, 0, "Percentuale di raggiungimento", "strong");
  YEARS.forEach((year, i) => {
    const col = 1 + i * 2;
    page.put(top + 6, col, year, "heading", { col: col + 1 });
    page.put(top + 7, col, "Attesa", "subheading").put(top + 7, col + 1, "Realizzata", "subheading");
    page.put(top + 8, col, card.expected[i] ?? "//", "number");
    if (i === 0 && card.realised !== undefined) page.put(top + 8, col + 1, card.realised, "number");
  });
}

/** The sheet of transversal objectives, whose weights count for every sector. @param last weight of the third phase, in percent */
export function transversal(last: number): SheetDocument {
  const page = new Page("Trasversali", [40, 44, 30, 18, 36]);
  page.put(0, 0, "PIAO 2025-2027 – SOTTOSEZIONE 2.2 PERFORMANCE", "title", { col: 4 });
  page.put(1, 0, "OBIETTIVI STRATEGICI TRASVERSALI A TUTTI I SETTORI", "title", { col: 4 });
  const head = (row: number, n: number): Page =>
    page.line(
      row,
      [
        `OBIETTIVO STRATEGICO N. ${n}`,
        "OBIETTIVO OPERATIVO - DESCRIZIONE",
        "RISULTATO ATTESO",
        "TEMPI DI REALIZZAZIONE",
        "INDICATORI DI PERFORMANCE",
      ],
      "heading",
    );
  head(3, 1).put(4, 0, "LEGALITÀ, TRASPARENZA E FORMAZIONE\nPeso obiettivo: 10%\nLinea di mandato: buona amministrazione", "strong", {
    row: 6,
  });
  page.line(4, [
    null,
    "1) Applicare le misure di prevenzione della corruzione previste dal piano\n40% dell'obiettivo strategico",
    "Misure applicate e documentate",
    "Intero anno",
    "Relazione annuale al responsabile anticorruzione",
  ]);
  page.line(5, [
    null,
    "2) Aggiornare le pagine di Amministrazione trasparente di competenza\n40% dell'obiettivo strategico",
    "Pagine complete",
    "Intero anno",
    "Attestazione del nucleo di valutazione",
  ]);
  page.line(6, [
    null,
    `3) Assicurare al personale 40 ore di formazione\n${last}% dell'obiettivo strategico`,
    "Competenze aggiornate",
    "Entro il 31.12.2025",
    "Ore di formazione per dipendente",
  ]);
  head(8, 2).line(9, [
    "PUNTUALITÀ NEI PAGAMENTI\nPeso obiettivo: 30%\nLinea di mandato: conti in ordine",
    "Pagare le fatture commerciali entro il termine (art. 4-bis D.L. 13/2023)",
    "Indicatore annuale di ritardo non superiore a zero",
    "Intero anno",
    "Tempo medio di pagamento in giorni",
  ]);
  return page.document();
}
