/**
 * Rows at random below headings that are known, in the notation of notation.ts: what each row is taken for, and which of them make one objective,
 * without a look for tables or lists. Totals that hold, or fail by one; titles, counts, checks and notes where they may and may not stand.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";
import { columnRole } from "../../../src/core/reading/headings";
import type { TableColumns } from "../../../src/core/reading/tables/columns";
import { draftsOf, habitsOf } from "../../../src/core/reading/tables/drafts";
import type { TableRow } from "../../../src/core/reading/tables/row";
import { tableRows } from "../../../src/core/reading/tables/rows";
import type { Table } from "../../../src/core/reading/tables/table";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { inOneLine, sheetsOf } from "./notation";
import { rowSaid } from "./tables";

const SEED = 1627;

export const NONE = { descriptions: [], phase: undefined, publicValue: undefined, strategic: undefined, start: undefined, deadline: undefined, type: undefined, class: undefined, indicator: undefined, target: undefined, achievement: undefined }; // prettier-ignore

interface Form {
  readonly headings: readonly string[];
  readonly columns: TableColumns;
  readonly weight: number;
  readonly parts: readonly number[];
}

const FORMS: readonly Form[] = [
  { headings: ["N.", "Obiettivo", "Indicatore", "Peso"], columns: { ...NONE, number: 0, title: 1, indicator: 2, width: 4 }, weight: 3, parts: [] }, // prettier-ignore
  { headings: ["Obiettivo", "Peso"], columns: { ...NONE, number: undefined, title: 0, width: 2 }, weight: 1, parts: [] },
  { headings: ["Peso", "Obiettivo", "Note"], columns: { ...NONE, number: undefined, title: 1, width: 3 }, weight: 0, parts: [] },
  { headings: ["N.", "Obiettivo", "Fase", "Peso", "Peso fase"], columns: { ...NONE, number: 0, title: 1, phase: 2, width: 5 }, weight: 3, parts: [4] }, // prettier-ignore
  { headings: ["Settore", "Obiettivo strategico", "Obiettivo", "Peso"], columns: { ...NONE, number: undefined, title: 2, strategic: 1, width: 4 }, weight: 3, parts: [] }, // prettier-ignore
];

const WHAT = ["Strade", "Scuole", "Asili nido", "Strade", "Verde pubblico", "Totale accessi", "Somma urgenza", "- Gara", "Fase 1", "a) lavori", "Azione di stima"]; // prettier-ignore
const BESIDE = ["km", "aule", "ore", "", "", "x", "Gara", "n. 3", "Alto"];
const LABELS = ["Totale", "TOT.", "Totale pesi (=100)", "Totale Settore Tecnico", "Totale del Piano", "Totale Piano", "Totale comune", "Totale strade", "Subtotale", "Totale generale", "Somma", "Insieme", "Complessivo del settore", "Quadratura", "", "", "n. 3 obiettivi", "3 obiettivi", "OK", "Totale archivio comunale"]; // prettier-ignore
const CHECKS = ["", "", "", "OK", "ko!", "✓", "verificare.", "n. 2 obiettivi", "2 ore", "100 %", "ore", "x"];
const TITLES = ["Settore Tecnico", "SETTORE SOCIALE", "Viabilità", "VIABILITÀ E TRAFFICO", "Obiettivi trasversali", "Sezione II", "Dirigente: Rossi", "Settore: | Tributi", "Dirigente: | dott. Verdi", "Nota: | bozza", "Comportamenti | Peso"]; // prettier-ignore
const TAILS = ["Nota: approvato", "Il segretario", "Differenza | 0", "Da assegnare | 10", "Alto = 3", "2025", "pagina | 3", "a | b | c | d", "(1) | (2) | (3) | (4)"]; // prettier-ignore

interface Made {
  readonly lines: string[];
  /** Weights since the last total and since the beginning, with their rows (1-based on the sheet). */
  since: { row: number; weight: number }[];
  all: { row: number; weight: number }[];
  totals: { row: number; weight: number }[];
  readonly merges: string[];
}

