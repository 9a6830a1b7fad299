import { HUNDRED, type Exact } from "../core/exact";
import { bandOf, bandsFromRows, bandsFromText, type BandProblem, type BandRow, type Bands } from "../core/score/bands";
import { inHundredths } from "../core/score/score-items";
import { DEFAULT_SETTINGS } from "../core/settings";
import { numberIn, positive } from "./arguments";
import { notAvailable, wrong } from "./errors";
import { gridFrom, gridWithZeros, writtenIn, type Grid } from "./range/grid";
import { scoreRange } from "./range-score";
import { coverText, text } from "./texts";

/**
 * Dice che cosa vale un punteggio secondo le fasce: un giudizio o una quota. Le fasce vanno da un valore (compreso) al successivo (escluso); quelle con buchi o sovrapposizioni sono rifiutate.
 * @customfunction BAND
 * @param {any[][]} punteggio Il punteggio in centesimi, oppure l'intervallo con pesi e risultati da cui calcolarlo.
 * @param {any[][]} fasce Due colonne, da dove comincia ogni fascia e che cosa vale, oppure il testo «< 60: 0; 60–80: 50; >= 80: 100».
 * @param {number} [totale] Il totale su cui è il punteggio, se non è 100: 64 su 80 vale come 80 su 100.
 * @returns Che cosa vale la fascia.
 */
export function band(punteggio: unknown[][], fasce: unknown[][], totale?: number): unknown {
  const bands = readBands(gridWithZeros(fasce));
  const problem = bands.problems[0];
  if (problem) return wrong(problemText(problem));
  const value = hundredthsOf(punteggio, positive(totale, "bad-base"));
  const found = bandOf(bands, value);
  if (found === null) return notAvailable(text("band-uncovered", { value }));
  return found;
}

/** Two columns (begin or interval, worth), three (from, to, worth), or a text. */
function readBands(grid: Grid): Bands {
  const rows = grid.map((row) => row.flatMap((value) => writtenIn(value) ?? [])).filter((row) => row.length > 0);
  if (rows.every((row) => row.length === 1)) return bandsFromText(rows.join("\n"));
  const bands = rows.map(([first = "", second = "", third]): BandRow => {
    return third === undefined ? { range: first, label: second } : { range: `${first}-${second}`.replaceAll(".", ","), label: third };
  });
  const headed = typeof bands[0]?.range === "string" && !/\d/.test(bands[0].range) && bands.length > 1;
  return bandsFromRows(headed ? bands.slice(1) : bands);
}

/** The score as the pane judges it: in hundredths, rounded as it is shown. A range of several cells is scored first. */
function hundredthsOf(argument: unknown, total: Exact | null): Exact {
  const { decimals } = DEFAULT_SETTINGS.score;
  const grid = gridFrom(argument);
  const single = grid.length === 1 && grid[0]?.length === 1;
  if (single) return inHundredths(scoreOf(grid[0]?.[0]), total ?? HUNDRED, decimals);
  const { score, of } = scoreRange(argument, {});
  return inHundredths(score, total ?? of, decimals);
}

/** The type of the argument is a promise that text cells do not keep. */
function scoreOf(value: unknown): Exact {
  return numberIn(value) ?? wrong(text("bad-value", { text: typeof value === "string" ? value : "" }));
}

function problemText(problem: BandProblem): string {
  if (problem.kind === "none") return text("no-bands");
  if (problem.kind === "unclear") return text("band-unclear", { text: problem.text });
  const { kind, from, to } = problem;
  if (kind === "reversed") return text("band-reversed", { from, to });
  return coverText("in-bands", kind, from, to);
}
