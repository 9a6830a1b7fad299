/**
 * Columns of tables at random, as they were counted and not as cells: so many rows, numbers, texts and ordinals as meet a bound, or miss it by
 * one. What is made of them costs next to nothing, for there is no sheet.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";
import { columnRole } from "../../../src/core/reading/headings";
import type { ColumnFacts } from "../../../src/core/reading/tables/column-facts";
import { groupingColumns } from "../../../src/core/reading/tables/by-column";
import { columnsOf, type TableColumns } from "../../../src/core/reading/tables/columns";
import { weightCandidates, type WeightColumns } from "../../../src/core/reading/tables/weight-columns";
import { said } from "./said";

const SEED = 1707;

/** Of weights, of what could be weights, and of what only looks like them. */
const WEIGHTS = ["Peso", "Peso", "Peso", "Peso %", "Punti", "Peso fase", "Peso 2024", "Peso 2025", "Peso max 100", "Peso ponderato", "Peso obiettivo", "Peso area", "Peso ambito strategico", "Peso Rossi", "Peso Bianchi", "Quota Verdi", "Priorità", "Rilevanza", "Totale pesi", "Tot. struttura", "Totale ore", "Punti (totale = 75)", "Somma punti", "Valore", "2025", "Quanto vale in tutto", "Importo", "% fase", "Incidenza %", "N. pratiche", "Personale", "Peso indicatore", "Peso anno 2026"]; // prettier-ignore
/** Of what is weighed, and of what stands beside it. */
const OTHERS = ["Obiettivo", "Obiettivo operativo", "Obiettivi", "Titolo", "Descrizione", "Descrizione estesa", "Contenuto", "Obiettivo strategico", "Area strategica", "Valore pubblico", "Attività", "Azioni", "Fase", "Linea di azione", "Sottofase", "Indicatore", "Target", "Risultato atteso", "Scadenza", "Inizio", "Stato attuazione", "Tipologia", "Classe", "Grado di raggiungimento", "Risultato al 30/06/2025", "Risultato al 31/12/2025", "Settore", "Ufficio", "Settore Tecnico", "Servizi sociali", "Codice obiettivo", "N.", "Cod.", "N. obiettivo", "Finalità", "Cosa", "Voce", "Note", "", "", "Rossi", "Bianchi", "2024"]; // prettier-ignore
/** Headings that are told apart only by what stands below them: one of each. */
const TOGETHER: readonly (readonly (readonly string[])[])[] = [
  [
    ["Finalità", "Descrizione", "Contenuto", "Nuovi contenuti", "Obiettivo strategico"],
    ["Attività", "Azioni", "Fase"],
    ["Peso", "Valore"],
  ],
  [["Cosa", "Voce", ""], ["Indicatore"], ["Peso", "Valore"]],
  [["Cosa", "Voce"], ["Fase", "Linea di azione"], ["Peso fase"]],
  [["Fase"], ["Cosa", "Voce"], ["Peso fase"]],
  [["N.", "Cod.", ""], ["Codice obiettivo", "N. obiettivo", ""], ["Obiettivo", "Titolo"], ["Peso"]],
  [["Area strategica", "Cosa", "N."], ["Peso area", "Peso ambito strategico", "Peso"], ["Obiettivo"], ["Peso obiettivo", "Peso programma"]],
  [
    ["Obiettivo"],
    ["Peso Rossi", "Quota Verdi", "Peso (Neri)"],
    ["Peso Bianchi", "Peso Rossi", "Peso ponderato"],
    ["Peso Gialli", "Peso", "Note"],
  ],
  [["Obiettivo"], ["Settore Tecnico", "Rossi"], ["Servizi sociali", "Bianchi"], ["Verdi", "Note", "Quanto vale in tutto"]],
  [["Obiettivo"], ["Peso", "Totale pesi", "Priorità"], ["Totale pesi", "Valore", "Peso 2024"], ["Valore", "Peso 2025", "Tot. struttura"]],
];
const ABOVE = ["Peso", "Obiettivo", "Risultati attesi", "Indicatori", "Struttura", "Altro"];

export function oddColumns(index: number): readonly ColumnFacts[] {
  const dice = diceFor(SEED, index);
  const rows = dice.one([1, 2, 3, 4, 5, 6, 9, 10, 12, 15, 20]);
  const headings = dice.yes(0.5) ? together(dice) : freely(dice);
  const order = dice.yes(0.3) ? dice.shuffled(headings) : headings;
  return order.map((text, at) => column(dice, text, at, rows));
}

const together = (dice: Dice): readonly string[] => [
  ...dice.one(TOGETHER).map((some) => dice.one(some)),
  ...dice.some(OTHERS, dice.one([0, 0, 0, 1, 1, 2])),
];

const freely = (dice: Dice): readonly string[] => [
  ...dice.some(OTHERS, dice.one([1, 1, 2, 2, 3, 4])),
  ...Array.from({ length: dice.one([0, 1, 1, 1, 2, 2, 3]) }, () => dice.one(WEIGHTS)),
  ...dice.some(OTHERS, dice.one([0, 0, 0, 1, 2])),
];

