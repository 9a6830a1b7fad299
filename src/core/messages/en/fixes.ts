import type { fixes as italian } from "../it/fixes";

export const fixes: Readonly<Record<keyof typeof italian, string>> = {
  "fix.numbers": "Turn {count:one cell into a number|# cells into numbers} ({cells})",
  "fix.total-sum": "Write in {cell} the live sum of {cells}, which makes {sum}",
  "fix.scale": "Share out in proportion, in steps of {step}, to make {expected}: {changes}",
  "fix.difference": "Put the whole difference on {objective}, the heaviest: from {from} to {to}, to make {expected}",
  "fix.missing": "Write {weight} in {cell} ({objective}), what the total lacks: {sum} + {weight} = {expected}",
  "fix.repeated": "Keep the weight in {cell} only and empty {cells}",
  "fix.change": "{name}: {from} → {to}",
  "fix.and": "{one}; {all}",
  "fix.more": "and {count:one more|# more}",
  "fix.none": "no change",
  "fix.number-of": "no. {number}",
  "fix.cell-of": "{cell}",
};
