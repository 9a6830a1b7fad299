/** A document's values and formulas as blocks of rows, ready to be assigned. Pure. */
import type { DocumentValue, SheetDocument } from "../../../core/document";
import { boundingArea, type Area } from "../../../core/sheet/address";
import type { Calendar } from "../read/calendar";
import { textInput } from "../text";

export interface ContentBlock {
  readonly area: Area;
  /** What is assigned to `formulas`: texts protected, formulas with "=", "" for cells without value. */
  readonly inputs: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Characters that go into one request: with quotes and formats it stays well below the 5 MB of Excel on the web. */
const CHARACTERS = 1_500_000;
const CELLS = 10_000;

/** The document's content in blocks of rows that fit into one request each; none where it has no cells. */
export function contentBlocks(document: SheetDocument, calendar: Calendar): readonly ContentBlock[] {
  if (document.cells.length === 0) return [];
  const area = boundingArea(document.cells);
  const width = area.right - area.left + 1;
  const values = new Map(document.cells.map(({ row, col, value }) => [`${row},${col}`, value]));
  const lengths = new Map<number, number>();
  for (const { row, value } of document.cells)
    lengths.set(row, (lengths.get(row) ?? 0) + (value?.kind === "text" ? value.text.length : 10));
  const blocks: ContentBlock[] = [];
  let top = area.top;
  let characters = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const more = lengths.get(row) ?? 0;
    if (row > top && (characters + more > CHARACTERS || (row - top + 1) * width > CELLS)) {
      blocks.push(block({ ...area, top, bottom: row - 1 }, values, calendar));
      top = row;
      characters = 0;
    }
    characters += more;
  }
  return [...blocks, block({ ...area, top }, values, calendar)];
}

function block(area: Area, values: ReadonlyMap<string, DocumentValue | null>, calendar: Calendar): ContentBlock {
  const inputs: (string | number)[][] = [];
  const formats: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line = Array.from(
      { length: area.right - area.left + 1 },
      (_unused, offset) => values.get(`${row},${area.left + offset}`) ?? null,
    );
    inputs.push(line.map((value) => input(value, calendar)));
    formats.push(line.map((value) => (value && value.kind !== "text" ? (value.format ?? "General") : "General")));
  }
  return { area, inputs, formats };
}

function input(value: DocumentValue | null, calendar: Calendar): string | number {
  if (value === null) return "";
  if (value.kind === "number") return calendar.toExcel(value.value, value.format ?? "General");
  return value.kind === "formula" ? `=${value.formula}` : textInput(value.text);
}
