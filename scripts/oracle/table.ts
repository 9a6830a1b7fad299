/** Weights, results and tables as offices write them. */
import type { Dice } from "./dice";
import type { Cell, Line, Result } from "./model";

export const VERBS = ["Aggiornare", "Approvare", "Ridurre", "Digitalizzare", "Completare", "Riorganizzare", "Mappare", "Pubblicare"];
export const NOUNS = [
  "il regolamento",
  "lo sportello",
  "gli archivi",
  "il bilancio",
  "la carta dei servizi",
  "i tempi",
  "il sito",
  "le banche dati",
];
const TITLES = ["Obiettivo", "Obiettivi operativi", "Descrizione obiettivo", "OBIETTIVO GESTIONALE"];
const WEIGHTS = ["Peso", "Pesatura", "Ponderazione", "PESO OBIETTIVO", "Peso attribuito"];
const RESULTS = [
  "Grado di raggiungimento",
  "Esito",
  "Consuntivo",
  "Risultato",
  "% di raggiungimento",
  "Rendicontazione",
  "Livello di raggiungimento",
];
const TOTALS = ["Totale", "TOT.", "Totale pesi", "TOTALE GENERALE", "Somma"];

/** Weights of five that make the total, no one the sum of the others. */
export function weightsFor(dice: Dice, count: number, sum: number): number[] {
  const units = Math.round(sum / 5);
  const weights = Array.from({ length: count }, () => 1);
  for (let left = units - count; left > 0; left--) {
    const at = dice.below(count);
    weights[at] = (weights[at] ?? 0) + 1;
  }
  const made = weights.map((weight) => weight * 5);
  const total = made.reduce((a, b) => a + b, 0);
  return made.some((weight) => weight * 2 === total) && count > 2 ? weightsFor(dice, count, sum) : made;
}

function resultFor(dice: Dice): Result {
  const kind = dice.next();
  return kind < 0.08 ? "left" : kind < 0.2 ? 0 : dice.pick([100, 100, 80, 75, 50, 25, 92.5, 33.3]);
}

export function linesFor(dice: Dice, sum = 100): Line[] {
  return weightsFor(dice, 3 + dice.below(Math.min(7, sum / 5 - 3)), sum).map((weight) => ({ weight, result: resultFor(dice) }));
}

/** A result as an office writes it in a column of percentages. */
export function written(dice: Dice, result: Result): Cell {
  if (result === "missing") return null;
  if (result === "left") return dice.pick(["n.v.", "non valutabile", "//"]);
  if (result === 100 && dice.chance(0.2)) return dice.pick(["Sì", "Raggiunto", "100%"]);
  if (result === 0 && dice.chance(0.4)) return dice.pick(["No", "Non raggiunto"]);
  return dice.chance(0.15) ? `${String(result).replace(".", ",")}%` : result;
}

export interface Table {
  readonly rows: Cell[][];
  /** The columns of weights and results. */
  readonly weight: number;
  readonly result: number;
}

export interface Form {
  readonly weightHeading?: string;
  readonly results?: boolean;
  readonly total?: Cell;
  readonly shares?: boolean;
  readonly numbered?: boolean;
}

/** A table with its headings, columns in any order and others beside. */
export function tableOf(dice: Dice, lines: readonly Line[], form: Form = {}): Table {
  type Column = { readonly heading: string; readonly cell: (line: Line, index: number) => Cell; readonly kind: string };
  const columns: Column[] = [
    { kind: "title", heading: dice.pick(TITLES), cell: (_line, i) => `${dice.pick(VERBS)} ${NOUNS[i % NOUNS.length] ?? ""} (${i + 1})` },
    { kind: "weight", heading: form.weightHeading ?? dice.pick(WEIGHTS), cell: ({ weight }) => (form.shares ? weight / 100 : weight) },
  ];
  if (form.results !== false) columns.push({ kind: "result", heading: dice.pick(RESULTS), cell: ({ result }) => written(dice, result) });
  if (form.numbered ?? dice.chance(0.6)) columns.unshift({ kind: "number", heading: "N.", cell: (_line, i) => i + 1 });
  if (dice.chance(0.4))
    columns.push({ kind: "other", heading: "Indicatore", cell: () => dice.pick(["Atti adottati", "Ore erogate", "Pratiche chiuse"]) });
  if (dice.chance(0.3)) columns.push({ kind: "other", heading: "Scadenza", cell: () => dice.pick(["31/12/2025", "30/06/2025"]) });
  if (dice.chance(0.3)) columns.push({ kind: "other", heading: "Target", cell: () => dice.pick(["80%", "SI/NO", "almeno 5"]) });
  const first = columns[0]?.kind === "number" ? 1 : 0;
  const rest = columns.slice(first).sort(() => dice.next() - 0.5);
  const all = [...columns.slice(0, first), ...rest];
  const rows: Cell[][] = [all.map(({ heading }) => heading), ...lines.map((line, i) => all.map(({ cell }) => cell(line, i)))];
  if (form.total !== undefined) {
    const label = dice.pick(TOTALS);
    rows.push(all.map(({ kind }) => (kind === "title" ? label : kind === "weight" ? (form.total ?? null) : null)));
  }
  const at = (kind: string): number => all.findIndex((column) => column.kind === kind);
  return { rows, weight: at("weight"), result: at("result") };
}

export const oldExcel = (rows: readonly Cell[][]): Cell[][] => rows.map((row) => row.map((cell) => cell ?? 0));
