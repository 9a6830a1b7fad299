/** Workbooks and broken files built part by part, so that a test says exactly what stands in them. */
import { strToU8, zipSync, type Zippable } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface SheetPart {
  readonly name: string;
  /** The XML inside <sheetData>, or null for a chart sheet. */
  readonly data: string | null;
  /** XML before and after <sheetData>. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
}

/** The parts of a workbook; `extra` adds or replaces parts by name. */
export function workbookParts(
  sheets: readonly SheetPart[],
  options: { readonly workbookXml?: string; readonly styles?: string; readonly extra?: Record<string, string> } = {},
): Record<string, string> {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"${state ? ` state="${state}"` : ""}/>`,
  );
  const rels = sheets.map(({ data }, i) => {
    const kind = data === null ? "chartsheet" : "worksheet";
    return `<Relationship Id="rId${String(i + 1)}" Type="${OFFICE}/${kind}" Target="${kind}s/sheet${String(i + 1)}.xml"/>`;
  });
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${options.workbookXml ?? ""}<sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${rels.join("")}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml":
      options.styles ?? `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ data, before, after }, i) => {
    if (data === null) parts[`xl/chartsheets/sheet${String(i + 1)}.xml`] = `<?xml version="1.0"?><chartsheet xmlns="${MAIN}"/>`;
    else {
      parts[`xl/worksheets/sheet${String(i + 1)}.xml`] =
        `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${before ?? ""}<sheetData>${data}</sheetData>${after ?? ""}</worksheet>`;
    }
  });
  return { ...parts, ...options.extra };
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

/** A workbook of one sheet "A" with the given rows (XML). */
export function oneSheet(data: string, options: Omit<SheetPart, "name" | "data"> = {}): Uint8Array {
  return zip(workbookParts([{ name: "A", data, ...options }]));
}

/** An OLE container (Excel 97, or an encrypted .xlsx) whose directory names the given streams. */
export function ole(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, entry) => {
    [...name].forEach((letter, i) => (bytes[1024 + entry * 128 + i * 2] = letter.charCodeAt(0)));
  });
  return bytes;
}

/** The package with the claimed unpacked size of every part overwritten, in the local headers and in the directory. */
export function claimSizes(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}
