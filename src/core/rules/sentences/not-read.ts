import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "not-read":
      "Questo foglio sembra un piano (obiettivi in {cell}), ma non è stato possibile leggerlo: non si trova nessun peso degli obiettivi. Se i pesi ci sono, aggiungete il titolo «Peso» alla loro colonna, oppure indicate il vostro titolo nelle impostazioni.",
    "not-read.lists":
      "Questo foglio parla di obiettivi e di pesi («{text}» in {cell}), ma non è stato possibile ricavarne un elenco: i suoi pesi non sono stati controllati. Mettete i titoli delle colonne in una sola riga, con «Obiettivo» e «Peso», oppure indicate i vostri titoli nelle impostazioni.",
    "not-read.several":
      "Questo foglio parla di obiettivi e di pesi («{text}» in {cell}), e sembra contenere {lists} elenchi: i numeri fanno {sum} in tutto. Non è stato possibile distinguerli, e i pesi non sono stati controllati. Mettete i titoli delle colonne in una sola riga, con «Obiettivo» e «Peso», oppure indicate i vostri titoli nelle impostazioni.",
    "not-read.damaged": "Il foglio «{sheet}» {reason}.",
  },
  en: {
    "not-read":
      "This sheet looks like a plan (objectives in {cell}), but it could not be read: no weight of the objectives was found. If there are weights, give their column the heading “Peso”, or name your own heading in the settings.",
    "not-read.lists":
      "This sheet speaks of objectives and weights (“{text}” in {cell}), but no list could be made of it: its weights have not been checked. Put the headings of the columns into one row, with “Obiettivo” and “Peso”, or name your own headings in the settings.",
    "not-read.several":
      "This sheet speaks of objectives and weights (“{text}” in {cell}) and seems to hold {lists} lists: the numbers make {sum} altogether. They could not be told apart, and the weights have not been checked. Put the headings of the columns into one row, with “Obiettivo” and “Peso”, or name your own headings in the settings.",
    "not-read.damaged": "Sheet “{sheet}” {reason}.",
  },
} as const satisfies Sentences;
