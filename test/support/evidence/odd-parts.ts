/**
 * Wholes with their parts below them at random, where no number tells which is which: a column that only wholes fill, a word for the level, a mark
 * before the title. The parts make 100, 1, their whole's weight, or nothing.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";
import { partRows } from "../../../src/core/reading/tables/part-rows";
import { tableRows } from "../../../src/core/reading/tables/rows";
import { inOneLine } from "./notation";
import { draftsSaid, NONE, tableOn } from "./odd-sequences";

const SEED = 1127;

const HEADINGS = ["Livello", "N.", "Obiettivo", "Indicatore", "Peso"];
const COLUMNS = { ...NONE, number: 1, title: 2, indicator: 3, width: 5 };
const WEIGHT = 4;

const WORDS: readonly (readonly [string, string])[] = [["Obiettivo", "Fase"], ["STR", "OPR"], ["Strategico", "Operativo"], ["x", ""], ["A", "B"], ["Obiettivo", ""]]; // prettier-ignore
const MARKS = ["- ", "• ", "a) ", "Fase ", "... ", "-", "A ", ""];
const WHAT = ["Strade", "Scuole", "Asili nido", "Verde", "Sportello", "Archivio"];

export function oddParts(index: number): string {
  const dice = diceFor(SEED, index);
  const habit = {
    words: dice.yes(0.45) ? dice.one(WORDS) : null,
    mark: dice.yes(0.45) ? dice.one(MARKS) : "",
    sparse: dice.yes(0.4),
    numbered: dice.by({ none: 5, wholes: 2, all: 1.5, letters: 0.5 }),
    share: dice.by({ hundred: 3, own: 3, one: 1, odd: 1 }),
    several: dice.yes(0.8),
  };
  const lines = [HEADINGS.join(" | ")];
  const wholes = dice.one([1, 2, 2, 3, 3, 4]);
  const points = dice.one([[100], [50, 50], [40, 60], [30, 30, 40], [20, 20, 30, 30], [10, 25], [0.4, 0.6]]);
  for (let i = 0; i < wholes; i++) {
    const own = points[i % points.length] ?? 0;
    const row = lines.length;
    const told = habit.words?.[0] ?? "";
    lines.push([dice.yes(0.05) ? "" : told, numberOf(habit.numbered, true, row), WHAT[i] ?? "", "km", String(dice.yes(0.06) ? own + 5 : own)].join(" | ")); // prettier-ignore
    const count = dice.yes(0.15) ? 0 : habit.several ? dice.one([1, 2, 2, 3]) : 1;
    for (const [part, weight] of sharesOf(dice, habit.share, own, count).entries()) {
      const level = dice.yes(0.04) ? told : (habit.words?.[1] ?? "");
      lines.push([level, numberOf(habit.numbered, false, row + part + 1), `${habit.mark}${dice.one(["gara", "lavori", "collaudo"])}`, habit.sparse ? "" : "km", weight].join(" | ")); // prettier-ignore
    }
    if (dice.yes(0.07)) lines.push(dice.one([`| | | | ${String(own)}`, "SETTORE SOCIALE", `| | Parte | km |`]));
  }
  return lines.join(" / ");
}

function numberOf(numbered: string, whole: boolean, row: number): string {
  if (numbered === "all" || (numbered === "wholes" && whole)) return String(row);
  return numbered === "letters" && !whole ? String.fromCharCode(96 + row) : "";
}

function sharesOf(dice: Dice, share: string, own: number, count: number): readonly string[] {
  const all = { hundred: 100, own, one: 1, odd: 37 }[share] ?? 0;
  const made = dice.yes(0.12) ? all * 1.1 : all;
  return Array.from({ length: count }, (_unused, i) => (dice.yes(0.03) ? "" : String(Number((i === 0 ? made - (made / 4) * (count - 1) : made / 4).toFixed(4))))); // prettier-ignore
}

export function oddPartsSaid(index: number): readonly string[] {
  const text = oddParts(index);
  const where = `parts ${String(index)}`;
  const table = tableOn(inOneLine(text), HEADINGS);
  const rows = tableRows(table, COLUMNS, WEIGHT, [], new Set());
  const run = rows.flatMap((row) => (row.kind === "data" ? [row] : row.kind === "title" ? [null] : []));
  const parts = [...partRows([{ table, columns: COLUMNS, run }])].map(({ row }) => row + 1).join(" ");
  return [`${where}, sheet: ${text}`, `${where}, parts: ${parts || "none"}`, `${where}, objectives: ${draftsSaid(table, COLUMNS, rows, false)}`]; // prettier-ignore
}
