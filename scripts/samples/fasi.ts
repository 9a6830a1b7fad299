/** samples/fasi.xlsx: numbered objectives with numbered phases. The mistakes are listed in samples/README.md. */
import type { SheetDocument } from "../../src/core/document";
import { date, Page, percent, type Value } from "./page";

type Row = readonly [number: Value, text: string, weight: Value, indicator: string, target: string, end: Value];
const HEADINGS = ["N°", "Descrizione obiettivi gestionali", "Peso %", "Indicatori di misurazione", "Valori attesi", "Data fine attesa"];
const END = date(2025, 12, 31);
const JUNE = date(2025, 6, 30);

function phaseSheet(name: string, title: string, rows: readonly Row[]): SheetDocument {
  const page = new Page(name, [7, 52, 10, 38, 38, 16]);
  page.put(0, 0, `STRUTTURA: ${title}`, "title", { col: 5 }).line(1, HEADINGS, "heading");
  rows.forEach((row, i) => {
    const phase = typeof row[0] === "string";
    row.forEach((value, col) =>
      page.put(i + 2, col, value, col === 1 ? (phase ? "text" : "strong") : col === 0 || col === 2 || col === 5 ? "number" : "text"),
    );
  });
  return page.document({ frozenRows: 2 });
}

const LAW = "Termini di legge";
const full = (share: number): Value => percent(share);
const part = (share: number): Value => percent(share, "(0%)");

const secretary: readonly Row[] = [
  [1, "Stesura del PIAO 2025-2027 e dei suoi allegati", "20%", "Documento approvato", "Approvazione nei termini", LAW],
  ["1.1", "Fase: raccolta dei contributi degli uffici", "(50%)", "Contributi ricevuti", "Contributi di tutti gli uffici", "15.01.2025"],
  ["1.2", "Fase: stesura e trasmissione alla Giunta", "(50%)", "Proposta trasmessa", "Trasmissione alla Giunta", "31.01.2025"],
  [2, "Prevenzione della corruzione e trasparenza", "20%", "Misure monitorate", "Due monitoraggi l'anno", "31.12.2025"],
  ["2.1.", "Fase: monitoraggio delle misure del primo semestre", "(60%)", "Schede compilate", "Schede di tutte le aree", "31.06.2025"],
  [
    "2.2",
    "Fase: verifica delle pagine di Amministrazione trasparente",
    "(40%)",
    "Pagine verificate",
    "Tutte le pagine obbligatorie",
    "31.12.2025",
  ],
  [3, "Formazione del personale: almeno 40 ore per dipendente", "30%", "Ore di formazione per dipendente", "40 ore", "31.12.2025"],
  ["3.1", "Fase: piano dei corsi", "(30%)", "Piano approvato", "Piano approvato dalla Giunta", "31.03.2025"],
  ["3.2", "Fase: svolgimento dei corsi", "(70%)", "Ore svolte", "40 ore per dipendente", "31.12.2052"],
  [4, "Coordinamento sui tempi medi di pagamento", "30%", "Tempo medio di pagamento", "30 giorni", "31.12.2025"],
  ["4.1", "Fase: riunioni trimestrali con le aree", "(100%)", "Riunioni svolte", "4 riunioni", "31.12.2025"],
];

const finance: readonly Row[] = [
  [1, "Trasparenza e anticorruzione negli atti dell'area", full(0.1), "Atti pubblicati", "Tutti gli atti dovuti", END],
  ["1.1", "Fase: pubblicazione degli atti", part(1), "Atti pubblicati sul totale", "100%", END],
  [2, "Digitalizzazione dei pagamenti dei cittadini", full(0.2), "Servizi pagabili in rete", "15 servizi", END],
  ["2.1", "Fase: scelta dei servizi e accordi con i fornitori", part(0.5), "Elenco approvato", "Elenco approvato", JUNE],
  ["2.2", "Fase: attivazione e informazione ai cittadini", part(0.4), "Servizi attivati", "15 servizi", END],
  [3, "Rispetto dei tempi medi di pagamento dei fornitori", full(0.3), "Tempo medio di pagamento", "30 giorni", END],
  ["3.1", "Fase: controllo trimestrale delle fatture", part(1), "Report trimestrali", "4 report", END],
  [4, "Bilancio e rendiconto nei termini", full(0.3), "Documenti approvati", "Rispetto delle scadenze", LAW],
  ["4.1", "Fase: preparazione dei dati", part(0.5), "Dati consegnati", "Entro 30 giorni dal termine", END],
  ["4.2", "Fase: proposte di deliberazione", part(0.5), "Proposte trasmesse", "Tutte le proposte", END],
  [5, "Formazione: 40 ore per dipendente", full(0.1), "Ore di formazione", "40 ore", END],
  ["5.1", "Fase: frequenza dei corsi", part(1), "Attestati", "Uno per dipendente", END],
];

const works: readonly Row[] = [
  [1, "Trasparenza e anticorruzione negli appalti", full(0.1), "Affidamenti pubblicati", "Tutti gli affidamenti", END],
  ["1.1", "Fase: pubblicazione degli affidamenti", part(1), "Affidamenti pubblicati", "100%", END],
  [2, "Lavori del programma triennale", full(0.4), "Lavori affidati", "3 lavori", END],
  ["2.1", "Fase: progetti esecutivi", part(0.4), "Progetti approvati", "3 progetti", JUNE],
  ["2.2", "Fase: affidamento dei lavori", part(0.6), "Contratti firmati", "3 contratti", END],
  [4, "Rispetto dei tempi medi di pagamento", full(0.3), "Tempo medio di pagamento", "30 giorni", END],
  ["4.1", "Fase: liquidazione entro 10 giorni dal visto", part(1), "Liquidazioni nei termini", "95%", END],
  [5, "Formazione: 40 ore per dipendente", full(0.15), "Ore di formazione", "40 ore", END],
  ["5.1", "Fase: frequenza dei corsi", part(1), "Attestati", "Uno per dipendente", END],
];

/** The sheets of samples/fasi.xlsx. */
export const fasi: readonly SheetDocument[] = [
  phaseSheet("Segretario comunale", "SEGRETARIO COMUNALE", secretary), // 31.06.2025; 31.12.2052; weights as text
  phaseSheet("Area finanziaria", "AREA FINANZIARIA", finance), // the phases of objective 2 make 90 %
  phaseSheet("Area lavori pubblici", "AREA LAVORI PUBBLICI", works), // 95 instead of 100; number 3 is missing
];
