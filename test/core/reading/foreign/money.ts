/** Budgets, salaries, loans, shares. */
import { foreign, live, type Foreign } from "./foreign";

export const MONEY: readonly Foreign[] = [
  foreign(
    "a budget by chapters with shares of the whole",
    [
      ["Bilancio di previsione 2025 - spese per missione"],
      ["Missione", "Stanziamento", "Incidenza %"],
      ["01 Servizi istituzionali", 1200000, 0.4],
      ["04 Istruzione", 900000, 0.3],
      ["09 Ambiente", 600000, 0.2],
      ["12 Politiche sociali", 300000, 0.1],
      ["Totale", live("SUM(B3:B6)", 3000000), live("SUM(C3:C6)", 1, "0%")],
    ],
    [2],
  ),
  foreign("a payroll", [
    ["Matricola", "Dipendente", "Stipendio base", "Indennità", "Trattenute", "Netto"],
    [101, "Dipendente A", 1820, 120, 410, 1530],
    [102, "Dipendente B", 1640, 80, 365, 1355],
    [103, "Dipendente C", 2150, 210, 540, 1820],
    ["", "Totale", 5610, 410, 1315, 4705],
  ]),
  foreign("a loan plan", [
    ["Piano di ammortamento - mutuo palestra"],
    ["Rata", "Scadenza", "Quota capitale", "Quota interessi", "Rata totale", "Debito residuo"],
    [1, "30/06/2025", 1000, 250, 1250, 9000],
    [2, "31/12/2025", 1025, 225, 1250, 7975],
    [3, "30/06/2026", 1051, 199, 1250, 6924],
  ]),
  foreign("shareholdings that make 100 %", [
    ["Società partecipata: compagine sociale"],
    ["Socio", "Capitale sottoscritto €", "Quota %"],
    ["Comune A", 51000, 51],
    ["Comune B", 29000, 29],
    ["Comune C", 20000, 20],
    ["Totale", 100000, 100],
  ]),
  foreign(
    "a portfolio by classes of assets",
    [
      ["Composizione del portafoglio"],
      ["Strumento", "Peso", "Rendimento", "Rischio"],
      ["Obbligazioni governative", 0.45, 0.02, "basso"],
      ["Obbligazioni societarie", 0.25, 0.03, "medio"],
      ["Azioni", 0.2, 0.06, "alto"],
      ["Liquidità", 0.1, 0.01, "basso"],
      ["Totale", live("SUM(B3:B6)", 1, "0%")],
    ],
    [1, 2],
  ),
  foreign("thousandths of a condominium", [
    ["Condominio di via Roma 8 - tabella millesimale"],
    ["Interno", "Proprietario", "Piano", "Millesimi"],
    [1, "Proprietario A", "T", 210.5],
    [2, "Proprietario B", "1", 254.5],
    [3, "Proprietario C", "2", 260],
    [4, "Proprietario D", "3", 275],
    ["", "Totale", "", live("SUM(D3:D6)", 1000)],
  ]),
  foreign(
    "project costs with the share of each partner",
    [
      ["Progetto europeo - quadro finanziario"],
      ["Partner", "Costo totale", "Cofinanziamento %", "Quota UE"],
      ["Capofila", 250000, 0.2, 200000],
      ["Partner 2", 120000, 0.25, 90000],
      ["Partner 3", 80000, 0.25, 60000],
      ["Totale", live("SUM(B3:B5)", 450000), "", live("SUM(D3:D5)", 350000)],
    ],
    [2],
  ),
  foreign("fees of a car park", [
    ["Tariffe della sosta"],
    ["Zona", "Prima ora", "Ore successive", "Giornaliero"],
    ["Rossa", 1.5, 2, 12],
    ["Blu", 1, 1.5, 8],
    ["Verde", 0.5, 1, 5],
  ]),
];
