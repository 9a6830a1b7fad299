import type { totals as italian } from "../it/totals";

export const totals: Readonly<Record<keyof typeof italian, string>> = {
  "why.setting": "total {expected} chosen in the settings",
  "why.declared": "“{text}” in {cell}",
  "why.transversal": "100 less the {transversal} of the transversal objectives on sheet “{sheet}”",
  "why.transversal-none": "100, without transversal objectives",
  "why.percent": "the weights are percentages and must make 100",
  "why.unknown": "the sheet does not say what the weights should make",
};