export function oddSequence(index: number): { readonly form: Form; readonly text: string; readonly merges: readonly string[] } {
  const dice = diceFor(SEED, index);
  const form = dice.one(FORMS);
  const made: Made = { lines: [form.headings.join(" | ")], since: [], all: [], totals: [], merges: [] };
  const numbered = dice.one(["running", "running", "deep", "none", "some"] as const);
  const scale = dice.one([1, 1, 1, 1, 0.01]);
  const count = dice.one([3, 4, 5, 6, 8, 10]);
  for (let i = 0; i < count; i++) {
    const drawn = dice.by({ objective: 9, total: 4, title: 1.5, tail: 0.7, blank: 0.6, heading: 0.3, again: 1, bare: 1 });
    // A total of nothing tells little.
    const what = (drawn === "total" || drawn === "bare") && made.since.length === 0 && dice.yes(0.7) ? "objective" : drawn;
    if (what === "objective") objective(dice, form, made, numbered, scale);
    else if (what === "total") total(dice, form, made);
    else if (what === "title") made.lines.push(dice.yes(0.2) ? ` | ${dice.one(TITLES)}` : dice.one(TITLES));
    else if (what === "tail") made.lines.push(dice.one(TAILS));
    else if (what === "blank") made.lines.push("");
    else if (what === "heading") made.lines.push(form.headings.join(" | "));
    else if (what === "again") made.lines.push(weightless(dice, made.lines.at(-1) ?? "", form));
    else made.lines.push(placed(form, new Map([[form.weight, String(sumOf(dice.yes(0.7) ? made.since : made.all))]])));
  }
  return { form, text: made.lines.join(" / "), merges: made.merges };
}

const sumOf = (list: readonly { readonly weight: number }[]): number =>
  Number(list.reduce((all, { weight }) => all + weight, 0).toFixed(4));

const placed = ({ headings }: Form, cells: ReadonlyMap<number, string>): string => headings.map((_one, col) => cells.get(col) ?? "").join(" | "); // prettier-ignore

function objective(dice: Dice, form: Form, made: Made, numbered: string, scale: number): void {
  const row = made.lines.length + 1;
  const { columns, weight: weightCol, parts } = form;
  const weight = dice.one([10, 20, 20, 25, 30, 40, 50, 60]) * scale;
  const kind = dice.by({ number: 8, blank: 1.5, text: 0.5, word: 0.3 });
  const n = made.all.length + 1;
  const number = { running: String(n), deep: dice.one([String(n), `${String(n)}.1`, `${String(n - 1)}.${String(dice.one([1, 2]))}`]), none: "", some: dice.yes(0.5) ? String(n) : "" }[numbered] ?? ""; // prettier-ignore
  const cells = new Map<number, string>();
  if (columns.number !== undefined && number !== "" && dice.yes(0.95)) cells.set(columns.number, `'${number}`);
  if (dice.yes(0.93)) cells.set(columns.title, dice.one(WHAT));
  for (const col of form.headings.keys()) {
    if (col === columns.number || col === columns.title || col === weightCol || parts.includes(col)) continue;
    cells.set(col, col === 0 ? dice.one(["Tecnico", "Tecnico", "Sociale", ""]) : dice.one(BESIDE));
  }
  for (const col of parts) if (dice.yes(0.8)) cells.set(col, dice.one(["100", "50", "60", "40", String(weight)]));
  if (kind === "number") cells.set(weightCol, String(Number(weight.toFixed(4))));
  if (kind === "text") cells.set(weightCol, dice.one(["'20 punti", "n.d.", "TOT. 40", "Alto"]));
  if (kind === "word") cells.set(weightCol, dice.one(["Alto", "vedi"]));
  made.lines.push(placed(form, cells));
  if (kind === "number") {
    made.since.push({ row, weight });
    made.all.push({ row, weight });
  }
  if (row > 2 && dice.yes(0.06)) {
    const col = String.fromCharCode(65 + dice.one([weightCol, columns.title, columns.number ?? weightCol]));
    made.merges.push(`${col}${String(row - 1)}:${col}${String(row)}`);
  }
}

/** The row above once more without its weight, or without its title. */
function weightless(dice: Dice, line: string, { weight, columns }: Form): string {
  const cells = line.split(" | ");
  const gone = dice.one([[weight], [columns.title], [columns.number ?? weight], [columns.number ?? weight, columns.title]]);
  return cells.map((cell, col) => (gone.includes(col) ? "" : cell)).join(" | ");
}

