import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Chi paga fatture ha un obiettivo sui tempi di pagamento che pesa almeno il 30%.",
  fires:
    "Nei piani dal 2023: nessun obiettivo della struttura riguarda i tempi di pagamento, oppure quelli che li riguardano pesano insieme meno del 30%. Si mostrano i due conti possibili, sul totale dei pesi della struttura e su 100. Gli obiettivi trasversali contano ovunque stiano; una fase conta per la sua quota.",
  silent:
    "I piani di anni precedenti. Il foglio non dice se la struttura paga fatture commerciali: il rilievo è un invito a verificare, mai un errore.",
  wrong: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["OBIETTIVI AREA FINANZIARIA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore"],
    [1, "Recupero dell'evasione", "80%", "Avvisi emessi"],
    [2, "Rispetto dei tempi medi di pagamento", "20%", "Giorni"],
  ),
  right: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["OBIETTIVI AREA FINANZIARIA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore"],
    [1, "Recupero dell'evasione", "70%", "Avvisi emessi"],
    [2, "Rispetto dei tempi medi di pagamento", "30%", "Giorni"],
  ),
  why: "La legge lega almeno il 30% della retribuzione di risultato dei dirigenti responsabili dei pagamenti al rispetto dei tempi: se l'obiettivo manca o pesa meno, quella quota non si può riconoscere.",
  source: "D.L. 13/2023, art. 4-bis c. 2 (convertito dalla L. 41/2023); Circolare RGS-DFP n. 1 del 3 gennaio 2024",
  setting: "«Obiettivi richiesti dalla legge» (`mandatory.paymentTimes`).",
  en: {
    says: "Whoever pays invoices has an objective on payment times that weighs at least 30%.",
    fires:
      "In plans from 2023: no objective of the structure is about payment times, or those that are weigh less than 30% together. Both possible sums are shown, out of the total of the structure's weights and out of 100. Transversal objectives count wherever they stand; a phase counts for its share.",
    silent:
      "Plans of earlier years. The sheet does not say whether the structure pays commercial invoices: the finding asks for a check, and is never an error.",
    why: "The law ties at least 30% of the pay for results of the managers who answer for payments to paying in time: where the objective is missing or weighs less, that share cannot be granted.",
    source: "D.L. 13/2023, art. 4-bis c. 2 (converted by L. 41/2023); Circolare RGS-DFP n. 1 of 3 January 2024",
    setting: "“Objectives that the law asks for” (`mandatory.paymentTimes`).",
  },
};
