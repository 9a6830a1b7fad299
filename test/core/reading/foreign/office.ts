/** Papers of an office that look like tables of a plan, and are none. */
import { foreign, live, type Foreign } from "./foreign";

export const OFFICE: readonly Foreign[] = [
  foreign("a register of incoming mail", [
    ["Protocollo", "Data", "Mittente", "Oggetto"],
    [1201, "03/02/2025", "Regione", "Richiesta dati"],
    [1202, "03/02/2025", "Cittadino", "Accesso agli atti"],
    [1203, "04/02/2025", "Scuola", "Uso della palestra"],
  ]),
  foreign("a checklist of duties to publish", [
    ["Griglia degli obblighi di pubblicazione"],
    ["Sottosezione", "Contenuto", "Aggiornamento", "Pubblicato"],
    ["Organizzazione", "Organigramma", "tempestivo", "SI"],
    ["Bandi di gara", "Avvisi", "tempestivo", "SI"],
    ["Pagamenti", "Indicatore di tempestività", "trimestrale", "NO"],
  ]),
  foreign("times of procedures", [
    ["Procedimento", "Termine (giorni)", "Tempo medio", "Istanze"],
    ["Permesso di costruire", 90, 71, 34],
    ["Cambio di residenza", 45, 12, 310],
    ["Autorizzazione al suolo pubblico", 30, 18, 95],
  ]),
  foreign("the order of business of a council", [
    ["Consiglio comunale del 28/04/2025"],
    ["N.", "Oggetto", "Relatore", "Minuti"],
    [1, "Approvazione dei verbali", "Presidente", 10],
    [2, "Rendiconto 2024", "Assessore al bilancio", 60],
    [3, "Regolamento del verde", "Assessore all'ambiente", 30],
    ["", "Totale", "", 100],
  ]),
  {
    what: "a workbook of charts with their figures",
    sheets: {
      Dati: [
        ["Anno", "Entrate", "Spese", "Saldo"],
        [2022, 4100, 3900, live("B2-C2", 200)],
        [2023, 4250, 4180, live("B3-C3", 70)],
        [2024, 4300, 4120, live("B4-C4", 180)],
      ],
      Quote: [
        ["Voce", "Quota"],
        ["Personale", "28%"],
        ["Beni e servizi", "52%"],
        ["Altro", "20%"],
      ],
    },
  },
  foreign("how a tax is shared out", [
    ["Riparto del fondo fra i Comuni dell'Unione"],
    ["Comune", "Abitanti", "Quota %", "Importo"],
    ["Comune di A", 5000, 50, 25000],
    ["Comune di B", 3000, 30, 15000],
    ["Comune di C", 2000, 20, 10000],
    ["Totale", live("SUM(B3:B5)", 10000), live("SUM(C3:C5)", 100), live("SUM(D3:D5)", 50000)],
  ]),
  foreign("composition of a board", [
    ["Commissione paesaggio"],
    ["Componente", "Ruolo", "Scadenza del mandato"],
    ["Esperta A", "Presidente", "31/12/2026"],
    ["Esperto B", "Componente", "31/12/2026"],
    ["Esperto C", "Supplente", "31/12/2026"],
  ]),
  foreign("a table of fines", [
    ["Violazione", "Articolo", "Importo min", "Importo max", "Punti patente"],
    ["Sosta vietata", "158", 42, 173, 0],
    ["Semaforo rosso", "146", 167, 665, 6],
    ["Uso del telefono", "173", 165, 660, 5],
  ]),
];
