/** Times stated without a date: "Termini di legge", "Intero anno", "Report mensili". */
import { normalize } from "./normalize";

/** Beginnings of words that name a time, an interval or a rhythm. */
const TIME_WORDS = [
  "entro",
  "termin",
  "scadenz",
  "tempi",
  "temp(?:o|estiv)",
  "cronoprogramma",
  "calendario",
  "ann(?:o|i|ual)",
  "biennal",
  "bienni[oi]",
  "triennal",
  "trienni[oi]",
  "pluriennal",
  "semestr",
  "quadrimestr",
  "trimestr",
  "bimestr",
  "mens",
  "mes[ei]",
  "settiman",
  "giorn",
  "quotidian",
  "period",
  "continu",
  "permanent",
  "costant",
  "sempre",
  "immediat",
  "durata",
  "validita",
  "prosecuzione",
  "ricorrent",
  "stagion",
  "estat",
  "estiv",
  "natal",
  "mandato",
  "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)",
];

const TIME = new RegExp(`(?:^| )(?:${TIME_WORDS.join("|")})`);

/** Whether the text names a time in words. */
export function statesTime(text: string): boolean {
  return TIME.test(normalize(text));
}
