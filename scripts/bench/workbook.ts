/** The workbook of the benchmark: sheets × rows × columns, laid out as a plan, always the same. */
import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEADINGS = ["N.", "Obiettivo", "Peso", "Indicatore", "Target", "Scadenza", "Classe KPI", "Output/Outcome", "Responsabile", "Note"];

export interface Size {
  readonly sheets: number;
  /** Rows a sheet, one an objective; every sheet is one unit whose weights make what its total row says. */
  readonly rows: number;
  readonly cols: number;
  /** Said in every text of the sheet's rows, so that workbooks of different editions have no such text in common. */
  readonly edition?: number;
}

/** The bytes of an .xlsx of that size, with shared strings as Excel writes them. */
export function benchWorkbook(size: Size): Uint8Array {
  const strings = new Strings();
  const parts: Zippable = {};
  for (let i = 1; i <= size.sheets; i++) parts[`xl/worksheets/sheet${String(i)}.xml`] = strToU8(sheetXml(i, size, strings));
  const numbers = Array.from({ length: size.sheets }, (_sheet, i) => String(i + 1));
  const text = (name: string, content: string): void => {
    parts[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  };
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  text(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/sharedStrings.xml", "sharedStrings")}${override("/xl/styles.xml", "styles")}${numbers.map((n) => override(`/xl/worksheets/sheet${n}.xml`, "worksheet")).join("")}</Types>`,
  );
  text(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  text(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((n) => `<sheet name="Area ${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`,
  );
  text(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdF" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  text("xl/sharedStrings.xml", strings.xml());
  text("xl/styles.xml", STYLES);
  return zipSync(parts, { level: 6 });
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

class Strings {
  private readonly indexes = new Map<string, number>();

  /** A cell that shows the text. */
  cell(name: string, text: string): string {
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return `<c r="${name}" t="s"><v>${String(index)}</v></c>`;
  }

  xml(): string {
    return `<sst xmlns="${MAIN}">${[...this.indexes.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;
  }
}

function sheetXml(sheet: number, size: Size, strings: Strings): string {
  const row = (n: number, cells: readonly string[]): string => `<row r="${String(n)}">${cells.join("")}</row>`;
  const at = (col: number, n: number): string => String.fromCharCode(65 + col) + String(n);
  const rows = [row(1, [strings.cell("A1", `Obiettivi ${String(sheet)}ª Area – Piano della performance 2025-2027`)])];
  const edition = size.edition === undefined ? "" : ` (stesura ${String(size.edition)}, foglio ${String(sheet)})`;
  const weights = Array.from({ length: size.rows - 3 }, (_row, i) => 1 + ((i + 1) % 5));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const heading = (col: number): string => (col === 2 ? `PESO MAX ${total}` : (HEADINGS[col] ?? `Colonna ${col + 1}`));
  rows.push(
    row(
      2,
      Array.from({ length: size.cols }, (_col, col) => strings.cell(at(col, 2), heading(col))),
    ),
  );
  for (let i = 1; i <= size.rows - 3; i++) {
    const n = i + 2;
    const weight = weights[i - 1] ?? 0;
    const cells = [`<c r="A${String(n)}"><v>${String(i)}</v></c>`];
    cells.push(
      strings.cell(at(1, n), `Obiettivo ${String(i)} dell'area ${String(sheet)}: attuare l'intervento ${String(i * 7)}${edition}`),
    );
    cells.push(`<c r="C${String(n)}"><v>${String(weight)}</v></c>`);
    for (let col = 3; col < size.cols; col++) cells.push(strings.cell(at(col, n), textOf(col, i, edition)));
    rows.push(row(n, cells));
  }
  const last = size.rows;
  const sum = `<c r="C${String(last)}"><f>SUM(C3:C${String(last - 1)})</f><v>${String(total)}</v></c>`;
  rows.push(row(last, [strings.cell(at(1, last), "TOT."), sum]));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function textOf(col: number, row: number, edition: string): string {
  if (col === 5) return `31/12/${String(2025 + (row % 3))}`;
  if (col === 6) return ["efficacia", "efficienza", "qualità"][row % 3] ?? "";
  if (col === 7) return row % 2 === 0 ? "Output" : "Outcome";
  return `Testo ${String(col)} della riga ${String(row)}, con qualche parola in più per misura${edition}`;
}
