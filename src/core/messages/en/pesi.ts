import type { pesi as italian } from "../it/pesi";

export const pesi: Readonly<Record<keyof typeof italian, string>> = {
  "pesi.summary": "computes weights from the objectives' levels, and holds them against those that are written",
  "pesi.help":
    "Usage: piao pesi FILE [options]\n\nComputes weights from the objectives' levels (such as strategic level, complexity, type) by the body's own tables, which stand in the settings\nby the key «weighting», and puts them beside those of the plan: levels, points, exact share, rounded weight.\nA table whose weights are all still to be written will do too. The source is not touched.\n\nOptions\n  --scrivi WHICH      writes the computed weights into a copy: vuoti (only where they are missing) or tutti (all)\n  -o, --uscita FILE   the copy (default: «plan - pesi.xlsx» beside the plan)\n  --sovrascrivi       replaces the copy where it exists\n  --foglio NAME       only the sheet of this name (repeatable)\n  --impostazioni FILE the municipality's settings (default: piao.config.json beside the plan)\n  --lingua it|en      language (default: that of the settings)\n  --json              a JSON document\n\nExit status: 0 the weights are the computed ones, 1 some are missing or others, or cannot be computed, 2 a file or option that cannot be used.\n\nExamples\n  piao pesi piano-2025.xlsx\n  piao pesi piano-2025.xlsx --scrivi vuoti -o piano-con-pesi.xlsx",
  "pesi.no-file": "the plan's file is missing.",
  "pesi.one-file": "the weights of one plan at a time: «{file}» is one too many.",
  "pesi.only-with-write": "-o and --sovrascrivi are for --scrivi only.",
  "pesi.bad-write": "--scrivi wants «vuoti» or «tutti»; here it is «{value}».",
  "pesi.no-tables":
    "the settings do not say how weights are computed: they need the columns of levels and what each word is worth, by the key «weighting» (docs/pesi-calcolati.md).",
  "pesi.no-levels": "no table has all the columns of levels that the settings name: {headings}.",
  "pesi.level": "The level «{text}» in {cell} is none of those of «{heading}» ({words}): the list's weights cannot be computed.",
  "pesi.no-level": "The level of «{heading}» in {cell} is missing: the list's weights cannot be computed.",
  "pesi.step": "The total {total} is no multiple of the step {step}: the weights cannot be computed.",
  "pesi.brought-list": "The points are brought to {total}, what the list should make, in steps of {step}, with the largest remainders.",
  "pesi.brought-setting": "The points are brought to {total}, as the settings say, in steps of {step}, with the largest remainders.",
  "pesi.brought-nothing":
    "The points are brought to {total}, for nothing says what the list should make, in steps of {step}, with the largest remainders.",
  "pesi.headings": "Objective|Points|Exact share|Weight|In the plan",
  "pesi.written": "{count:One cell|# cells} written to {file}; the rest of the file is identical.",
  "pesi.nothing": "There is no weight to write: no copy was made.",
  "pesi.refused": "The copy was not written, because {reason}.",
};
