/** A document's values and formulas as blocks of rows, ready to be assigned. Pure. */
import type { DocumentValue, SheetDocument } from "../../../core/document";
import { boundingArea, type Area } from "../../../core/sheet/address";
import { textInput } from "../text";

export interface ContentBlock {
  readonly area: Area;
  /** What is assigned to `formulas`: texts protected, formulas with "=", "" for cells without value. */
  readonly inputs: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The document's content in blocks of at most so many cells; none where it has no cells. */
export function contentBlocks(document: SheetDocument, cellsPerBlock: number): readonly ContentBlock[] {
  if (document.cells.length === 0) return [];
  const area = boundingArea(document.cells);
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(cellsPerBlock / width));
  const values = new Map(document.cells.map(({ row, col, value }) => [`${row},${col}`, value]));
  const blocks: ContentBlock[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push(block({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) }, values));
  }
  return blocks;
}

function block(area: Area, values: ReadonlyMap<string, DocumentValue | null>): ContentBlock {
  const inputs: (string | number)[][] = [];
  const formats: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line = Array.from(
      { length: area.right - area.left + 1 },
      (_unused, offset) => values.get(`${row},${area.left + offset}`) ?? null,
    );
    inputs.push(line.map(input));
    formats.push(line.map((value) => (value && value.kind !== "text" ? (value.format ?? "General") : "General")));
  }
  return { area, inputs, formats };
}

function input(value: DocumentValue | null): string | number {
  if (value === null) return "";
  if (value.kind === "number") return value.value;
  return value.kind === "formula" ? `=${value.formula}` : textInput(value.text);
}
