/**
 * The tops of sheets at random, in the notation of notation.ts: rows of headings, one over another, merged, side by side and once more below, and
 * what stands above them. Asked for are the tables found there, their headings, titles and totals, and whether the sheet looks like
 * a plan; not what their rows say.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";
import { findTables } from "../../../src/core/reading/tables/find-tables";
import type { Table } from "../../../src/core/reading/tables/table";
import { looksLikePlan, objectivesWithoutWeights } from "../../../src/core/reading/looks-like-plan";
import { titlesAbove, totalAbove } from "../../../src/core/reading/titles-above";
import { sheetsOf } from "./notation";
import { placeName } from "./places";
import { said } from "./said";

const SEED = 1427;

const HEADS = ["Obiettivo", "Obiettivo", "Obiettivo operativo", "Attività", "Descrizione", "Peso", "Peso", "Punti", "P. (tot. 40)", "P.", "Peso max 100", "N.", "Cod.", "Indicatore", "Target", "Scadenza", "Settore", "Note", "Tecnico", "Sociale", "2025", "Peso fase", "Peso 2025", "Cosa", "Valore"]; // prettier-ignore
const OVER = [
  "Obiettivi e pesi",
  "Peso",
  "Pesi per settore",
  "Risultati attesi",
  "Anno 2025",
  "Settore Tecnico",
  "B) Obiettivi trasversali",
  "Struttura",
  "Altro",
];
const ABOVE = ["Comune di Montalbero", "Settore Tecnico", "SETTORE SOCIALE", "Settore: | Tributi", "Settore: Tributi", "Dirigente: | Rossi", "CdR | Polizia municipale", "Viabilità", "Totale punti | | 100", "Totale punti | | | 80", "Peso totale 100", "TOT. 40", "Peso degli obiettivi per ciascuna struttura", "1", "2025 | 30", "Nota: | bozza | di lavoro", "Obiettivi comuni a tutti i settori", "x | y | z | w | v", "=IF(C9=100,\"OK\",\"NO\") -> OK"]; // prettier-ignore
const TEXTS = ["Strade", "Scuole comunali", "Asili nido", "km", "aule", "31/12/2025", "Settore Tecnico", "x"];

/** What a column holds below its heading. */
type Held = "texts" | "numbers" | "few" | "names" | "none" | "words";

interface Block {
  readonly heads: readonly string[];
  readonly held: readonly Held[];
}

export function oddHeadings(index: number): string {
  const dice = diceFor(SEED, index);
  const merges: string[] = [];
  const lines: string[] = [];
  const first = blockOf(dice);
  const pad = dice.yes(0.3) ? 1 : 0;
  for (let part = 0; part < dice.one([1, 1, 2, 2, 3]); part++) {
    if (part > 0) for (let i = dice.one([0, 1, 1, 2]); i > 0; i--) lines.push("");
    for (let i = dice.one([0, 0, 1, 1, 2]); i > 0; i--) lines.push(shifted(dice.one(ABOVE), dice.yes(0.2) ? 1 : pad));
    const block = part > 0 && dice.yes(0.6) ? first : blockOf(dice);
    const beside = dice.yes(0.2) ? (dice.yes(0.5) ? block : blockOf(dice)) : null;
    const gap = dice.one([0, 1, 1, 2]);
    if (dice.yes(0.35)) over(dice, lines, merges, block, pad);
    const across = (one: (of: Block) => readonly string[]): string =>
      [
        ...Array.from({ length: pad }, () => ""),
        ...one(block),
        ...(beside ? [...Array.from({ length: gap }, () => ""), ...one(beside)] : []),
      ].join(" | ");
    lines.push(across(({ heads }) => heads));
    if (dice.yes(0.12)) merges.push(mergeAt(dice, lines.length, pad + block.heads.length));
    if (dice.yes(0.1)) lines.push(across(({ heads }) => heads.map((_head, i) => `(${String(i + 1)})`)));
    if (dice.yes(0.06)) lines.push(across(({ heads }) => heads.map(() => dice.one(["", "n.", "%", "gg"]))));
    const rows = dice.one([1, 2, 2, 3, 4]);
    for (let row = 0; row < rows; row++) {
      const line = across(({ held }) => held.map((kind) => cellOf(dice, kind, row)));
      lines.push(pad === 1 && dice.yes(0.4) ? line.replace(/^[^|]*/, dice.one([`${String(row + 1)} `, "Tecnico ", "Sociale "])) : line);
      if (dice.yes(0.08)) lines.push(dice.one(["", "Totale | 100", lines[lines.length - rows] ?? ""]));
    }
  }
  return [...lines, ...(merges.length > 0 ? [`@merge ${[...new Set(merges)].join(" ")}`] : [])].join("\n");
}

