/**
 * Sheets in few characters, for the many small ones on which evidence is kept. A line is a row, "|" parts its cells, nothing between two of them
 * is no cell. "40" is a number, "40%" a share shown as one, "'40" a text, "=SUM(B3:B4) -> 100" a formula with its result, "\n" breaks a line.
 * "@sheet NAME", "@merge A1:C1 …", "@hide B 5 …" stand in lines of their own.
 */
import { columnIndex } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { live, share, written, type Written, type WrittenOptions } from "../written";

/** The sheets of a text, the first of them "Piano" where nothing else is said. */
export function sheetsOf(text: string): readonly Sheet[] {
  const parts = text
    .trim()
    .split(/^@sheet +/m)
    .map((part, i) => (i === 0 ? `Piano\n${part}` : part))
    .filter((part, i) => i > 0 || part.trim() !== "Piano");
  return parts.map((part) => {
    const [name = "", ...lines] = part.replace(/\n+$/, "").split("\n");
    return sheetOf(name, lines);
  });
}

/** A sheet in one line: " / " parts its rows. */
export const inOneLine = (text: string): Sheet => sheetOf("Piano", text.split(" / "));

function sheetOf(name: string, lines: readonly string[]): Sheet {
  const told = lines.filter((line) => line.startsWith("@"));
  const rows = lines.filter((line) => !line.startsWith("@"));
  return written(rows.map((line) => line.split("|").map((cell) => cellOf(cell.trim()))), { name, ...optionsOf(told) }); // prettier-ignore
}

function optionsOf(told: readonly string[]): WrittenOptions {
  const after = (word: string): readonly string[] =>
    told.filter((line) => line.startsWith(word)).flatMap((line) => line.slice(word.length).trim().split(/\s+/));
  const hidden = after("@hide");
  return {
    merges: after("@merge"),
    hiddenCols: hidden.filter((one) => /[A-Z]/.test(one)).map(columnIndex),
    hiddenRows: hidden.filter((one) => /\d/.test(one)).map((one) => Number(one) - 1),
  };
}

function cellOf(text: string): Written {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  const [, formula, result] = /^=(.+) -> (.*)$/.exec(text) ?? [];
  if (formula !== undefined && result !== undefined) return live(formula, isNumber(result) ? Number(result) : result);
  if (isNumber(text)) return Number(text);
  if (text.endsWith("%") && isNumber(text.slice(0, -1))) return share(Number(text.slice(0, -1)) / 100);
  return text.replaceAll("\\n", "\n");
}

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);