function total(dice: Dice, form: Form, made: Made): void {
  const { columns, weight: weightCol, headings } = form;
  const [since, all, totals] = [sumOf(made.since), sumOf(made.all), sumOf(made.totals)];
  const of = dice.by({ since: 6, all: 2, totals: 1, hundred: 1, near: 1, scaled: 1, none: 0.7, live: 2, lives: 0.7, one: 0.5 });
  const letter = String.fromCharCode(65 + weightCol);
  const sum = (list: readonly { readonly row: number }[], made_: number): string => list.length === 0 ? String(made_) : `=SUM(${letter}${String(list[0]?.row)}:${letter}${String(list.at(-1)?.row)}) -> ${String(made_)}`; // prettier-ignore
  const value = { since: String(since), all: String(all), totals: String(totals), hundred: "100", near: String(since + 1), scaled: String(since < 2 ? since * 100 : since / 100), none: "", live: sum(made.since, since), lives: sum(made.totals, totals), one: String(made.since.at(-1)?.weight ?? 20) }[of]; // prettier-ignore
  const row = made.lines.length + 1;
  const labelCol = dice.yes(0.7) ? columns.title : dice.one([...headings.keys()].filter((col) => col !== weightCol));
  const cells = new Map<number, string>([[weightCol, value], [labelCol, dice.one(LABELS)]]); // prettier-ignore
  const free = [...headings.keys()].filter((col) => !cells.has(col));
  for (const col of free) if (dice.yes(0.25)) cells.set(col, dice.one(CHECKS));
  const [checkCol] = free;
  if (checkCol !== undefined && dice.yes(0.12))
    cells.set(checkCol, `=IF(${letter}${String(row)}=${dice.one(["100", String(since)])},"OK","NO") -> OK`);
  made.lines.push(placed(form, cells));
  if (value === "") return;
  made.totals.push({ row, weight: since });
  made.since = [];
}

export function oddSequenceSaid(index: number): readonly string[] {
  const { form, text, merges } = oddSequence(index);
  const { headings, columns, weight, parts } = form;
  const where = `rows ${String(index)}`;
  const [sheet = inOneLine(text)] = sheetsOf(
    [...text.split(" / "), ...(merges.length > 0 ? [`@merge ${merges.join(" ")}`] : [])].join("\n"),
  );
  const table = tableOn(sheet, headings);
  const rows = tableRows(table, columns, weight, parts, new Set());
  const told = tableRows(table, columns, weight, parts, new Set(["insieme", "3 obiettivi", "scuole"]), true);
  const all = (list: readonly TableRow[]): string => list.map(rowSaid).join(", ");
  return [
    `${where}, sheet: ${text}${merges.length > 0 ? ` merged ${merges.join(" ")}` : ""}`,
    `${where}, taken for: ${all(rows)}`,
    ...(all(told) === all(rows) ? [] : [`${where}, with labels and a table above: ${all(told)}`]),
    `${where}, objectives: ${draftsSaid(table, columns, rows, parts.length > 0)}`,
  ];
}

/** The table whose headings stand in the sheet's first row, whatever the rows below them are. */
export const tableOn = (sheet: Sheet, headings: readonly string[]): Table => ({
  ...{ sheet, first: 0, last: 0, left: 0, right: headings.length - 1, from: 0, end: Infinity, own: {}, chosen: null, form: "" },
  headings: headings.map((heading, col) => ({ col, row: 0, text: heading, role: columnRole(heading), above: "", aboveRole: null })),
});

export function draftsSaid(table: Table, columns: TableColumns, rows: readonly TableRow[], hasParts: boolean): string {
  const run = rows.flatMap((row) => (row.kind === "data" ? [row] : row.kind === "title" ? [null] : []));
  const { sparse, ...habits } = habitsOf([{ table, columns, run }], hasParts, false);
  const drafts = [habits.repeats, !habits.repeats].map((repeats) =>
    draftsOf(table, columns, run, { ...habits, sparse, repeats })
      .map(
        ({ head, rows: own, parts, repeated }) =>
          [head, ...own.slice(1), ...parts].map(({ row }) => row + 1).join("+") +
          (parts.length > 0 ? ` parts ${String(parts.length)}` : "") +
          (repeated.length > 0 ? ` again ${String(repeated.length)}` : ""),
      ) // prettier-ignore
      .join("; "),
  );
  const named = Object.entries(habits).flatMap(([name, holds]) => (holds === true ? [name] : []));
  return [...named, drafts[0] === drafts[1] ? drafts[0] : drafts.join(" or, otherwise, ")].join(" ");
}
