import { area, type RulePage } from "./page";

const HEADINGS = ["Settore", "Responsabile", "N.", "Obiettivo", "Peso", "Indicatore"] as const;

export const page: RulePage = {
  says: "Un foglio si può leggere in due modi quasi equivalenti, che danno somme diverse.",
  fires:
    "Le righe si possono dividere in elenchi in due modi (per esempio per settore o per responsabile), e niente nel foglio dice quale sia quello giusto. Il rilievo dice tutti e due i modi, con le loro somme. Lo stesso vale quando due colonne, o due voci di una scheda, hanno entrambe il nome di un peso (per esempio «Coefficiente» e «Punti») e danno somme diverse. Lo stesso vale quando un elenco fa più volte il totale atteso (400 invece di 100): sembra contenere più elenchi.",
  silent:
    "Un foglio in cui i totali, i titoli, la numerazione o gli altri elenchi dicono come si dividono le righe. Sul foglio in dubbio i totali non sono giudicati, né giusti né sbagliati, e i controlli di legge tacciono.",
  wrong: area(
    HEADINGS,
    ["Tecnico", "Rossi", 1, "Manutenzione delle scuole", 25, "Interventi"],
    ["Tecnico", "Rossi", 2, "Piano del verde", 15, "Aree curate"],
    ["Tecnico", "Bianchi", 3, "Pratiche edilizie", 20, "Giorni"],
    ["Tecnico", "Bianchi", 4, "Opere pubbliche", 20, "Cantieri"],
    ["Sociale", "Verdi", 5, "Asili nido", 30, "Posti"],
    ["Sociale", "Verdi", 6, "Assistenza domiciliare", 10, "Ore"],
    ["Sociale", "Neri", 7, "Sportello famiglie", 15, "Contatti"],
    ["Sociale", "Neri", 8, "Centri estivi", 25, "Iscritti"],
  ),
  right: area(
    ["Settore", "N.", "Obiettivo", "Peso", "Indicatore"],
    ["Tecnico", 1, "Manutenzione delle scuole", 25, "Interventi"],
    ["Tecnico", 2, "Piano del verde", 15, "Aree curate"],
    ["Tecnico", 3, "Pratiche edilizie", 20, "Giorni"],
    ["Tecnico", 4, "Opere pubbliche", 20, "Cantieri"],
    ["Sociale", 5, "Asili nido", 30, "Posti"],
    ["Sociale", 6, "Assistenza domiciliare", 10, "Ore"],
    ["Sociale", 7, "Sportello famiglie", 15, "Contatti"],
    ["Sociale", 8, "Centri estivi", 25, "Iscritti"],
  ),
  why: "Dire che i pesi tornano, o che non tornano, su una lettura che potrebbe essere sbagliata ingannerebbe chi controlla.",
  source: "Trasparenza del controllo",
  setting: "«Totale atteso» (`expected`): il totale che ogni elenco deve fare toglie spesso il dubbio.",
  en: {
    says: "A sheet can be read in two ways that are about as good and give different sums.",
    fires:
      "The rows can be divided into lists in two ways (for instance by department or by person in charge), and nothing on the sheet says which is right. The finding says both, with their sums. The same holds where two columns, or two labels of a card, are both called weights (for instance “Coefficiente” and “Punti”) and give different sums, and where a list makes the expected total several times over (400 in place of 100): it seems to hold several lists.",
    silent:
      "A sheet on which totals, titles, numbering or the other lists say how the rows are divided. On the sheet in doubt totals are not judged, neither right nor wrong, and the checks required by law are silent.",
    why: "To say that the weights add up, or that they do not, on a reading that may be wrong would mislead whoever checks.",
    source: "Openness of the check",
    setting: "“Expected totals” (`expected`): the total that every list must make often settles the doubt.",
  },
};
