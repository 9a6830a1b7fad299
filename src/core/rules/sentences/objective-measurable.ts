import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "objective-measurable.type":
      "Manca il tipo di indicatore (Output/Outcome) in {cells} ({count:una riga|# righe}). Scrivetelo come nelle altre righe.",
    "objective-measurable.class":
      "Manca la classe dell'indicatore in {cells} ({count:una riga|# righe}): non si sa se misura efficacia, efficienza o altro. Scrivetela come nelle altre righe.",
    "objective-measurable.indicator":
      "Manca l'indicatore in {cells} ({count:una riga|# righe}): un obiettivo deve essere misurabile (D.Lgs. 150/2009, art. 5 c. 2). Scrivete come si misura il risultato.",
    "objective-measurable.target":
      "Manca il target, cioè il valore atteso, in {cells} ({count:una riga|# righe}): senza, a fine anno non si può dire se l'obiettivo è raggiunto (D.Lgs. 150/2009, art. 5 c. 2). Scrivete il valore da raggiungere.",
    "objective-measurable.deadline":
      "Manca la scadenza in {cells} ({count:un obiettivo|# obiettivi}): un obiettivo si riferisce a un tempo determinato (D.Lgs. 150/2009, art. 5 c. 2). Scrivete entro quando va raggiunto.",
  },
  en: {
    "objective-measurable.type":
      "The indicator's type (Output/Outcome) is missing in {cells} ({count:one row|# rows}). Write it as in the other rows.",
    "objective-measurable.class":
      "The indicator's class is missing in {cells} ({count:one row|# rows}): nothing says whether it measures effectiveness, efficiency or something else. Write it as in the other rows.",
    "objective-measurable.indicator":
      "The indicator is missing in {cells} ({count:one row|# rows}): an objective must be measurable (D.Lgs. 150/2009, art. 5 par. 2). Write how the result is measured.",
    "objective-measurable.target":
      "The target is missing in {cells} ({count:one row|# rows}): without it nobody can say at the year's end whether the objective was reached (D.Lgs. 150/2009, art. 5 par. 2). Write the value to reach.",
    "objective-measurable.deadline":
      "The deadline is missing in {cells} ({count:one objective|# objectives}): an objective has a set time (D.Lgs. 150/2009, art. 5 par. 2). Write by when it is to be reached.",
  },
} as const satisfies Sentences;