function blockOf(dice: Dice): Block {
  const heads = dice.yes(0.75)
    ? dice.shuffled(["Obiettivo", "Peso", ...dice.some(HEADS, dice.one([0, 1, 1, 2, 3]))])
    : dice.some(HEADS, dice.one([2, 3, 4]));
  const held = heads.map((head): Held => {
    if (/peso|punt|^p\.|valore|tecnico|sociale/i.test(head)) return dice.by({ numbers: 8, few: 1, none: 1, words: 0.5 });
    if (/^n\.|cod/i.test(head)) return dice.by({ numbers: 3, none: 1, texts: 1 });
    return dice.by({ texts: 8, few: 1, none: 0.7, names: 1 });
  });
  return { heads: dice.yes(0.1) ? heads.map((head, i) => (i === 0 ? "" : head)) : heads, held };
}

function cellOf(dice: Dice, kind: Held, row: number): string {
  if (kind === "none" || (kind === "few" && row > 0)) return "";
  if (kind === "numbers") return dice.yes(0.07) ? "" : String(dice.one([10, 20, 30, 40, 60, row + 1]));
  if (kind === "names") return row % 2 === 0 ? "Settore Tecnico" : "";
  return kind === "words" ? "Alto" : dice.one(TEXTS);
}

/** A row above the headings, over some of the columns. */
function over(dice: Dice, lines: string[], merges: string[], { heads }: Block, pad: number): void {
  const row = lines.length + 1;
  const letter = (col: number): string => String.fromCharCode(65 + col);
  const way = dice.by({ across: 2, some: 4, down: 2, loose: 1 });
  const width = heads.length;
  const from = way === "across" ? 0 : dice.one([...Array(width).keys()]);
  const to = way === "across" ? width - dice.one([1, 1, 2]) : Math.min(width - 1, from + dice.one([1, 1, 2]));
  const cells = heads.map((head, col) => (col === from ? dice.one(OVER) : way === "down" && (col < from || col > to) ? head : ""));
  lines.push(shifted(cells.join(" | "), pad));
  if (way !== "loose" && to > from) merges.push(`${letter(pad + from)}${String(row)}:${letter(pad + to)}${String(row)}`);
  if (way !== "down") return;
  for (const col of heads.keys())
    if (col < from || col > to)
      merges.push(`${letter(pad + col)}${String(row)}:${letter(pad + col)}${String(row + dice.one([1, 1, 1, 2]))}`);
}

function mergeAt(dice: Dice, row: number, width: number): string {
  const col = dice.one([...Array(width).keys()]);
  const [left, right] = [col, col + 1].map((one) => String.fromCharCode(65 + one)) as [string, string];
  return dice.yes(0.5)
    ? `${left}${String(row)}:${right}${String(row)}`
    : `${left}${String(row)}:${left}${String(row + dice.one([1, 2, 3]))}`;
}

const shifted = (line: string, by: number): string => `${" | ".repeat(by)}${line}`;

export function oddHeadingsSaid(index: number): readonly string[] {
  const text = oddHeadings(index);
  const where = `top ${String(index)}`;
  const sheets = sheetsOf(text);
  const tables = sheets.flatMap((sheet) => findTables(sheet, {}));
  const looks = [[], ["scuole comunali", "asili nido", "strade"]].map((known) => sheets.map((sheet) => said(looksLikePlan(sheet, {}, new Set(known))) || "no").join(" ")); // prettier-ignore
  const unweighed = sheets.map((sheet) => said(objectivesWithoutWeights(sheet, {}))).join("");
  return [
    `${where}, sheet: ${text.replaceAll("\n", " / ")}`,
    ...tables.map((table, i) => `${where}, table ${String(i + 1)}: ${tableSaid(table)}`),
    `${where}, looks like a plan: ${[...new Set(looks)].join(", with names known ")}${unweighed === "" ? "" : `, objectives without weights ${unweighed}`}`,
  ];
}

function tableSaid(table: Table): string {
  const { first, last, left, right, from, end, headings, form } = table;
  const place = `${placeName(first, left)}-${placeName(last, right)} from ${String(from + 1)}${end === Infinity ? "" : ` to ${String(end)}`}`;
  const heads = headings.map(({ text, role, above, aboveRole, row }) => `${text} ${role ?? "-"}${row === last ? "" : ` in ${String(row + 1)}`}${above === "" ? "" : ` under ${above} ${aboveRole ?? "-"}`}`); // prettier-ignore
  const titles = titlesAbove(table).map(({ kind, label, text }) => `${kind} ${label === null ? "" : `${label}: `}${said(text)}`);
  const totals = headings.flatMap(({ col }) => totalAbove(table, col) ?? []).map(({ value, cell, text }) => `${value.toFraction()} «${text}» ${said(cell)}`); // prettier-ignore
  const parts = [place, heads.join(", "), ...(titles.length > 0 ? [`titles ${titles.join(", ")}`] : []), ...(totals.length > 0 ? [`totals ${[...new Set(totals)].join(", ")}`] : []), `form ${form}`]; // prettier-ignore
  return parts.join("; ");
}
