import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "La formula di un totale deve sommare tutti i pesi, una volta sola, e nient'altro.",
  fires:
    "La formula della riga «TOT.» lascia fuori un peso, ne conta uno due volte, oppure somma anche un numero che non è un peso dell'elenco. Si leggono le somme semplici: SOMMA e +.",
  silent: "Le formule di altro genere, che non si possono giudicare con certezza.",
  wrong: area(
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore"],
    [1, "Manutenzione dei parchi", 50, "Interventi"],
    [2, "Rifacimento delle strade", 30, "Metri"],
    [3, "Refezione scolastica", 20, "Pasti"],
    [null, "TOT.", { formula: "SUM(C3:C4)", value: 80 }],
  ),
  right: area(
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore"],
    [1, "Manutenzione dei parchi", 50, "Interventi"],
    [2, "Rifacimento delle strade", 30, "Metri"],
    [3, "Refezione scolastica", 20, "Pasti"],
    [null, "TOT.", { formula: "SUM(C3:C5)", value: 100 }],
  ),
  why: "È l'errore tipico di quando si aggiunge una riga sotto l'ultimo obiettivo: la formula non si allunga da sola e il totale sembra giusto.",
  source: "Controllo aritmetico",
  en: {
    says: "The formula of a total must add all the weights, once each, and nothing else.",
    fires:
      "The formula of the “TOT.” row leaves out a weight, counts one twice, or also adds a number that is not a weight of the list. Plain sums are read: SUM and +.",
    silent: "Formulas of another kind, which cannot be judged with certainty.",
    why: "It is the usual slip when a row is added below the last objective: the formula does not grow by itself, and the total looks right.",
    source: "Arithmetic",
  },
};
