import type { seo as italian } from "../it/seo";

export const seo: Readonly<Record<keyof typeof italian, string>> = {
  "seo.part.own": "The unit's objectives",
  "seo.part.transversal": "Transversal objectives",
  "seo.weights.kept": "the weights stay those of the source and make {sum}, as they should",
  "seo.weights.kept-off":
    "the weights stay those of the source: they make {sum}, but should make {expected}. On the new sheet the total is red until it is right",
  "seo.weights.kept-plain": "the weights stay those of the source and make {sum}",
  "seo.weights.kept-unstated":
    "the weights stay those of the source and make {sum}. The source does not say what they should make: their sum counts as the total",
  "seo.weights.brought":
    "the weights are brought from {from} to {to} in proportion: each weight × {to} ÷ {from}, rounded to multiples of {step} by largest remainder",
  "seo.weights.already": "the weights make {total} already: they stay as they are",
  "seo.weights.not-brought":
    "the weights cannot be brought to {wished}: sharing needs numeric weights, none negative and at least one above zero. They stay as they are",
  "seo.weights.percent": "weights in percent are written as points (15% becomes 15)",
  "seo.transversal-from": "the transversal objectives come from sheet “{sheet}”",
  "seo.no-transversal": "the source has no transversal objectives for this unit: the whole total ({total}) is that of its objectives",
  "seo.blank": "blank sheet with {count:one row|# rows} to fill in: the weights of the unit's objectives must make {own}",
  "seo.blank-transversal": "the transversal objectives are written already and make {sum}",
  "seo.missing.publicValue": "the public-value objective is missing in {count:one objective|# objectives}",
  "seo.missing.strategic": "the strategic objective is missing in {count:one objective|# objectives}",
  "seo.missing.operative": "the objective's text is missing in {count:one objective|# objectives}",
  "seo.missing.deadline": "the deadline is missing in {count:one objective|# objectives}",
  "seo.missing.weight": "the weight is missing in {count:one objective|# objectives}",
  "seo.missing.type": "Output/Outcome is missing in {count:one row|# rows}",
  "seo.missing.kpiClass": "the KPI class is missing in {count:one row|# rows}",
  "seo.missing.indicator": "the indicator is missing in {count:one row|# rows}",
  "seo.missing.target": "the target is missing in {count:one row|# rows}",
  "seo.left-out.numbers":
    "the standard sheet has no column for numbers: {count:that of one objective or phase is left out|those of # objectives and phases are left out}",
  "seo.left-out.starts":
    "the standard sheet has no column for the start: {count:one starting date is left out|# starting dates are left out}",
  "seo.left-out.achievements":
    "the standard sheet has no columns for results: {count:those of one objective are left out|those of # objectives are left out}",
  "seo.words": "“{from}” corrected to “{to}” {count:once|# times}",
  "seo.total-live": "the total in {cell} ({value}) was a typed number: it is a live sum now",
  "seo.change.word": "{column}: “{from}” corrected to “{to}”",
  "seo.change.deadline": "deadline “{from}” written as {to}",
  "seo.change.deadline-kept": "deadline “{text}” left as it is: it is not a single month",
  "seo.change.weight": "weight from {from} to {to} (exactly {share} in proportion)",
  "seo.change.weight-kept": "the weight “{text}” is no number: it stays as written",
  "seo.change.moved": "“{text}” goes from column {from} to column {to}",
  "seo.change.phase": "the phase “{text}” is a row of the objective",
  "seo.change.section": "the part “{name}” joins the single list: the standard sheet has no further sections",
  "seo.cli.summary": "writes the standard sheet “Sezione Operativa - SeO” of every unit",
  "seo.cli.help":
    'Usage: piao seo FILE [options]\n\nWrites the standard sheet “Sezione Operativa - SeO” of every unit of the plan into a new .xlsx file, and says what differs\nfrom the source and what is missing. The source file is not touched.\n\nOptions\n  --struttura NAME      only this unit, by its name or its sheet\'s (may be repeated)\n  -o, --uscita FILE     the file to write (else “plan - SeO.xlsx” beside plan.xlsx)\n  --sovrascrivi         replaces the file to write if it exists\n  --porta-a 40+40       brings the weights to 40 (the unit\'s objectives) and 40 (transversal ones) in proportion; else those of the source stay\n  --modello-vuoto NAME  a blank sheet for a new unit, with the transversal objectives ready (those of FILE, if given)\n  --impostazioni FILE   settings of the municipality (else piao.config.json beside the plan)\n  --lingua it|en        language of what is read here; the sheet is always Italian\n  --json                what differs and what is missing, as a JSON document\n\nExit code: 0 written, 2 a file or option that cannot be used.\n\nExamples\n  piao seo plan-2025.xlsx\n  piao seo plan-2025.xlsx --struttura "Area 1" -o area1.xlsx --porta-a 40+40\n  piao seo --modello-vuoto "Area 10 - Turismo" -o turismo.xlsx',
  "seo.cli.written": "{count:One sheet|# sheets} written to {file}",
  "seo.cli.exists": "{file} exists and was not touched. Choose another name with -o, or add --sovrascrivi.",
  "seo.cli.same-file": "{file} is the source file, which is never overwritten. Choose another name with -o.",
  "seo.cli.why.no-folder": "the folder does not exist: the file was not written.",
  "seo.cli.why.no-permission": "no permission to write here. Choose another folder with -o.",
  "seo.cli.why.folder": "this is a folder. Choose a file name with -o.",
  "seo.cli.why.full": "the disk is full: the file was not written.",
  "seo.cli.why.in-use": "another program has the file open. Close it and try again.",
  "seo.cli.why.other": "the file cannot be written ({code}).",
  "seo.cli.no-unit": "no unit is called “{name}”. The file has: {names}.",
  "seo.cli.no-plan": "no plan recognised: there are no sheets with objectives and weights, nothing to write.",
  "seo.cli.no-file": "the plan's file is missing (or --modello-vuoto NAME for a blank sheet).",
  "seo.cli.bad-totals":
    "--porta-a wants two totals above zero, of the unit's and of the transversal objectives, for instance 40+40; here it is “{text}”.",
  "seo.cli.same-objectives": "{count:one objective is as in the source|# objectives are as in the source}",
  "seo.cli.one-file": "one plan at a time: “{file}” is too many.",
  "seo.cli.many-units": "several units contain “{name}”: {names}. Write the whole name.",
};
