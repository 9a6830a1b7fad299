import type { leggi as italian } from "../it/leggi";

/** The command `piao leggi`. */
export const leggi: Record<keyof typeof italian, string> = {
  "leggi.summary": "shows how a plan is read: columns, rows, lists",
  "leggi.help":
    'Usage: piao leggi FILE… [options]\n\nShows, sheet by sheet, how the plan is read: what each column was taken for, what each row is (objective, part, title, total, left out\nand why), which lists there are with their sums and expected totals, and which other readings were weighed. It changes nothing.\n\nOptions\n  --foglio NAME   only the sheet of this name (may be repeated)\n  --impostazioni FILE  this municipality\'s settings; by default piao.config.json beside the file\n  --lingua it|en  language (by default that of the settings)\n  --json          one JSON document\n  --esporta       writes a description of the tables to start from: for piao.config.json (key layouts)\n  -o FILE         the description goes to this new file instead of standard output\n  --sovrascrivi   it may take the place of a file that is there\n\nExit code: 0 all that looks like a plan was read, 2 a file or an option that cannot be used, 3 a sheet that looks like a plan could\nnot be read, or can be read in two ways.\n\nExamples\n  piao leggi plan-2025.xlsx\n  piao leggi plan-2025.xlsx --foglio "Area 1"\n  piao leggi plan-2025.xlsx --esporta -o piao.config.json',
  "leggi.export-only": "-o and --sovrascrivi go with --esporta only.",
  "leggi.export-alone": "choose: --json or --esporta.",
  "leggi.export-form": "the sheet “{sheet}” is no table: descriptions are for tables.",
  "leggi.export-matrix":
    "the sheet “{sheet}” cannot be described: it has a column of weights for each unit, or headings that cannot be told apart.",
  "leggi.export-likely":
    "the sheet “{sheet}” was not read: its description, with the weights in the column “{weight}”, is only a start. Look at it and mend it.",
  "leggi.export-nothing": "the sheet “{sheet}” was not read, and no row of headings to start from is found on it.",
  "leggi.doubtful": "Another reading is just as good: the totals are not judged.",
  "leggi.headings": "Columns (headings in {cells})",
  "leggi.fields": "Where what is said of the first objective stands",
  "leggi.rows": "Rows",
  "leggi.lists": "Lists",
  "leggi.considered": "Other readings considered, which explain less",
  "leggi.list": "{number}  {name}: {objectives:one objective|# objectives}, weights in {weights}, sum {sum}, expected {expected} ({why})",
  "leggi.list-unknown": "{number}  {name}: {objectives:one objective|# objectives}, weights in {weights}, sum {sum} ({why})",
  "leggi.list-parts": "{parts:one part|# parts} (phases, actions, indicators)",
  "leggi.list-block": "counts for every unit",
};
