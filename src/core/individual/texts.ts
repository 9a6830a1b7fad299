/** The words of individual sheets: always Italian, for the sheet is the municipality's document. */
import type { IndividualColumn } from "./layout";

export const HEADINGS: Readonly<Record<Exclude<IndividualColumn, "effective">, string>> = {
  objective: "Obiettivo",
  indicator: "Indicatore",
  target: "Target",
  deadline: "Scadenza",
  weight: "Peso",
  share: "Quota %",
  result: "Risultato %",
  points: "Punti",
};
/** What an objective weighs for a person's part, or after the weight of what is not evaluable went to the others. */
export const EFFECTIVE = { shared: "Peso individuale", spread: "Peso effettivo" } as const;

export const WORDS = {
  structure: "Struttura",
  structures: "Strutture",
  head: "Responsabile",
  employee: "Dipendente",
  blank: "______________________________",
  transversal: "Obiettivi trasversali",
  total: "TOT.",
  components: "Componenti della valutazione",
  component: "Componente",
  whole: "Punteggio complessivo",
  band: "Fascia",
  explained: "Come si arriva al punteggio",
  leftOut: "non valutabile",
  date: "Data",
  open: "Scritti i risultati nella colonna «Risultato %», i punti e i totali si calcolano da sé.",
  shares: "Le quote dicono quanta parte di ogni obiettivo spetta alla persona; il peso individuale è peso × quota, riportato a 100.",
  rounded: "I pesi mostrati sono arrotondati a due decimali con i resti più alti; i punti usano quelli esatti.",
} as const;
