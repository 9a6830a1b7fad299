import { area, type ExampleCell, type RulePage } from "./page";

const HEADINGS: readonly ExampleCell[] = ["N.", "Obiettivo", "Livello strategico", "Complessità", "Tipo", "Peso (totale 100)"];

export const page: RulePage = {
  says: "I pesi sono quelli che danno i livelli degli obiettivi, secondo le tabelle dell'ente.",
  fires:
    "Un peso si allontana da quello calcolato dai livelli più di quanto spieghi l'arrotondamento al passo; un peso manca e i livelli lo danno (nota); un livello manca o non è nelle tabelle. I punti dei livelli si sommano o si moltiplicano nell'ordine delle impostazioni, poi si riportano al totale dell'elenco con i resti più alti.",
  silent:
    "I piani di chi non ha messo le tabelle nelle impostazioni, e le tabelle che non hanno tutte le colonne di livelli. Un arrotondamento in un senso o nell'altro. I pesi in parole.",
  settings: {
    weighting: {
      factors: [
        { heading: "Livello strategico", how: "add", levels: { Alto: 60, Medio: 50, Basso: 30 } },
        { heading: "Complessità", how: "add", levels: { Alta: 40, Media: 30, Bassa: 20 } },
        { heading: "Tipo", how: "multiply", levels: { Impatto: 1, Sviluppo: 0.75, Mantenimento: 0.5 } },
      ],
      step: 1,
    },
  },
  wrong: area(
    ["AREA TECNICA"],
    HEADINGS,
    [1, "Piano delle strade", "Alto", "Alta", "Impatto", 40],
    [2, "Parcheggi e sosta", "Medio", "Media", "Sviluppo", 40],
    [3, "Sfalcio dei cigli", "Basso", "Bassa", "Mantenimento", 20],
  ),
  right: area(
    ["AREA TECNICA"],
    HEADINGS,
    [1, "Piano delle strade", "Alto", "Alta", "Impatto", 54],
    [2, "Parcheggi e sosta", "Medio", "Media", "Sviluppo", 32],
    [3, "Sfalcio dei cigli", "Basso", "Bassa", "Mantenimento", 14],
  ),
  why: "Se l'ente ha scelto di pesare gli obiettivi con i livelli, un peso scritto a mano che non li segue è una svista o una scelta da motivare.",
  source: "Sistema di misurazione e valutazione della performance dell'ente",
  setting: "`weighting` dice le colonne dei livelli, quanto vale ogni parola e come si compongono.",
  en: {
    says: "Weights are those that the objectives' levels give, by the municipality's own tables.",
    fires:
      "A weight is further from the one computed from the levels than rounding to the step explains; a weight is missing and the levels give it (a note); a level is missing or is not in the tables. The points of the levels are added or multiplied in the order of the settings, then brought to the list's total by largest remainders.",
    silent:
      "Plans of those who have put no tables into the settings, and tables that lack some column of levels. Rounding one way or the other. Weights in words.",
    why: "Where a municipality has chosen to weigh objectives by levels, a weight typed by hand that does not follow them is a slip, or a choice to be explained.",
    source: "The municipality's system for measuring and assessing performance",
    setting: "`weighting` says which columns hold the levels, what each word is worth and how they are put together.",
  },
};
