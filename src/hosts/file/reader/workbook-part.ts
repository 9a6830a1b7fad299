/** The workbook's own part: its sheets in order, and where each of them stands. */
import { BrokenPart } from "./broken-part";
import { LONGEST_SHEET_NAME } from "./excel-limits";
import { relationsOf, type PartTexts, type Relation } from "./relations";
import { XmlReader } from "./xml-reader";
import { spoken } from "./xml-text";

/** What a sheet is; only the first kind has cells that a plan could stand in. */
export type SheetKind = "worksheet" | "chart-sheet" | "dialog-sheet" | "macro-sheet" | "other-sheet";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: SheetKind;
  /** Its part; null when the workbook names none. */
  readonly part: string | null;
}

export interface WorkbookPart {
  /** Its own name, "xl/workbook.xml". */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904, as workbooks from old Macs do. */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const KINDS: Readonly<Record<string, SheetKind>> = {
  chartsheet: "chart-sheet",
  dialogsheet: "dialog-sheet",
  xlMacrosheet: "macro-sheet",
  xlIntlMacrosheet: "macro-sheet",
};

/** @throws BrokenPart when there is no workbook in the package */
export function readWorkbookPart(parts: PartTexts): WorkbookPart {
  const part = relationsOf(parts, "")?.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const xml = parts.text(part);
  if (xml === null) throw new BrokenPart("no workbook");
  const found = relationsOf(parts, part);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = found ?? [];
  const partOf = (type: string): string | null =>
    relations.find((relation) => relation.type === type)?.target ?? (found === null ? `${folder}${type}.xml` : null);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const reader = new XmlReader(xml);
  if (!reader.child(0) || !reader.is("workbook")) throw new BrokenPart("no workbook");
  while (reader.child(1)) {
    if (reader.is("workbookPr")) date1904 = reader.isSet("date1904");
    if (!reader.is("sheets")) continue;
    while (reader.child(2)) if (reader.is("sheet")) sheets.push(entryOf(reader, relations));
  }
  // Without a list of parts they stand under the names that Excel gives them.
  const placed =
    found === null
      ? sheets.map((sheet, i) => ({ ...sheet, kind: "worksheet" as const, part: `${folder}worksheets/sheet${String(i + 1)}.xml` }))
      : sheets;
  return { part, sheets: placed, date1904, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") };
}

function entryOf(reader: XmlReader, relations: readonly Relation[]): SheetEntry {
  const name = spoken(reader.attribute("name") ?? "");
  if (name.length > LONGEST_SHEET_NAME) throw new BrokenPart("the name of a sheet is too long");
  const id = reader.attribute("id");
  const relation = relations.find((one) => one.id === id);
  const state = reader.attribute("state");
  return {
    name,
    hidden: state === "hidden" || state === "veryHidden",
    // A module of old macros has a name among the sheets and no part of its own.
    kind: (id ?? "") === "" ? "other-sheet" : (KINDS[relation?.type ?? ""] ?? "worksheet"),
    part: relation?.target ?? null,
  };
}
