/** The root object, its sheets and the application. */
import { HostFault } from "../fault";
import { assertSheetName } from "../limits";
import { assertOpenStructure, emptySheet, findSheet, type Book } from "../model";
import { asNumber, asText, readOnly, type Argument, type Served } from "../served";
import type { Session } from "../session";
import { servedAreas } from "./areas";
import { servedNames, servedSettings } from "./properties";
import { servedRange } from "./range";
import { registering, servedSheet } from "./sheet";

export function servedWorkbook(session: Session): Served {
  const { book } = session;
  return {
    served: true,
    kind: "Workbook",
    properties: { Name: readOnly(() => "piano.xlsx"), ReadOnly: readOnly(() => false) },
    links: {
      Worksheets: () => servedSheets(session),
      Settings: () => servedSettings(book),
      Names: () => servedNames(book),
      Application: () => servedApplication(),
      Protection: () => servedProtection(book),
      Functions: () => servedFunctions(book),
    },
    methods: {
      GetSelectedRange: () => {
        const sheet = findSheet(book, book.selection?.sheet ?? book.active);
        const area = book.selection?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
        return sheet ? servedRange(session, sheet, area) : null;
      },
      GetSelectedRanges: () => {
        const sheet = findSheet(book, book.selection?.sheet ?? book.active);
        const { area = { top: 0, left: 0, bottom: 0, right: 0 }, others = [] } = book.selection ?? {};
        return sheet ? servedAreas(session, sheet, [area, ...others]) : null;
      },
      _RemoveReference: (reference) => {
        session.references.delete(asText(reference));
        return null;
      },
      InsertWorksheetsFromBase64: () => [],
    },
  };
}

/** Days between Excel's two counts of days. */
const DAYS_1904 = 1462;

/** DATE, which answers in the workbook's own count of days ("depending on the workbook's date system": Excel.Functions.date). */
function servedFunctions(book: Book): Served {
  const serial = (year: number, month: number, day: number): number =>
    Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569 - (book.date1904 ? DAYS_1904 : 0);
  return {
    served: true,
    kind: "Functions",
    methods: {
      Date: (year, month, day) => ({
        served: true,
        kind: "FunctionResult",
        properties: { Value: readOnly(() => serial(asNumber(year), asNumber(month), asNumber(day))), Error: readOnly(() => null) },
      }),
    },
  };
}

/** Protection of the structure: sheets can be neither added nor deleted, renamed, moved, hidden. */
function servedProtection(book: Book): Served {
  return {
    served: true,
    kind: "WorkbookProtection",
    properties: { Protected: readOnly(() => book.structure === "protected") },
  };
}

function servedApplication(): Served {
  return {
    served: true,
    kind: "Application",
    properties: { CalculationMode: readOnly(() => "Automatic") },
    methods: { SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
  };
}

function servedSheets(session: Session): Served {
  const { book } = session;
  const find = (key: Argument | undefined): Served | null => {
    const sheet = findSheet(book, asText(key));
    return sheet ? servedSheet(session, sheet) : null;
  };
  return {
    served: true,
    kind: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => servedSheet(session, sheet)),
    item: (key) => {
      const sheet = find(key);
      if (!sheet) throw new HostFault("ItemNotFound", "WorksheetCollection.getItem");
      return sheet;
    },
    methods: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => find(book.active),
      GetCount: () => book.sheets.length,
      Add: (name) => {
        assertOpenStructure(book, "WorksheetCollection.add");
        assertSheetName(asText(name), "WorksheetCollection.add");
        if (findSheet(book, asText(name))) throw new HostFault("ItemAlreadyExists", "WorksheetCollection.add");
        const sheet = emptySheet(asText(name));
        book.sheets.push(sheet);
        session.emit("Added", sheet.id, {});
        return servedSheet(session, sheet);
      },
      ...registering(session, "Workbook"),
    },
  };
}
