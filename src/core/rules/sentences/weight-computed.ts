import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "weight-computed.differs":
      "{count:Un peso|# pesi} {whose} non {count:è quello che danno|sono quelli che danno} i livelli: {changes}. {how} Correggete i pesi o i livelli, oppure le tabelle nelle impostazioni («weighting»).",
    "weight-computed.empty": "{count:Manca un peso|Mancano # pesi} {whose}; i livelli danno {changes}. {how}",
    "weight-computed.level":
      "Il livello «{text}» in {cell} non è tra quelli previsti per «{heading}» ({words}): i pesi {whose} non si possono calcolare. Correggete il livello, oppure aggiungetelo nelle impostazioni («weighting»).",
    "weight-computed.no-level":
      "Manca il livello di «{heading}» in {cell}: i pesi {whose} non si possono calcolare. Scrivete uno tra {words}.",
    "weight-computed.step":
      "I pesi {whose} devono fare {total}, che non è un multiplo del passo {step}: non si possono calcolare. Cambiate il passo nelle impostazioni («weighting»).",
  },
  en: {
    "weight-computed.differs":
      "{count:One weight|# weights} {whose} {count:is|are} not what the levels give: {changes}. {how} Correct the weights or the levels, or the tables in the settings («weighting»).",
    "weight-computed.empty": "{count:One weight|# weights} {whose} {count:is|are} missing; the levels give {changes}. {how}",
    "weight-computed.level":
      "The level «{text}» in {cell} is none of those of «{heading}» ({words}): the weights {whose} cannot be computed. Correct the level, or add it in the settings («weighting»).",
    "weight-computed.no-level":
      "The level of «{heading}» in {cell} is missing: the weights {whose} cannot be computed. Write one of {words}.",
    "weight-computed.step":
      "The weights {whose} should make {total}, which is no multiple of the step {step}: they cannot be computed. Change the step in the settings («weighting»).",
  },
} as const satisfies Sentences;
