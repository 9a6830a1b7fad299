import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Le parole previste sono scritte giuste.",
  fires:
    "Nel tipo (Output/Outcome), nella classe (efficacia, efficienza, economicità, qualità, quantità) o in un target sì/no c'è una parola quasi uguale a una prevista: «Outcume», «eficienza», «SI/N0» con lo zero. La correzione proposta scrive la parola giusta.",
  silent:
    "Parole proprie dell'ente, testi liberi come «Output: apertura al pubblico», combinazioni come «Efficienza ed efficacia», maiuscole e accenti, «SI» o «Sì» da soli.",
  wrong: area(
    ["Sezione Operativa - SeO - Area 1"],
    [
      "OBIETTIVI STRATEGICI",
      "OBIETTIVI OPERATIVI",
      "MM/AAAA",
      "PESO MAX 100",
      "Output/Outcome",
      "Classe KPI",
      "Indicatori di risultato",
      "Target",
    ],
    ["Decoro", "Manutenzione dei parchi", 2025, 60, "Outcume", "eficienza", "Interventi", "SI/N0"],
    ["Decoro", "Rifacimento delle strade", 2025, 40, "Output", "efficacia", "Metri", "SI/NO"],
  ),
  right: area(
    ["Sezione Operativa - SeO - Area 1"],
    [
      "OBIETTIVI STRATEGICI",
      "OBIETTIVI OPERATIVI",
      "MM/AAAA",
      "PESO MAX 100",
      "Output/Outcome",
      "Classe KPI",
      "Indicatori di risultato",
      "Target",
    ],
    ["Decoro", "Manutenzione dei parchi", 2025, 60, "Outcome", "efficienza", "Interventi", "SI/NO"],
    ["Decoro", "Rifacimento delle strade", 2025, 40, "Output", "efficacia", "Metri", "SI/NO"],
  ),
  why: "Una parola scritta male sfugge ai filtri e ai conteggi, e il riepilogo per classe di indicatore viene sbagliato.",
  source: "Foglio standard SeO dell'ente",
  setting: "«Parole ammesse» (`vocabulary`).",
};
