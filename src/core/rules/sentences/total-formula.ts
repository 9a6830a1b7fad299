import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "total-formula.left":
      "La formula del totale in {cell} non somma {count:il peso|i pesi} in {missing}. Estendete la formula a tutti i pesi: {cells}.",
    "total-formula.twice":
      "La formula del totale in {cell} conta due volte {count:il peso|i pesi} in {missing}. Correggete gli intervalli della formula.",
    "total-formula.extra":
      "La formula del totale in {cell} somma anche {count:il numero|i numeri} in {missing}, che non {count:è un peso|sono pesi} di questo elenco. Correggete gli intervalli della formula.",
  },
  en: {
    "total-formula.left":
      "The formula of the total in {cell} leaves out the {count:weight|weights} in {missing}. Extend the formula to all weights: {cells}.",
    "total-formula.twice":
      "The formula of the total in {cell} counts the {count:weight|weights} in {missing} twice. Correct the formula's ranges.",
    "total-formula.extra":
      "The formula of the total in {cell} also adds the {count:number|numbers} in {missing}, which {count:is no weight|are no weights} of this list. Correct the formula's ranges.",
  },
} as const satisfies Sentences;
