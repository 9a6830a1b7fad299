/** Decisions, tenders, risks and opinions. */
import { foreign, live, type Foreign } from "./foreign";

export const CHOICE: readonly Foreign[] = [
  foreign(
    "a decision matrix whose criteria weigh 100 %",
    [
      ["Scelta del gestionale - matrice decisionale"],
      ["Criterio", "Peso", "Fornitore A", "Fornitore B", "Fornitore C"],
      ["Prezzo", 0.4, 7, 9, 6],
      ["Assistenza", 0.3, 8, 6, 9],
      ["Facilità d'uso", 0.2, 9, 7, 8],
      ["Referenze", 0.1, 6, 8, 7],
      ["Punteggio pesato", live("SUM(B3:B6)", 1, "0%"), 7.6, 7.6, 7.4],
    ],
    [1],
  ),
  foreign("criteria of a tender with points that make 100", [
    ["Disciplinare di gara - criteri di aggiudicazione"],
    ["N.", "Criterio di valutazione", "Punti max", "Tipo"],
    ["A.1", "Organizzazione del servizio", 30, "discrezionale"],
    ["A.2", "Migliorie proposte", 25, "discrezionale"],
    ["A.3", "Certificazioni possedute", 15, "tabellare"],
    ["B", "Offerta economica", 30, "quantitativo"],
    ["", "Totale", 100, ""],
  ]),
  foreign("offers of a tender with their scores", [
    ["Verbale di gara: punteggi"],
    ["Concorrente", "Offerta tecnica", "Offerta economica", "Totale", "Posizione"],
    ["Impresa Uno", 62.4, 28.1, live("B3+C3", 90.5), 1],
    ["Impresa Due", 58, 30, live("B4+C4", 88), 2],
    ["Impresa Tre", 49.7, 26.3, live("B5+C5", 76), 3],
  ]),
  foreign("a register of risks", [
    ["Registro dei rischi"],
    ["ID", "Rischio", "Probabilità", "Impatto", "Livello", "Misura"],
    ["R1", "Guasto del server", 3, 4, live("C3*D3", 12), "copie giornaliere"],
    ["R2", "Assenza del personale", 4, 2, live("C4*D4", 8), "affiancamento"],
    ["R3", "Ritardo del fornitore", 2, 5, live("C5*D5", 10), "penali"],
  ]),
  foreign("risks of corruption by process", [
    ["Mappatura dei processi - valutazione del rischio"],
    ["Processo", "Discrezionalità", "Rilevanza esterna", "Valore economico", "Giudizio"],
    ["Affidamenti diretti", 4, 5, 4, "alto"],
    ["Rilascio di permessi", 3, 5, 3, "medio"],
    ["Gestione delle presenze", 1, 2, 2, "basso"],
  ]),
  foreign("answers of a survey in percent", [
    ["Questionario sugli sportelli: risposte in %"],
    ["Domanda", "Molto", "Abbastanza", "Poco", "Per niente"],
    ["Orari adeguati", 35, 40, 15, 10],
    ["Personale cortese", 55, 30, 10, 5],
    ["Tempi di attesa", 20, 35, 30, 15],
  ]),
  foreign("customer satisfaction with means", [
    ["Ufficio", "Questionari raccolti", "Giudizio medio", "Anno precedente"],
    ["Anagrafe", 120, 4.3, 4.1],
    ["Tributi", 85, 3.8, 3.9],
    ["Biblioteca", 210, 4.7, 4.6],
    ["Totale", 415, 4.4, 4.3],
  ]),
  foreign("a scale of weights and what they mean", [
    ["Peso", "Significato"],
    [1, "Trascurabile"],
    [2, "Poco importante"],
    [3, "Importante"],
    [4, "Molto importante"],
    [5, "Decisivo"],
  ]),
  foreign("a SWOT analysis", [
    ["Analisi SWOT"],
    ["Punti di forza", "Punti di debolezza"],
    ["Personale formato", "Sedi lontane"],
    ["Bilancio solido", "Software datato"],
    ["Opportunità", "Minacce"],
    ["Fondi europei", "Calo demografico"],
  ]),
];
