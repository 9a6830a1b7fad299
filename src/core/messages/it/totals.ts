/** Why a total is expected, and how a sum stands against it. */
export const totals = {
  "why.setting": "totale {expected} scelto nelle impostazioni",
  "why.declared": "«{text}» in {cell}",
  "why.transversal": "100 meno {transversal} degli obiettivi trasversali del foglio «{sheet}»",
  "why.transversal-none": "100, senza obiettivi trasversali",
  "why.percent": "i pesi sono percentuali e devono fare 100",
  "why.unknown": "il foglio non dice quanto devono fare i pesi",
} as const;
