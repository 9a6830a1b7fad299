/** Formulas that cells share: written once, and for the others moved with the cell (ECMA-376 part 1, 18.3.1.40). */
import { tokenize, tokenTypes } from "@borgar/fx/xlsx";
import { columnIndex, columnName } from "../../../core/sheet/address";
import { EXCEL } from "./excel-limits";

/** A formula taken apart: texts that stay, and places that move with the cell. */
type Piece = string | Place;

interface Place {
  /** Letters of the column, 0-based, and whether it stays; null in a reference to whole rows. */
  readonly col: { readonly index: number; readonly fixed: boolean } | null;
  readonly row: { readonly index: number; readonly fixed: boolean } | null;
}

interface Shared {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
  /** Taken apart when another cell asks for it. */
  pieces: readonly Piece[] | null;
}

/** Characters of all the formulas made for one workbook: those of a file made to exhaust the computer stay unknown. */
const ROOM = 10_000_000;
/** What taking a character of a formula apart costs, in characters made. */
const TAKING_APART = 30;

/** What is left of the room, over all sheets of a workbook. */
export class FormulaRoom {
  private made = 0;

  get isFull(): boolean {
    return this.made > ROOM;
  }

  take(characters: number): void {
    this.made += characters;
  }
}

export class SharedFormulas {
  private readonly known = new Map<string, Shared>();

  constructor(private readonly room: FormulaRoom) {}

  /** Remembers the formula, which stands in that cell, under its number. */
  keep(id: string, formula: string, row: number, col: number): void {
    this.known.set(id, { row, col, formula, pieces: null });
  }

  /** The formula of that number as it stands in that cell; undefined when nobody wrote it. */
  at(id: string, row: number, col: number): string | undefined {
    const shared = this.known.get(id);
    if (!shared || this.room.isFull) return undefined;
    if (shared.pieces === null) {
      this.room.take(shared.formula.length * TAKING_APART);
      shared.pieces = takenApart(shared.formula);
    }
    const formula = shared.pieces.map((piece) => moved(piece, row - shared.row, col - shared.col)).join("");
    this.room.take(formula.length);
    return formula;
  }
}

/** Names of cells, of whole columns and rows; names of sheets are tokens of their own. */
const MOVING: ReadonlySet<string> = new Set([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY]);

function takenApart(formula: string): Piece[] {
  return tokenize(formula, { mergeRefs: false }).flatMap(({ type, value }): Piece[] => (MOVING.has(type) ? placesOf(value) : [value]));
}

const PLACE = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

/** "$A1:B2" → its places with the colon between them. */
function placesOf(reference: string): Piece[] {
  return reference.split(/(:)/).map((part): Piece => {
    const match = part === "" ? null : PLACE.exec(part);
    if (!match) return part;
    const [, first = "", letters, second = "", digits] = match;
    // In "$3" the first sign belongs to the row.
    const rowFixed = letters === undefined ? first === "$" : second === "$";
    return {
      col: letters === undefined ? null : { index: columnIndex(letters), fixed: first === "$" },
      row: digits === undefined ? null : { index: Number(digits) - 1, fixed: rowFixed },
    };
  });
}

function moved(piece: Piece, down: number, right: number): string {
  if (typeof piece === "string") return piece;
  const { row, col } = piece;
  const newRow = row && wrapped(row.index + (row.fixed ? 0 : down), EXCEL.rows);
  const newCol = col && wrapped(col.index + (col.fixed ? 0 : right), EXCEL.columns);
  const letters = newCol === null ? "" : `${col?.fixed ? "$" : ""}${columnName(newCol)}`;
  return letters + (newRow === null ? "" : `${row?.fixed ? "$" : ""}${String(newRow + 1)}`);
}

/** Moved over the edge, a reference goes on at the other side, as in Excel. */
function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
