import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weight-not-numeric": "Il peso dell'{objective} in {cell} non è un numero: «{text}». Scrivete un numero.",
    "weight-not-numeric.level":
      "Il peso dell'{objective} in {cell} è «{text}», che non è tra i livelli {known} ({where}). Scrivete uno di questi, oppure aggiungete il livello con il suo valore.",
    "weight-not-numeric.no-scale":
      "I pesi {whose} sono parole ({words}), e niente dice quanti punti valgono: la loro somma non si può controllare. Scrivete nel foglio una legenda, per esempio «Alto = 50; Medio = 30; Basso = 20», oppure indicate i livelli nelle impostazioni. Celle: {cells}.",
  },
  en: {
    "weight-not-numeric": "The weight of {objective} in {cell} is no number: “{text}”. Write a number.",
    "weight-not-numeric.level":
      "The weight of {objective} in {cell} is “{text}”, which is none of the levels {known} ({where}). Write one of them, or add the level with its value.",
    "weight-not-numeric.no-scale":
      "The weights {whose} are words ({words}), and nothing says how many points they are worth: their sum cannot be checked. Write a legend on the sheet, such as “Alto = 50; Medio = 30; Basso = 20”, or name the levels in the settings. Cells: {cells}.",
  },
} as const satisfies Sentences;
