import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weights-total.less":
      "I pesi {whose} fanno {sum} invece di {expected}: mancano {difference}. Totale atteso: {why}. Controllate i pesi in {cells}.",
    "weights-total.more":
      "I pesi {whose} fanno {sum} invece di {expected}: sono {difference} di troppo. Totale atteso: {why}. Controllate i pesi in {cells}.",
    "weights-total.none":
      "I pesi {whose} sono ancora da scrivere: devono fare {expected}. Totale atteso: {why}. Compilate le righe sopra il totale in {cells}.",
    "weights-total.near-less":
      "I pesi {whose} fanno {sum}, vicino a 100: se devono fare 100 mancano {difference}. Nel foglio niente dice quanto devono fare: indicate il totale nelle impostazioni, o controllate i pesi in {cells}.",
    "weights-total.near-more":
      "I pesi {whose} fanno {sum}, vicino a 100: se devono fare 100 sono {difference} di troppo. Nel foglio niente dice quanto devono fare: indicate il totale nelle impostazioni, o controllate i pesi in {cells}.",
  },
  en: {
    "weights-total.less":
      "The weights {whose} make {sum} instead of {expected}: {difference} short. Expected total: {why}. Check the weights in {cells}.",
    "weights-total.more":
      "The weights {whose} make {sum} instead of {expected}: {difference} too many. Expected total: {why}. Check the weights in {cells}.",
    "weights-total.none":
      "The weights {whose} are still to be written: they must make {expected}. Expected total: {why}. Fill in the rows above the total in {cells}.",
    "weights-total.near-less":
      "The weights {whose} make {sum}, near to 100: if they must make 100, {difference} are missing. Nothing on the sheet says what they must make: give the total in the settings, or check the weights in {cells}.",
    "weights-total.near-more":
      "The weights {whose} make {sum}, near to 100: if they must make 100, they are {difference} too many. Nothing on the sheet says what they must make: give the total in the settings, or check the weights in {cells}.",
  },
} as const satisfies Sentences;
