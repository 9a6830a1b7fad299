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
  "patch.too-many-sums": "its sums cover so many cells that the copy cannot be checked in reasonable time",
  "patch.not-found": "the cell {cell} of sheet «{sheet}» is not found in the file",
  "patch.changed": "the cell {cell} of sheet «{sheet}» does not hold any more what was read",
  "patch.failed": "the copy did not come out identical to the original on sheet «{sheet}», so it was not written",

  "correct.done":
    "Corrected copy: {output} ({count:one cell changed|# cells changed}{results}{recalculates}; the rest of the file is identical).",
  "correct.results": ", {count:the result of one sum|the results of # sums} that depend on it brought up to date",
  "correct.recalculates": "; Excel is asked to compute the formulas anew when it opens the file",
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
  "rules.cli.regole.summary": "lists the checks: name, severity, what they look at",
  "rules.cli.regole.help":
    "Usage: piao regole [--lingua it|en]\n\nLists the checks that piao verifica makes, with the name used in settings, waivers and by piao spiega.",
  "rules.cli.spiega.summary": "explains a check: when it fires, an example, why, how to switch it off (in Italian)",
  "rules.cli.spiega.help":
    "Usage: piao spiega NAME…\n\nPrints the page of a check, in Italian: when it fires and when not, an example wrong and right, why and by which source,\nhow to change it or switch it off. The names are those of piao regole.\n\nExample: piao spiega weights-total",
  "rules.cli.error": "error",
  "rules.cli.warning": "warning",
  "rules.cli.info": "note",
  "rules.cli.more": "Severities are changed, and checks switched off, in the settings. To know more: piao spiega NAME",
  "rules.cli.no-words": "«{word}» is not needed: piao regole lists all checks. For one of them: piao spiega {word}",
  "rules.cli.no-name": "the name of the check is missing. The names are those of piao regole.",
  "rules.cli.unknown": "there is no check «{name}». The names are those of piao regole.",
  "rules.cli.unknown-near": "there is no check «{name}»: did you mean {near}?",
};
