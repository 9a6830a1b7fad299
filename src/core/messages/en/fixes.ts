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

  "patch.signed": "the workbook bears a digital signature, which a change would break",
  "patch.package": "the file is made in a way that cannot be changed in parts without risk",
  "patch.encoding": "a part of the file is written in a way that cannot be changed without risk",
  "patch.protected": "the sheet «{sheet}» is protected",
  "patch.special":
    "the cell {cell} of sheet «{sheet}» holds more than a value: a formula shared with other cells, an array or a text with formats of its own",
  "patch.rich": "the cell {cell} of sheet «{sheet}» holds a text with formatted words, which would be lost",
  "patch.table": "the cell {cell} of sheet «{sheet}» stands in the headings or totals of an Excel table",
  "patch.not-found": "the cell {cell} of sheet «{sheet}» is not found in the file",
  "patch.changed": "the cell {cell} of sheet «{sheet}» does not hold any more what was read",
  "patch.failed": "the copy did not come out identical to the original on sheet «{sheet}», so it was not written",

  "correct.done": "Corrected copy: {output} ({count:one cell changed|# cells changed}; the rest of the file is identical).",
  "correct.fix": "· Sheet «{sheet}»: {title}",
  "correct.nothing": "No certain correction to make: the copy was not written.",
  "correct.choices": "To be chosen and done by hand (one line for each possibility):",
  "correct.choice": "· Sheet «{sheet}», {range}: {title}",
  "correct.refused": "The corrected copy was not written, because {reason}.",
  "correct.same-file":
    "The corrected copy was not written: «{output}» is the plan itself, which must not be overwritten. Give another name with -o.",
  "correct.exists": "The corrected copy was not written: «{output}» is there already. Give another name with -o, or add --sovrascrivi.",
  "correct.unsaved": "The corrected copy «{output}» was not written: {reason}",
  "correct.by-hand": "The corrections to make by hand:",
  "correct.step": "· Sheet «{sheet}», {cell}: {before} becomes {after}",
  "correct.one-output":
    "with -o only one file can be corrected: leave it out, and each copy is named like its plan with -corretto at the end.",
  "correct.only-with": "the option «{option}» goes only with --correggi.",
};
