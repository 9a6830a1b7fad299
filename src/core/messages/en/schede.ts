import type { schede as italian } from "../it/schede";

export const schede: Readonly<Record<keyof typeof italian, string>> = {
  "schede.off-row":
    "the shares of {objective} of «{unit}» (sheet «{sheet}», {cells}) make {sum} and not {expected}: the sheets show them as they are. Correct them in the plan and write the sheets again.",
  "schede.off-weight":
    "the parts of {objective} of «{unit}» (sheet «{sheet}», {cells}) make {sum}, but its weight is {expected}: the sheets show them as they are. Correct them in the plan and write the sheets again.",
  "schede.off-column":
    "the weights of «{person}» in «{unit}» (sheet «{sheet}», {cells}) make {sum} and not {expected}: the sheet shows them as they are. Correct them in the plan and write the sheets again.",
  "schede.doubt-both":
    "sheet «{sheet}», {cells}: the numbers under {names} make 100 both by row and by column. They are taken for shares of the objectives (by row); if they are each person's own weights, the sheets are wrong.",
  "schede.doubt-parts":
    "sheet «{sheet}», {cells}: under {names} there are several numbers for one objective, and nothing says how they go together. These people get no sheets: write a single share an objective.",
  "schede.doubt-none":
    "sheet «{sheet}», {cells}: the numbers under {names} make 100 neither by row nor by column, and nothing says what they are. These people get no sheets.",
  "schede.same-head": "«{name}» answers for {count} structures ({structures}): there is a sheet for each.",
  "schede.same-name":
    "«{name}» occurs {count} times ({structures}): one person, or several of the same name, so there is a sheet for each. If they are several, tell their names apart in the plan.",
  "schede.no-head":
    "the plan does not say who answers for {count:one structure|# structures} ({structures}): the sheet has a line to write it on. It can be said in the settings too, by the key «seo.heads».",
  "schede.names-other": "the objectives' texts on the sheet of «{person}» also name {others}: look at it before you hand it out.",
  "schede.summary": "writes the individual sheet of everyone who answers for a structure, and of every employee with shares",
  "schede.help":
    "Usage: piao schede FILE [options]\n\nWrites the individual sheet of everyone who answers for a structure and, where the plan gives shares to people, of every employee:\nobjectives, indicators, targets, deadlines, weights, results and points as far as known, components, signatures. Nothing of others is on\na person's sheet. The source is not touched.\n\nOptions\n  -o, --uscita FILE     a workbook with a sheet a person and a list (default: «plan - Schede individuali.xlsx»)\n  --in FOLDER           a file a person in this folder instead\n  --docx                Word documents in place of workbooks\n  --spiega              adds to each sheet how the score came about\n  --persona NAME        only this person or structure (repeatable; a part of the name is enough)\n  --foglio NAME         only the people of this sheet of the plan (repeatable)\n  --solo WHICH          responsabili (heads) or dipendenti (employees)\n  --anno N              in cards with the columns «Attesa» and «Realizzata»: which year (default: the only one with results)\n  --sovrascrivi         replaces files that exist\n  --impostazioni FILE   the municipality's settings: components, behaviours, signatures (default: piao.config.json beside the plan)\n  --lingua it|en        the language of what is said here; the sheets are always Italian\n  --json                the sheets written and what is to be known, as a JSON document\n\nExit status: 0 written, 1 written, but some shares do not add up or were not understood, 2 a file or option that cannot be used.\n\nExamples\n  piao schede piano-2025.xlsx\n  piao schede piano-2025.xlsx --in schede --docx\n  piao schede consuntivo-2024.xlsx --anno 2024 --spiega --solo dipendenti",
  "schede.no-file": "the plan's file is missing.",
  "schede.one-file": "the sheets of one plan at a time: «{file}» is one too many.",
  "schede.two-places": "-o and --in do not go together: either one workbook, or a file a person.",
  "schede.bad-only": "--solo wants «responsabili» or «dipendenti»; here it is «{value}».",
  "schede.no-plan": "no plan recognised: there are no sheets with objectives and weights, so there is nobody to write a sheet for.",
  "schede.no-employees":
    "the plan gives no shares or weights to single people: there is no employee to write a sheet for. It takes columns with names beside the weights, or names with percentages («Rossi 40 %, Bianchi 60 %»).",
  "schede.no-person": "nobody is called «{name}». The plan has: {names}.",
  "schede.exists": "{files} exists already and was not touched: nothing was written. Choose another destination, or add --sovrascrivi.",
  "schede.no-folder": "the folder {folder} cannot be made ({code}).",
  "schede.written-book": "{count:One sheet|# sheets} written to {file}",
  "schede.written-files": "{count:One sheet|# sheets} written to the folder {folder}",
  "schede.head": "head",
  "schede.employee": "employee",
  "schede.scored": "{shown} out of {of}",
  "schede.not-scored": "score not known yet",
  "schede.objectives": "{count:one objective|# objectives}",
  "schede.pane.title": "Individual sheets",
  "schede.pane.help":
    "A sheet for everyone who answers for a structure and, where the plan gives shares to people, for every employee, to be downloaded. The open workbook does not change.",
  "schede.pane.nobody": "There is nobody in the plan to write a sheet for.",
  "schede.pane.remarks": "To be known before they are handed out",
  "schede.pane.people": "Whose",
  "schede.pane.all": "All ({count})",
  "schede.pane.explain": "With the steps of the score",
  "schede.pane.preview": "Preview of a sheet",
  "schede.pane.whose": "Sheet of",
  "schede.pane.for-office": "One file with a sheet a person and a list: for the office. To hand out, one person at a time.",
  "schede.pane.for-one": "One file with this person's sheet alone: it can be handed out.",
  "schede.pane.none": "Choose one person at least.",
  "schede.pane.word": "{count:Download the individual sheet as Word|Download # individual sheets as Word}",
  "schede.pane.download": "{count:Download the individual sheet|Download # individual sheets}",
};
