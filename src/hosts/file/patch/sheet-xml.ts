/** A sheet's part with some of its cells changed; everything between them stays as it is, byte for byte. */
import { cellName } from "../../../core/sheet/address";
import { cellPosition } from "../reader/cell-address";
import { EXCEL } from "../reader/excel-limits";
import { XmlReader } from "../reader/xml-reader";
import { cellXml, newCell, readCellElement, type NewContent } from "./cell-xml";
import { refusedCell } from "../refused";

/** A cell and what it gets; 0-based. */
export interface CellChange {
  readonly row: number;
  readonly col: number;
  readonly content: NewContent;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The part with the changes.
 * @param sheet the sheet's name, for the reason of a refusal
 * @throws Refused when a cell has no row in the file, or holds more than a value or a formula of its own
 * @throws BrokenPart when the part is not well formed
 */
export function sheetXml(xml: string, sheet: string, changes: readonly CellChange[]): string {
  return new SheetXml(xml, sheet, changes).result();
}

class SheetXml {
  private readonly reader: XmlReader;
  private readonly wanted: Map<number, CellChange>;
  private readonly replacements: Replacement[] = [];
  private readonly columns: { readonly first: number; readonly last: number; readonly style: string | undefined }[] = [];

  constructor(
    private readonly xml: string,
    private readonly sheet: string,
    changes: readonly CellChange[],
  ) {
    this.reader = new XmlReader(xml);
    this.wanted = new Map(changes.map((change) => [change.row * EXCEL.columns + change.col, change]));
  }

  result(): string {
    const { reader } = this;
    reader.child(0);
    while (reader.child(1)) {
      if (reader.is("cols")) this.readColumns();
      else if (reader.is("sheetData")) this.readRows();
    }
    const [lost] = this.wanted.values();
    if (lost) throw refusedCell("patch.not-found", this.sheet, lost);
    return spliced(this.xml, this.replacements);
  }

  private readColumns(): void {
    const { reader } = this;
    while (reader.child(2)) {
      const [first, last] = [Number(reader.attribute("min")) - 1, Number(reader.attribute("max")) - 1];
      this.columns.push({ first, last, style: reader.attribute("style") });
    }
  }

  private readRows(): void {
    const { reader } = this;
    let next = 0;
    while (reader.child(2)) {
      if (!reader.is("row")) continue;
      const row = Number(reader.attribute("r") ?? next + 1) - 1;
      next = row + 1;
      this.readRow(row);
    }
  }

  private readRow(row: number): void {
    const { reader } = this;
    const { prefix, isEmpty } = reader;
    const style = reader.isSet("customFormat") ? reader.attribute("s") : undefined;
    const places: { readonly position: number; readonly start: number }[] = [];
    let position = row * EXCEL.columns - 1;
    while (reader.child(3)) {
      if (!reader.is("c")) continue;
      const address = reader.attribute("r");
      position = address === undefined ? position + 1 : cellPosition(address);
      places.push({ position, start: reader.start });
      this.readCell(position);
    }
    if (!isEmpty) this.insert(row, places, reader.closing, { prefix, style });
  }

  private readCell(position: number): void {
    const change = this.wanted.get(position);
    if (!change) return;
    this.wanted.delete(position);
    const { start } = this.reader;
    const text = cellXml(readCellElement(this.reader, this.xml), change.content);
    if (text === null) throw refusedCell("patch.special", this.sheet, change);
    this.replacements.push({ start, end: this.reader.position, text });
  }

  /** Cells of the row that the file does not hold yet, each put into its place, with the look that Excel would give it. */
  private insert(
    row: number,
    places: readonly { readonly position: number; readonly start: number }[],
    end: number,
    around: { readonly prefix: string; readonly style: string | undefined },
  ): void {
    for (const [position, change] of this.wanted) {
      if (change.row !== row) continue;
      this.wanted.delete(position);
      const style = around.style ?? this.columns.find(({ first, last }) => first <= change.col && change.col <= last)?.style;
      const attributes = ` r="${cellName(row, change.col)}"${style === undefined || style === "0" ? "" : ` s="${style}"`}`;
      const text = cellXml(newCell(around.prefix, attributes), change.content);
      if (text === null) throw refusedCell("patch.not-found", this.sheet, change);
      const at = places.find((place) => place.position > position)?.start ?? end;
      this.replacements.push({ start: at, end: at, text });
    }
  }
}

function spliced(xml: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}
