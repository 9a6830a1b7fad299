/** A sheet's part → a sheet of the core, cell by cell as the file is passed. */
import { parseArea, type Area } from "../../../core/sheet/address";
import { Sheet, type CellInput } from "../../../core/sheet/sheet";
import { ArrayAreas } from "./array-areas";
import { BrokenPart } from "./broken-part";
import { cellPosition } from "./cell-address";
import { cellValue } from "./cell-value";
import { EXCEL } from "./excel-limits";
import { SharedFormulas, type FormulaRoom } from "./shared-formulas";
import { readText } from "./shared-strings";
import type { Formats } from "./styles";
import { XmlReader } from "./xml-reader";
import { spoken } from "./xml-text";

/** A formula cell whose result is not stored in the file. */
export interface Pending {
  readonly row: number;
  readonly col: number;
  /** Without "="; null for the cells of an array formula, whose results stand in several cells. */
  readonly formula: string | null;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  /** In reading order; on the sheet their value is `{ unknown: true }`. */
  readonly pending: readonly Pending[];
  /** The first cell whose text was longer than Excel allows and was cut; null when none was. */
  readonly cut: { readonly row: number; readonly col: number } | null;
}

/** What the workbook's other parts say about every sheet. */
export interface Around {
  readonly name: string;
  readonly hidden: boolean;
  readonly strings: readonly string[];
  readonly formats: Formats;
  readonly date1904: boolean;
  /** For formulas that cells share. */
  readonly room: FormulaRoom;
}

/**
 * Reads the sheet; null when the part is a chart, a dialog or a macro sheet in spite of its name.
 * @throws BrokenPart when it is not what Excel could have written: an address that no sheet has, a shared text that is missing
 */
export function readSheetPart(xml: string, around: Around): ReadSheet | null {
  const reader = new XmlReader(xml);
  if (!reader.child(0)) throw new BrokenPart("no sheet");
  if (!reader.is("worksheet")) return null;
  const part = new SheetPart(reader, around);
  while (reader.child(1)) {
    if (reader.is("cols")) part.readColumns();
    else if (reader.is("sheetData")) part.readRows();
    else if (reader.is("mergeCells")) part.readMerges();
  }
  return part.result();
}

class SheetPart {
  private readonly cells: CellInput[] = [];
  private readonly pending: Pending[] = [];
  /** Where the last cell stood, and whether one came before its place: then the last one of an address holds. */
  private last = -1;
  private disordered = false;
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenCols = new Set<number>();
  private readonly shared: SharedFormulas;
  private readonly arrays = new ArrayAreas();
  private cut: ReadSheet["cut"] = null;

  constructor(
    private readonly reader: XmlReader,
    private readonly around: Around,
  ) {
    this.shared = new SharedFormulas(around.room);
  }

  result(): ReadSheet {
    const { name, hidden } = this.around;
    const { merges, hiddenRows, hiddenCols, cut } = this;
    const cells = this.disordered ? lastOfEach(this.cells) : this.cells;
    const pending = this.disordered ? lastOfEach(this.pending) : this.pending;
    return { sheet: new Sheet({ name, hidden, cells, merges, hiddenRows, hiddenCols }), pending, cut };
  }

  readColumns(): void {
    while (this.reader.child(2)) {
      if (!this.reader.isSet("hidden")) continue;
      const first = Math.max(1, Number(this.reader.attribute("min")));
      const last = Math.min(EXCEL.columns, Number(this.reader.attribute("max")));
      for (let col = first; col <= last && this.hiddenCols.size < EXCEL.columns; col++) this.hiddenCols.add(col - 1);
    }
  }

  readMerges(): void {
    while (this.reader.child(2)) {
      const area = mergedArea(this.reader.attribute("ref") ?? "");
      if (area && area.bottom < EXCEL.rows && area.right < EXCEL.columns) this.merges.push(area);
    }
  }

  readRows(): void {
    const { reader } = this;
    let next = 0;
    while (reader.child(2)) {
      if (!reader.is("row")) continue;
      const written = reader.attribute("r");
      const row = written === undefined ? next : Number(written) - 1;
      if (!Number.isInteger(row) || row < 0 || row >= EXCEL.rows) throw new BrokenPart(`row ${written ?? ""}`);
      next = row + 1;
      if (reader.isSet("hidden")) this.hiddenRows.add(row);
      let position = row * EXCEL.columns - 1;
      while (reader.child(3)) if (reader.is("c")) position = this.readCell(position + 1);
    }
  }

  /** @param next where the cell stands when it does not say it itself */
  private readCell(next: number): number {
    const { reader } = this;
    const address = reader.attribute("r");
    const position = address === undefined ? next : cellPosition(address);
    if (position < 0) throw new BrokenPart(`cell ${address ?? ""}`);
    const row = Math.floor(position / EXCEL.columns);
    const col = position % EXCEL.columns;
    const type = reader.attribute("t") ?? "n";
    const style = reader.attribute("s");
    let stored: string | null = null;
    let formula: string | undefined;
    let inline: string | null = null;
    while (reader.child(4)) {
      if (reader.is("v")) stored = reader.content();
      else if (reader.is("f")) formula = this.readFormula(row, col);
      else if (reader.is("is")) inline = readText(reader);
    }
    const array = formula === undefined && stored !== null ? false : this.arrays.has(row, col);
    const format = style === undefined ? undefined : this.around.formats[Number(style)];
    const value = cellValue({ type, stored, inline, format, computed: formula !== undefined || array }, this.around);
    if (position <= this.last) this.disordered = true;
    this.last = position;
    if (value === null || value === "") return position;
    const unknown = typeof value === "object" && "unknown" in value;
    if (unknown) this.pending.push({ row, col, formula: array ? null : (formula ?? null) });
    this.cells.push({ row, col, value: this.fitting(value, row, col), formula, format });
    return position;
  }

  private fitting(value: CellInput["value"], row: number, col: number): CellInput["value"] {
    if (typeof value !== "string" || value.length <= EXCEL.text) return value;
    this.cut ??= { row, col };
    return value.slice(0, EXCEL.text);
  }

  private readFormula(row: number, col: number): string | undefined {
    const { reader } = this;
    const [kind, id, ref] = [reader.attribute("t"), reader.attribute("si"), reader.attribute("ref")];
    // Functions newer than the format have a prefix that no user sees.
    const formula = spoken(reader.content()).replaceAll("_xlfn.", "");
    if (kind === "array" && ref !== undefined) this.arrays.add(parseArea(ref));
    if (formula.length > EXCEL.formula || kind === "dataTable") return undefined;
    if (kind !== "shared" || id === undefined) return formula === "" ? undefined : formula;
    if (formula === "") return this.shared.at(id, row, col);
    this.shared.keep(id, formula, row, col);
    return formula;
  }
}

function lastOfEach<Cell extends { readonly row: number; readonly col: number }>(cells: readonly Cell[]): Cell[] {
  return [...new Map(cells.map((cell) => [cell.row * EXCEL.columns + cell.col, cell])).values()];
}

/** "A1:B2"; also whole columns ("A:B") and whole rows ("1:2"). */
function mergedArea(ref: string): Area | null {
  const [first = "", last = ""] = ref.split(":");
  if (/^\$?[A-Z]{1,3}$/i.test(first)) return parseArea(`${first}1:${last}${String(EXCEL.rows)}`);
  return parseArea(/^\d/.test(first) ? `A${first}:XFD${last}` : ref);
}
