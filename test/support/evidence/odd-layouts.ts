/**
 * Workbooks with descriptions at random: tables whose headings are all there, or all but one, in one row or in four, with years in them or
 * another column between, and what a description may say of them. Cards (odd-sheets.ts) likewise.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";
import type { FormLayout, ListsPlace, TableLayout } from "../../../src/core/settings/layouts";
import { line } from "./evidence";
import { evidenceOfLayouts } from "./layouts";
import { sheetsOf } from "./notation";
import { oddForms } from "./odd-sheets";

const SEED = 3307;

const OFFICES = ["Nord", "Nord", "Sud", "Nord", "Sud", "Sud"];
const WHAT = ["Cura delle strade", "Neve", "Asili nido", "Verde e parchi", "Assistenza a casa", "Biblioteca"];
const FIRST = ["di cui piazze", "Di cuisine", "di cui", "Totale"];

type Column = "office" | "what" | "rank" | "weight" | "step" | "share" | "sign";
const NAMES: Readonly<Record<Column, string>> = { office: "Ripartizione", what: "Cosa si fa", rank: "Rilievo", weight: "Valenza", step: "Passi", share: "Quota", sign: "%" }; // prettier-ignore
/** Columns that a table may have besides. */
const MORE: readonly Column[] = ["rank", "step", "share", "sign"];

interface Drawn {
  readonly columns: readonly Column[];
  readonly totals: boolean;
  readonly titles: boolean;
}

export function oddLayout(index: number): { readonly text: string; readonly layouts: readonly TableLayout[] } {
  const dice = diceFor(SEED, index);
  const columns = dice.shuffled(["office", "what", "weight", ...dice.some(MORE, dice.one([0, 1, 2, 3]))] as Column[]); // prettier-ignore
  const drawn: Drawn = { columns, totals: dice.yes(0.3), titles: dice.yes(0.3) };
  const sheets = dice.one([1, 1, 1, 2, 3]);
  const text = Array.from({ length: sheets }, (_unused, i) => `@sheet Foglio ${String(i + 1)}\n${sheetText(dice, drawn)}`).join("\n");
  const described = Array.from({ length: dice.one([1, 1, 2]) }, (_unused, i) => description(dice, columns, i));
  return { text, layouts: described };
}

function sheetText(dice: Dice, drawn: Drawn): string {
  const lines = dice.yes(0.3) ? ["Comune di Vallescura", ...(dice.yes(0.5) ? [""] : [])] : [];
  const tables = dice.one([1, 1, 2]);
  for (let i = 0; i < tables; i++) lines.push(...tableLines(dice, drawn, i), ...(dice.yes(0.5) ? [""] : []));
  return lines.join("\n");
}

function tableLines(dice: Dice, { columns, totals, titles }: Drawn, table: number): readonly string[] {
  const left = dice.yes(0.2) ? "| ".repeat(dice.one([1, 2])) : "";
  const changed = dice.yes(0.12) ? dice.one(columns) : null;
  const names = columns.map((one) => (one === changed ? "Altro" : `${NAMES[one]}${dice.yes(0.15) ? " 2025" : ""}`));
  const deep = dice.yes(0.3) ? dice.one([2, 3, 4]) : 1;
  const rowOf = names.map((_name, i) => (i === 0 ? 0 : dice.one([...Array(deep).keys()])));
  const heads = Array.from({ length: deep }, (_unused, row) => names.map((name, i) => (rowOf[i] === row ? name : deep === 4 && rowOf[i] === 3 && row === 2 ? "nota" : "")).join(" | ")); // prettier-ignore
  const count = dice.one([2, 3, 4, 6]);
  const points = dice.one([[50], [60, 40], [25], [30, 20, 50], [100], [0.5]]);
  const data = Array.from({ length: count }, (_unused, i) => {
    const away = dice.yes(0.12);
    const cell: Readonly<Record<Column, string>> = {
      office: away && dice.yes(0.4) ? dice.one(FIRST) : dice.yes(0.1) ? "" : (OFFICES[(i + table * 2) % OFFICES.length] ?? ""),
      what: away ? dice.one(FIRST) : (WHAT[i] ?? ""),
      rank: String(1 + (i % 5)),
      weight: dice.yes(0.06) ? "" : String(points[i % points.length]),
      step: dice.one(["gara", "lavori", ""]),
      share: dice.one(["50", "100", "30", ""]),
      sign: dice.one(["40%", "60%", ""]),
    };
    return columns.map((one) => cell[one]).join(" | ");
  });
  const title = titles ? [dice.one(["Nord", "Ripartizione Sud", "Settore Ovest"])] : [];
  const sum = totals
    ? [columns.map((one) => (one === "what" ? "Totale" : one === "weight" ? dice.one(["100", "50"]) : "")).join(" | ")]
    : [];
  return [...title, ...heads, ...data, ...sum].map((row) => left + row);
}

function description(dice: Dice, columns: readonly Column[], index: number): TableLayout {
  const named = (one: Column): string => NAMES[one];
  const place = (one: Column): TableLayout["weight"] => {
    const other = dice.one(columns);
    return dice.yes(0.75) ? named(one) : { after: named(other), columns: columns.indexOf(one) - columns.indexOf(other) + dice.one([0, 0, 0, -1, 9]) }; // prettier-ignore
  };
  const lists: readonly (ListsPlace | null)[] = [null, { column: place("office") }, { column: place("office") }, "sheet", "titles", "tables", "numbers", "totals"]; // prettier-ignore
  const chosen = dice.one(lists);
  const part = columns.find((one) => one === "share" || one === "sign");
  return {
    version: 1,
    name: `Descrizione ${String(index + 1)}`,
    headings: dice.shuffled(["what", "weight", ...dice.some(columns, dice.one([0, 1, 2]))].map((one) => named(one as Column))),
    weight: dice.yes(0.9) ? place("weight") : place("rank"),
    ...(dice.yes(0.5) ? { title: place("what") } : {}),
    ...(part && dice.yes(0.6) ? { parts: [place(part)] } : {}),
    ...(chosen === null ? {} : { lists: chosen }),
    ...(dice.yes(0.5) ? { leaveOut: dice.some(["di cui", "Totale", "Di cuisine"], dice.one([1, 2])) } : {}),
    ...(dice.yes(0.4) ? { total: dice.one([50, 100]) } : {}),
  };
}

function cards(index: number): readonly FormLayout[] {
  const dice = diceFor(SEED + 1, index);
  return Array.from({ length: dice.one([1, 1, 2]) }, (_unused, i): FormLayout => {
    const lists = dice.one([null, "sheet", "all", { label: "Settore" }, { label: "Responsabile:" }] as const);
    return {
      version: 1,
      name: `Scheda ${String(i + 1)}`,
      weight: dice.one(["Peso", "Punti:", "Valore 2025", "Rilievo", "Peso fase", "Numero", "Scadenza", "Quota"]),
      ...(dice.yes(0.5) ? { title: dice.one(["Obiettivo", "Progetto", "Descrizione", "Note"]) } : {}),
      ...(lists === null ? {} : { lists }),
      ...(dice.yes(0.4) ? { total: dice.one([50, 100]) } : {}),
    };
  });
}

export function oddLayoutSaid(index: number): readonly string[] {
  const { text, layouts } = oddLayout(index);
  const where = (one: string): string => `layout ${String(index)}, ${one}`;
  const told = [...evidenceOfLayouts(sheetsOf(text), layouts, []), ...evidenceOfLayouts(sheetsOf(oddForms(index)), [], cards(index))];
  return told.map((one) => line({ ...one, where: where(one.where) }));
}
