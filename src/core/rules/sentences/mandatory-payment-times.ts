import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "mandatory-payment-times.low":
      "{count:L'obiettivo|I # obiettivi} sui tempi di pagamento {whose} {count:pesa|pesano} {weight} su {total}, cioè {share}%: per la retribuzione di risultato la legge chiede almeno il 30% a chi paga fatture commerciali (D.L. 13/2023, art. 4-bis c. 2; Circolare RGS-DFP n. 1 del 3 gennaio 2024). Verificate se la struttura paga fatture e, in tal caso, aumentate il peso.",
    "mandatory-payment-times.low-both":
      "{count:L'obiettivo|I # obiettivi} sui tempi di pagamento {whose} {count:pesa|pesano} {weight}: {share}% del totale di {total}, e {weight} su 100. Per la retribuzione di risultato la legge chiede almeno il 30% a chi paga fatture commerciali (D.L. 13/2023, art. 4-bis c. 2; Circolare RGS-DFP n. 1 del 3 gennaio 2024). Verificate se la struttura paga fatture e su quale totale conta il vostro sistema di valutazione.",
    "mandatory-payment-times.missing":
      "Nessun obiettivo {whose} riguarda i tempi di pagamento. La legge ne chiede uno, con un peso di almeno il 30%, ai dirigenti responsabili del pagamento delle fatture commerciali e ai vertici delle loro strutture (D.L. 13/2023, art. 4-bis c. 2). Verificate se la struttura paga fatture: se non ne paga, il rilievo si può escludere con una deroga.",
    "mandatory-payment-times.missing-unsure":
      "Nessun obiettivo {whose} riguarda i tempi di pagamento. Serve solo se questa struttura paga fatture commerciali o dirige chi le paga, il che per un incarico come questo non è detto (D.L. 13/2023, art. 4-bis c. 2). Verificate: se non ne paga, il rilievo si può escludere con una deroga.",
    "mandatory-payment-times.none":
      "Nessuna delle {count} strutture del piano ha un obiettivo sui tempi di pagamento. La legge ne chiede uno, con un peso di almeno il 30%, ai dirigenti responsabili del pagamento delle fatture commerciali e ai vertici delle loro strutture (D.L. 13/2023, art. 4-bis c. 2). Verificate se è in un altro documento del piano.",
  },
  en: {
    "mandatory-payment-times.low":
      "The {count:objective|# objectives} on payment times {whose} {count:weighs|weigh} {weight} of {total}, {share}%: for result pay the law asks at least 30% of those who pay commercial invoices (D.L. 13/2023, art. 4-bis par. 2; Circolare RGS-DFP no. 1 of 3 January 2024). See whether the structure pays invoices and, if so, raise the weight.",
    "mandatory-payment-times.low-both":
      "The {count:objective|# objectives} on payment times {whose} {count:weighs|weigh} {weight}: {share}% of the total of {total}, and {weight} of 100. For result pay the law asks at least 30% of those who pay commercial invoices (D.L. 13/2023, art. 4-bis par. 2; Circolare RGS-DFP no. 1 of 3 January 2024). See whether the structure pays invoices, and which total your evaluation rules count on.",
    "mandatory-payment-times.missing":
      "No objective {whose} is about payment times. The law asks one, weighing at least 30%, of managers responsible for paying commercial invoices and of the heads of their structures (D.L. 13/2023, art. 4-bis par. 2). See whether the structure pays invoices: if not, the finding can be waived.",
    "mandatory-payment-times.missing-unsure":
      "No objective {whose} is about payment times. It is needed only if this structure pays commercial invoices or heads those who do, which for an office like this is not certain (D.L. 13/2023, art. 4-bis par. 2). See whether it does: if not, the finding can be waived.",
    "mandatory-payment-times.none":
      "None of the plan's {count} structures has an objective on payment times. The law asks one, weighing at least 30%, of managers responsible for paying commercial invoices and of the heads of their structures (D.L. 13/2023, art. 4-bis par. 2). See whether it is in another document of the plan.",
  },
} as const satisfies Sentences;
