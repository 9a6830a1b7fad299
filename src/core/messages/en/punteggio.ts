import type { punteggio as italian } from "../it/punteggio";

export const punteggio: Readonly<Record<keyof typeof italian, string>> = {
  "punteggio.summary": "computes the scores from the results written in the plan, or says what is missing",
  "punteggio.help":
    "Usage: piao punteggio FILE… [options]\n\nComputes each unit's score: weight × result, on the total of its weights. Objectives that cannot be evaluated leave, and their\nweight goes to the others in proportion; a missing result is not 0: the program says which are missing and where.\n\nOptions\n  --anno N        on cards with “Attesa” and “Realizzata” columns: which year (if left out, the only one with results)\n  --risultati HEADING  where there are several columns of results: the one that counts, such as “Avanzamento al 30/06”\n  --spiega        shows the steps: weight, effective weight, result, points and why\n  --foglio NAME   only the sheet of this name (may be repeated)\n  --impostazioni FILE  the municipality’s rules: rounding, cap, bands (if left out, piao.config.json beside the file)\n  --lingua it|en  language (that of the settings if left out)\n  --json          a JSON document\n\nExit code: 0 all scores computed, 1 a unit has no score, 2 a file or an option cannot be used.\n\nExamples\n  piao punteggio consuntivo-2024.xlsx\n  piao punteggio consuntivo-2024.xlsx --anno 2024 --spiega",
  "punteggio.bad-year": "--anno takes a year of four digits, such as 2024; “{value}” is none.",
  "punteggio.no-plan": "no plan was recognised: there are no sheets with objectives and weights.",
  "punteggio.no-column": "--risultati does not find “{value}”: the columns of results are {headings}.",
  "punteggio.one-column": "--risultati is for plans with several columns of results: here there is nothing to choose.",
  "punteggio.score": "{shown} of {of}",
  "punteggio.exact": "({score} unrounded)",
  "punteggio.band": "band: {band}",
  "punteggio.none": "no score",
  "punteggio.cells": "Cells: {cells}.",
  "punteggio.headings": "Objective|Weight|Effective|Result %|Points|Why",
  "punteggio.total": "Total",
};
