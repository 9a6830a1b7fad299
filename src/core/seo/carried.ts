/** Which cells of the source a standard sheet was written from, and the words of each that are on it: what is not here was left behind. */
import type { At } from "../plan/plan";
import type { Exact } from "../exact";
import type { CellRef } from "../sheet/address";
import { cellText, type Sheet } from "../sheet/sheet";
import { shownAt } from "../text/shown";
import { readDeadlines } from "../text/deadline";
import { readNumber } from "../text/number";
import type { DeadlineReading } from "../text/values";
import type { SeoText } from "./seo-text";
import { cleanText } from "./words";

/** Collects while a sheet is put together. */
export class Carried {
  private readonly texts = new Map<string, string[]>();

  constructor(private readonly sheets: ReadonlyMap<string, Sheet>) {}

  /** The cell's text as it goes on the sheet; a number keeps its format. The cell is noted. */
  take(at: At<string> | null | undefined): SeoText {
    if (!at) return "";
    const text = this.read(at.cell);
    this.note(at.cell, at.value);
    if (typeof text === "string" || String(text.value) !== at.value) return cleanText(at.value);
    this.note(at.cell, text.text);
    return text;
  }

  /** What the cell says, not noted. */
  read(cell: CellRef): SeoText {
    const { sheet, row, col } = cell;
    const value = this.sheets.get(sheet)?.value(row, col) ?? null;
    const text = this.shown(cell);
    return typeof value === "number" && text !== "" ? { value, format: this.sheets.get(sheet)?.format(row, col), text } : cleanText(text);
  }

  /** These words of the cell are on the sheet, or said to be changed. */
  note(cell: CellRef, text: string): void {
    const key = cellKey(cell);
    const noted = this.texts.get(key);
    if (noted) noted.push(text);
    else this.texts.set(key, [text]);
  }

  /** A number of the cell is on the sheet: its words for it, and all of the cell where it says nothing else. */
  noteNumber(cell: CellRef, value: Exact): void {
    const shown = this.shown(cell);
    if (!/\p{L}/u.test(shown)) {
      this.note(cell, shown);
      return;
    }
    for (const [written] of shown.matchAll(/\d+(?:[.,]\d+)?/g)) if (readNumber(written)?.equals(value) === true) this.note(cell, written);
  }

  /** The whole cell is on the sheet, though in other words (a weight in percent as points). */
  whole(cell: CellRef): void {
    this.note(cell, this.shown(cell));
  }

  /** What the cell shows in the source. */
  shown({ sheet, row, col }: CellRef): string {
    const source = this.sheets.get(sheet);
    return source ? shownAt(source, row, col) : "";
  }

  /** Whether the cell holds a number (a date is one). */
  isNumber({ sheet, row, col }: CellRef): boolean {
    return typeof this.sheets.get(sheet)?.value(row, col) === "number";
  }

  /** The deadline that the cell itself states, null where it is empty or covered by a merged area. */
  deadlineAt(sheet: string, row: number, col: number): At<DeadlineReading> | null {
    const source = this.sheets.get(sheet);
    const value = source?.value(row, col) ?? null;
    return source && cellText(value) !== "" ? { value: readDeadlines(value, source.format(row, col)), cell: { sheet, row, col } } : null;
  }

  /** Whether the cell is merged with those below it down to that row, 0-based. */
  isMergedOver({ sheet, row, col }: CellRef, below: number): boolean {
    const merge = this.sheets.get(sheet)?.mergeAt(row, col);
    return merge !== undefined && merge.top <= row && below > row && below <= merge.bottom;
  }

  /** Words of the cell that are not on the sheet, in order. */
  missing(cell: CellRef): readonly string[] {
    return missingWords(this.shown(cell), this.texts.get(cellKey(cell)) ?? []);
  }

  isTouched(cell: CellRef): boolean {
    return this.texts.has(cellKey(cell));
  }
}

export function cellKey({ sheet, row, col }: CellRef): string {
  return `${sheet}!${String(row)},${String(col)}`;
}

/**
 * The words of a text (letters and digits, in small letters) that the others together do not have as often as it has them. One of the others that
 * only says again what another says (a deadline, and the words that a change of it speaks of) adds nothing.
 */
function missingWords(text: string, others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  const counted: ReadonlyMap<string, number>[] = [];
  for (const counts of others.map(countsOf).sort((a, b) => b.size - a.size)) {
    if (counted.some((other) => [...counts].every(([word, count]) => (other.get(word) ?? 0) >= count))) continue;
    counted.push(counts);
    for (const [word, count] of counts) left.set(word, (left.get(word) ?? 0) + count);
  }
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
