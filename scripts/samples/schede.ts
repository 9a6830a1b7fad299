/** samples/schede.xlsx and samples/schede-consuntivo.xlsx: one card an objective. The mistakes are listed in samples/README.md. */
import type { SheetDocument } from "../../src/core/document";
import { cardSheet, FULL, transversal, type Card } from "./card-page";
import { date, percent, type Value } from "./page";

const card = (topic: string, goal: string, weight: Value, result: string, indicator: string, rest: Partial<Card> = {}): Card => ({
  topic,
  goal,
  weight,
  result,
  indicator,
  expected: FULL,
  ...rest,
});

const social = (realised: readonly Value[]): Card[] =>
  [
    card(
      "ANZIANI",
      "Accompagnamento degli anziani soli alle visite mediche",
      percent(0.15),
      "Servizio attivo in tutte le frazioni",
      "Accompagnamenti svolti: almeno 200",
    ),
    card(
      "FAMIGLIE",
      "Sportello di ascolto per le famiglie",
      percent(0.15),
      "Sportello aperto due giorni la settimana",
      "Ore di apertura: almeno 8 la settimana",
    ),
    card(
      "MINORI",
      "Centro estivo per bambini dai 6 agli 11 anni",
      percent(0.1),
      "Centro aperto da giugno ad agosto",
      "Bambini iscritti: almeno 60",
    ),
    card(
      "CASA",
      "Aggiornamento della graduatoria degli alloggi popolari",
      percent(0.1),
      "Graduatoria definitiva approvata",
      "Approvazione entro l'anno: 100% obiettivo; graduatoria provvisoria: 50%",
    ),
    card("VOLONTARIATO", "Convenzioni con le associazioni del territorio", percent(0.1), "Convenzioni firmate", "Convenzioni: almeno 5"),
  ].map((one, i) => ({ ...one, ...(realised[i] === undefined ? {} : { realised: realised[i] }) }));

const finance = (last: Value, realised: readonly Value[]): Card[] =>
  [
    card("TRIBUTI", "Controllo delle posizioni della tassa sui rifiuti", "20%", "Posizioni verificate", "Posizioni verificate: almeno 500"),
    card(
      "REGOLAMENTI",
      "Nuovo regolamento di contabilità",
      "20%",
      "Regolamento approvato dal Consiglio",
      "Approvazione: 100% obiettivo; proposta depositata: 75%",
    ),
    card("PARTECIPATE", "Ricognizione delle società partecipate", last, "Ricognizione approvata", "Atto approvato entro il termine"),
  ].map((one, i) => ({ ...one, ...(realised[i] === undefined ? {} : { realised: realised[i] }) }));

const works: readonly Card[] = [
  card(
    "SCUOLE",
    "Manutenzione delle scuole durante la pausa estiva",
    percent(0.2),
    "Lavori conclusi prima dell'inizio delle lezioni",
    "Plessi sistemati: 4",
    { end: "31.06.2025" },
  ),
  card("STRADE", "Piano delle manutenzioni stradali", percent(0.2), "Piano approvato e appaltato", "Chilometri asfaltati: almeno 6", {
    start: date(2025, 9, 1),
    end: date(2025, 3, 31),
  }),
  card("VERDE", "Affidamento della cura dei giardini", percent(0.2), "Servizio affidato", "Giardini curati: 12", { label: "SETTORE II" }),
];

const secretary = (realised: readonly Value[]): Card[] =>
  [
    card(
      "CONTROLLI",
      "Controllo successivo di regolarità amministrativa",
      percent(0.3),
      "Due relazioni l'anno",
      "Atti controllati: almeno 10%",
    ),
    card(
      "TRASPARENZA",
      "Coordinamento delle misure anticorruzione e di trasparenza",
      percent(0.2),
      "Monitoraggio semestrale",
      "Relazioni di monitoraggio: 2",
    ),
    card(
      "TEMPI DI PAGAMENTO",
      "Coordinamento dei settori sui tempi di pagamento",
      percent(0.3),
      "Ritardo non superiore a zero",
      "Indicatore annuale di ritardo",
    ),
    card("FORMAZIONE", "Piano della formazione: 40 ore per dipendente", percent(0.2), "Piano attuato", "Ore medie per dipendente: 40"),
  ].map((one, i) => ({ ...one, ...(realised[i] === undefined ? {} : { realised: realised[i] }) }));

const S1 = "SETTORE I – SERVIZI SOCIALI";
const S2 = "SETTORE II – RAGIONERIA E TRIBUTI";
const S3 = "SETTORE III – LAVORI PUBBLICI";

/** The sheets of samples/schede.xlsx. */
export const schede: readonly SheetDocument[] = [
  transversal(10), // 40 + 40 + 10 = 90
  cardSheet("Settore I", S1, "SETTORE I", social([])),
  cardSheet("Settore II", S2, "SETTORE II", finance("15%", [])), // 55 instead of 60
  cardSheet("Settore III", S3, "SETTORE III", works),
  cardSheet("Segretario comunale", "SEGRETARIO COMUNALE", "SEGRETARIO COMUNALE", secretary([])),
];

/** The sheets of samples/schede-consuntivo.xlsx: the plan in order, with the results of 2025. */
export const consuntivo: readonly SheetDocument[] = [
  transversal(20),
  cardSheet("Settore I", S1, "SETTORE I", social([percent(1), percent(0.8), percent(1), percent(0.5), "//"])),
  cardSheet("Settore II", S2, "SETTORE II", finance("20%", ["100%", "75%", "100%"])),
  cardSheet(
    "Segretario comunale",
    "SEGRETARIO COMUNALE",
    "SEGRETARIO COMUNALE",
    secretary([percent(1), percent(0.9), percent(1), percent(0.75)]),
  ),
];
