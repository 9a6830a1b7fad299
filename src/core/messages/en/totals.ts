import type { totals as italian } from "../it/totals";

export const totals: Readonly<Record<keyof typeof italian, string>> = {
  "why.setting": "total chosen in the settings",
  "why.declared": "“{text}” in {cell}",
  "why.declared-bare": "total written in {cell}",
  "why.cumulative": "“{text}” in {cell} says {total} for the whole list, less the {above} of the parts above",
  "why.transversal": "100 less the {transversal} of the transversal objectives (sheet “{sheet}”)",
  "why.percent": "percentages must make 100",
  "why.share": "the weights are shares and must make 1",
  "why.phases": "the phases of an objective must make 100",
  "why.unknown": "the sheet does not say what the weights should make",
  "whose.unit": "of “{unit}”",
  "whose.section": "of the section “{section}” of “{unit}”",
  "whose.first-section": "of the own objectives of “{unit}”",
  "objective.numbered": "objective {number}",
  "objective.titled": "objective “{title}”",
  "objective.at": "objective in {cell}",
};
