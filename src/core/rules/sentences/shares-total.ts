import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "shares-total.row":
      "Le quote dell'{objective} {whose} fanno {sum} e non {expected} ({cells}), mentre quelle degli altri obiettivi tornano. Correggete le quote.",
    "shares-total.weight":
      "Le parti dell'{objective} {whose} fanno {sum} ({cells}), ma il suo peso è {expected}, e negli altri obiettivi tornano. Correggete le parti o il peso.",
    "shares-total.column":
      "I pesi di «{person}» {whose} fanno {sum} e non {expected} ({cells}), mentre quelli degli altri tornano. Correggete i pesi.",
  },
  en: {
    "shares-total.row":
      "The shares of {objective} {whose} make {sum} and not {expected} ({cells}), while those of the other objectives come out. Correct the shares.",
    "shares-total.weight":
      "The parts of {objective} {whose} make {sum} ({cells}), but its weight is {expected}, and in the other objectives they come out. Correct the parts or the weight.",
    "shares-total.column":
      "The weights of «{person}» {whose} make {sum} and not {expected} ({cells}), while those of the others come out. Correct the weights.",
  },
} as const satisfies Sentences;