function column(dice: Dice, text: string, index: number, rows: number): ColumnFacts {
  const above = dice.yes(0.12) ? dice.one(ABOVE) : "";
  const heading = { col: index, row: 0, text, role: columnRole(text), above, aboveRole: above === "" ? null : columnRole(above) };
  const filled = dice.yes(0.5) ? rows : near(dice, rows, [0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1]);
  const part = (...shares: readonly number[]): number => near(dice, filled, shares);
  const numeric = WEIGHTS.includes(text) ? dice.yes(0.85) : dice.yes(0.15);
  const numbers = numeric ? part(1, 1, 1, 4 / 5, 1 / 2) : dice.yes(0.1) ? part(1 / 2, 1) : 0;
  const ordinals = numeric ? (dice.yes(0.3) ? numbers : 0) : dice.yes(0.3) ? part(1, 2 / 3, 1 / 2) : 0;
  const texts = numeric ? filled - numbers : part(1, 1, 9 / 10, 1 / 2);
  const distinct = filled === 0 ? 0 : Math.max(1, part(1, 1, 9 / 10, 4 / 5, 1 / 2, 0));
  const odd = (share: number): boolean => dice.yes(share);
  return {
    ...{ index, heading, filled, numbers, ordinals, texts },
    length: texts === 0 ? 0 : dice.one([1, 2, 3, 4, 14, 15, 16, 20, 21, 40]),
    distinct: () => distinct,
    sequence: odd(ordinals > 1 ? 0.4 : 0.02),
    tooLarge: odd(0.1) ? dice.one([1, 2, 3]) : 0,
    percents: odd(0.2) ? numbers : 0,
    crosses: odd(0.1) ? part(1 / 2, 1 / 3) : 0,
    marks: odd(0.15) && numbers > 1,
    scores: odd(0.04),
    hidden: odd(0.04),
  };
}

/** A share of them, or one more or less. */
function near(dice: Dice, all: number, shares: readonly number[]): number {
  const exactly = Math.round(all * dice.one(shares));
  return Math.min(all, Math.max(0, exactly + dice.one([0, 0, 0, 0, -1, 1])));
}

/** The columns in a line each, and what is made of them. */
export function oddColumnsSaid(index: number): readonly string[] {
  const facts = oddColumns(index);
  const where = `table ${String(index)}`;
  const ways = [[], [2024, 2025], [2025]].map((years) => weightCandidates(facts, new Set(years)).map(waySaid).join("; "));
  const [first = ""] = ways;
  const taken = takenBy(weightCandidates(facts, new Set())[0]);
  const states = (["deadline", "achievement"] as const).map((state) => columnsSaid(columnsOf(facts, taken, state)));
  const entries = [0, 1, 2, 3, 4, 6].map((count) => groupingColumns(facts, taken, Array.from({ length: count }, objective)).join(" "));
  return [
    ...facts.map((one) => `${where}, column ${String(one.index)}: ${countsSaid(one)}`),
    `${where}, weights: ${first || "none"}${ways.every((one) => one === first) ? "" : ` | ${ways.slice(1).join(" | ")}`}`,
    `${where}, the others: ${states[0] ?? ""}${states[0] === states[1] ? "" : ` | ${states[1] ?? ""}`}`,
    ...(entries.every((one) => one === "") ? [] : [`${where}, columns that part: ${[...new Set(entries)].join(" | ")}`]),
  ];
}

/** Only counted: what it is is not asked. */
const objective = (): Parameters<typeof groupingColumns>[2][number] => ({ kind: "objective" }) as never;

/** "«Peso» weight filled10 numbers8 distinct5": what is not zero. */
function countsSaid({ heading, distinct, index: _index, ...counts }: ColumnFacts): string {
  const { text, above, role } = heading;
  const told = Object.entries({ ...counts, distinct: distinct() }).flatMap(([name, count]) => (count === true ? [name] : count === false || count === 0 ? [] : [`${name}${String(count)}`])); // prettier-ignore
  return [`«${text}»${above === "" ? "" : ` under «${above}»`}`, role ?? "-", ...told].join(" ");
}

const takenBy = (way: WeightColumns | undefined): ReadonlySet<number> =>
  new Set(way?.kind === "list" ? [way.weight, ...way.parts] : way?.columns.map(({ index }) => index));

export const waySaid = (way: WeightColumns): string =>
  way.kind === "matrix"
    ? `matrix ${way.columns.map(({ index, name }) => `${String(index)} ${name}`).join(", ")}`
    : `${String(way.weight)}${way.parts.map((part) => `.${String(part)}`).join("")}${way.stated === null ? "" : ` stated ${String(way.stated)}`}${way.title === undefined ? "" : ` of ${String(way.title)}`}`;

export function columnsSaid({ width: _width, ...columns }: TableColumns): string {
  return Object.entries(columns)
    .flatMap(([name, column]: [string, unknown]) => (said(column) === "" ? [] : [`${name} ${said(column)}`]))
    .join(", ");
}
