import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "declared-total":
      "Il totale in {cell} dice {declared}, ma i pesi sopra di esso fanno {sum}. Correggete il totale, meglio con una formula che sommi {cells}.",
    "declared-total.cumulative":
      "Il totale in {cell} dice {declared}, ma i pesi della sua sezione fanno {section} e quelli dall'inizio dell'elenco {sum}. Correggete il totale, meglio con una formula.",
    "declared-total.stale":
      "Il totale in {cell} mostra {declared}, ma la sua formula somma pesi che fanno {sum}: il risultato salvato non è aggiornato. Ricalcolate il foglio (F9) e salvate.",
    "declared-total.texts":
      "Il totale in {cell} mostra {declared}, ma i pesi fanno {sum}: la formula salta {count:il peso scritto|i pesi scritti} come testo in {texts}. Convertite {count:la cella|le celle} in numero.",
  },
  en: {
    "declared-total":
      "The total in {cell} says {declared}, but the weights above it make {sum}. Correct the total, better with a formula that adds {cells}.",
    "declared-total.cumulative":
      "The total in {cell} says {declared}, but the weights of its section make {section} and those from the top of the list {sum}. Correct the total, better with a formula.",
    "declared-total.stale":
      "The total in {cell} shows {declared}, but its formula adds weights that make {sum}: the stored result is out of date. Recalculate the sheet (F9) and save.",
    "declared-total.texts":
      "The total in {cell} shows {declared}, but the weights make {sum}: the formula skips the {count:weight|weights} written as text in {texts}. Convert {count:the cell|the cells} to a number.",
  },
} as const satisfies Sentences;
