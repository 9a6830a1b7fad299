/** Why a total is expected, whose it is, and the words for numbers of cells. */
export const totals = {
  "why.setting": "totale scelto nelle impostazioni",
  "why.declared": "«{text}» in {cell}",
  "why.declared-bare": "totale scritto in {cell}",
  "why.cumulative": "«{text}» in {cell} dice {total} per l'intero elenco, meno i {above} delle parti precedenti",
  "why.transversal": "100 meno i {transversal} degli obiettivi trasversali (foglio «{sheet}»)",
  "why.percent": "le percentuali devono fare 100",
  "why.share": "i pesi sono quote e devono fare 1",
  "why.phases": "le fasi di un obiettivo devono fare 100",
  "why.unknown": "il foglio non dice quanto devono fare i pesi",
  "whose.unit": "di «{unit}»",
  "whose.section": "della sezione «{section}» di «{unit}»",
  "whose.first-section": "degli obiettivi propri di «{unit}»",
  "objective.numbered": "obiettivo {number}",
  "objective.titled": "obiettivo «{title}»",
  "objective.at": "obiettivo in {cell}",
} as const;
