/** Contents of cells that have troubled readers of tables somewhere: numbers, dates, lists, signs, lengths. */
import type { Random } from "./random";

const PIECES = [
  "75: 50, ",
  ">= 50% < 75% ",
  "100% = 50%; ",
  "31/12/2025 - ",
  "entro il ",
  "30.06.",
  "1. ",
  "a) ",
  "I trim. ",
  "1.000,50 ",
  "-",
  "..",
  "((",
  "[[",
  "  ",
  "\t",
  "\n",
  "'",
  '"',
  "&",
  "<",
  "%",
  "€ ",
  "PESO MAX ",
  "TOT. ",
  "OBIETTIVO N. ",
  "AREA ",
  "D.Lgs. n. 33/2013, ",
  "art. 6 c. 1 ",
  "SI/NO ",
  "è ",
  "\u00a0",
  "\u0301",
  "😀",
  "_x000D_",
  "=SUM(",
  "1e999",
  "9".repeat(20),
  "x",
  "sì",
];

/** A text of one to three pieces, each repeated up to some thousand times: what is slow for a pattern is mostly one thing again and again. */
export function troublingText(random: Random): string {
  let text = "";
  for (let pieces = 1 + random.int(3); pieces > 0; pieces--) {
    const times = random.int(4) === 0 ? 1 + random.int(3000) : 1 + random.int(4);
    text += random.pick(PIECES).repeat(times);
  }
  return text.slice(0, 32_000);
}

/** A number as a file may hold it. */
export function troublingNumber(random: Random): string {
  return random.pick([
    "0",
    "-1",
    "1e999",
    "NaN",
    "1e308",
    "-1e-308",
    "0.30000000000000004",
    "99999999999999999999",
    "",
    " 5 ",
    "5,5",
    "45657",
    "33.333333333333336",
  ]);
}
