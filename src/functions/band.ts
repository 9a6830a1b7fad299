import { exactFromDouble, type Exact } from "../core/exact";
import { bandOf, bandsFromRows, bandsFromText, type BandProblem, type BandRow, type Bands } from "../core/score/bands";
import { readNumber } from "../core/text/number";
import { notAvailable, wrong } from "./errors";
import { gridFrom, writtenIn, type Grid } from "./range/grid";
import { text } from "./texts";

/**
 * Dice che cosa vale un punteggio secondo le fasce: un giudizio o una quota. Le fasce vanno da un valore (compreso) al successivo (escluso); quelle con buchi o sovrapposizioni sono rifiutate.
 * @customfunction BAND
 * @param {number} punteggio Il punteggio.
 * @param {any[][]} fasce Due colonne, da dove comincia ogni fascia e che cosa vale, oppure il testo «< 60: 0; 60–80: 50; >= 80: 100».
 * @returns Che cosa vale la fascia.
 */
export function band(punteggio: number, fasce: unknown[][]): unknown {
  const bands = readBands(gridFrom(fasce));
  const problem = bands.problems[0];
  if (problem) return wrong(problemText(problem));
  const value = scoreOf(punteggio);
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

/** The type of the argument is a promise that text cells do not keep. */
function scoreOf(value: unknown): Exact {
  if (typeof value === "number") return exactFromDouble(value);
  const written = typeof value === "string" ? value : "";
  return readNumber(written.replace(/(?<!\s)\s*%$/, "")) ?? wrong(text("bad-value", { text: written }));
}

function problemText(problem: BandProblem): string {
  if (problem.kind === "none") return text("no-bands");
  if (problem.kind === "unclear") return text("band-unclear", { text: problem.text });
  const { kind, from, to } = problem;
  if (kind === "reversed") return text("band-reversed", { from, to });
  const single = from.equals(to);
  return text(kind === "gap" ? (single ? "band-gap-at" : "band-gap") : single ? "band-overlap-at" : "band-overlap", { from, to });
}
