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
  en: {
    says: "Expected words are spelt right.",
    fires:
      "In the type (Output/Outcome), the class (efficacia, efficienza, economicità, qualità, quantità) or a yes/no target there is a word that is nearly one of those expected: “Outcume”, “eficienza”, “SI/N0” with a zero. The fix that is offered writes the right word.",
    silent:
      "The municipality's own words, free texts such as “Output: apertura al pubblico”, combinations such as “Efficienza ed efficacia”, capitals and accents, “SI” or “Sì” alone.",
    why: "A word that is spelt wrong escapes filters and counts, and the summary by class of indicator comes out wrong.",
    source: "The municipality's standard SeO sheet",
    setting: "“Allowed words” (`vocabulary`).",
  },
};
