import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "mandatory-payment-times.low":
      "I tempi di pagamento {whose} pesano {weight} su {total}, {share}%: la legge chiede almeno il 30% a chi paga fatture commerciali. Se le pagate, aumentate il peso. Fonte: D.L. 13/2023, art. 4-bis c. 2; Circolare RGS-DFP n. 1 del 3 gennaio 2024 (riguarda la retribuzione di risultato).",
    "mandatory-payment-times.low-both":
      "I tempi di pagamento {whose} pesano {weight}: {share}% del totale di {total}, e {weight} su 100. La legge chiede almeno il 30% a chi paga fatture commerciali: se le pagate, guardate su quale totale conta il vostro sistema di valutazione. Fonte: D.L. 13/2023, art. 4-bis c. 2; Circolare RGS-DFP n. 1 del 3 gennaio 2024 (riguarda la retribuzione di risultato).",
    "mandatory-payment-times.missing":
      "Nessun obiettivo {whose} riguarda i tempi di pagamento: la legge ne chiede uno, di almeno il 30%, a chi paga fatture commerciali. Se non ne pagate, accettate il rilievo con questo motivo. Fonte: D.L. 13/2023, art. 4-bis c. 2 (dirigenti responsabili dei pagamenti e vertici delle loro strutture).",
    "mandatory-payment-times.missing-unsure":
      "Nessun obiettivo {whose} riguarda i tempi di pagamento: serve solo se la struttura paga fatture commerciali, o dirige chi le paga. Se non ne pagate, accettate il rilievo con questo motivo. Fonte: D.L. 13/2023, art. 4-bis c. 2.",
    "mandatory-payment-times.none":
      "Nessuna delle {count} strutture ha un obiettivo sui tempi di pagamento: la legge ne chiede uno, di almeno il 30%, a chi paga fatture commerciali. Verificate se è in un altro documento del piano. Fonte: D.L. 13/2023, art. 4-bis c. 2 (dirigenti responsabili dei pagamenti e vertici delle loro strutture).",
  },
  en: {
    "mandatory-payment-times.low":
      "Payment times {whose} weigh {weight} of {total}, {share}%: the law asks at least 30% of those who pay commercial invoices. If you pay them, raise the weight. Source: D.L. 13/2023, art. 4-bis par. 2; Circolare RGS-DFP no. 1 of 3 January 2024 (it is about result pay).",
    "mandatory-payment-times.low-both":
      "Payment times {whose} weigh {weight}: {share}% of the total of {total}, and {weight} of 100. The law asks at least 30% of those who pay commercial invoices: if you pay them, see which total your evaluation rules count on. Source: D.L. 13/2023, art. 4-bis par. 2; Circolare RGS-DFP no. 1 of 3 January 2024 (it is about result pay).",
    "mandatory-payment-times.missing":
      "No objective {whose} is about payment times: the law asks one, of at least 30%, of those who pay commercial invoices. If you pay none, accept the finding with this reason. Source: D.L. 13/2023, art. 4-bis par. 2 (managers responsible for payments and the heads of their structures).",
    "mandatory-payment-times.missing-unsure":
      "No objective {whose} is about payment times: it is needed only if the structure pays commercial invoices, or heads those who do. If you pay none, accept the finding with this reason. Source: D.L. 13/2023, art. 4-bis par. 2.",
    "mandatory-payment-times.none":
      "None of the {count} structures has an objective on payment times: the law asks one, of at least 30%, of those who pay commercial invoices. See whether it is in another document of the plan. Source: D.L. 13/2023, art. 4-bis par. 2 (managers responsible for payments and the heads of their structures).",
  },
} as const satisfies Sentences;
