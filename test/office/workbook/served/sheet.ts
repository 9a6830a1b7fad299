/** A worksheet. */
import { parseArea, type Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import { assertSheetName } from "../limits";
import { assertOpenStructure, findSheet, type SheetModel } from "../model";
import { asNumber, asText, readOnly, type Served } from "../served";
import { EVENTS, type EventName, type Session } from "../session";
import { servedFreezePanes, servedPageBreaks, servedPageLayout } from "./page";
import { servedProperties } from "./properties";
import { servedRange, WHOLE } from "./range";
import { usedArea } from "./used";

export function servedSheet(session: Session, sheet: SheetModel): Served {
  const { book } = session;
  const range = (area: Area | null): Served => {
    if (!area) throw new HostFault("InvalidArgument", "Worksheet.getRange");
    return servedRange(session, sheet, area);
  };
  return {
    served: true,
    kind: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    properties: {
      Id: readOnly(() => sheet.id),
      Gridlines: { get: () => sheet.page.get("gridlines") ?? true, set: (value) => void sheet.page.set("gridlines", value) },
      Position: { get: () => book.sheets.indexOf(sheet), set: () => undefined },
      Name: {
        get: () => sheet.name,
        set: (value) => {
          assertOpenStructure(book, "Worksheet.name");
          assertSheetName(asText(value), "Worksheet.name");
          const other = findSheet(book, asText(value));
          if (other && other !== sheet) throw new HostFault("ItemAlreadyExists", "Worksheet.name");
          sheet.name = asText(value);
        },
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          assertOpenStructure(book, "Worksheet.visibility");
          sheet.visibility = value as SheetModel["visibility"];
        },
      },
    },
    links: {
      CustomProperties: () => servedProperties(sheet),
      HorizontalPageBreaks: () => servedPageBreaks(sheet),
      FreezePanes: () => servedFreezePanes(sheet),
      PageLayout: () => servedPageLayout(sheet, session.faults.plan.fitIgnored !== true),
      Protection: () => servedProtection(sheet),
    },
    methods: {
      GetRange: (address) => range(typeof address === "string" && address !== "" ? parseArea(address) : WHOLE),
      GetRangeByIndexes: (row, col, rows, cols) => {
        const [top, left] = [asNumber(row), asNumber(col)];
        return range({ top, left, bottom: top + asNumber(rows) - 1, right: left + asNumber(cols) - 1 });
      },
      GetCell: (row, col) => range({ top: asNumber(row), left: asNumber(col), bottom: asNumber(row), right: asNumber(col) }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(sheet, valuesOnly === true);
        return used ? range(used) : null;
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new HostFault("InvalidOperation", "Worksheet.activate");
        book.active = sheet.id;
        session.emit("Activated", sheet.id, {});
        return null;
      },
      Delete: () => {
        assertOpenStructure(book, "Worksheet.delete");
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        session.emit("Deleted", sheet.id, {});
        return null;
      },
      ...registering(session, sheet.id),
    },
  };
}

/** `_RegisterDataChangedEvent` and its kin, for the workbook's sheets or one of them. */
export function registering(session: Session, target: string): NonNullable<Served["methods"]> {
  const names = Object.keys(EVENTS) as EventName[];
  const method = (verb: string, name: EventName): string => (name === "NameChanged" ? `_${verb}Event${name}` : `_${verb}${name}Event`);
  return Object.fromEntries(
    names.flatMap((name) => [
      [method("Register", name), () => session.register(target, name, 1)],
      [method("Unregister", name), () => session.register(target, name, -1)],
    ]),
  );
}

function servedProtection(sheet: SheetModel): Served {
  return {
    served: true,
    kind: "WorksheetProtection",
    properties: {
      Protected: readOnly(() => sheet.protection !== null),
      Options: readOnly(() => sheet.protection && { ...sheet.protection }),
    },
    methods: {
      Protect: () => {
        sheet.protection = { allowFormatCells: false };
        return null;
      },
      Unprotect: () => {
        sheet.protection = null;
        return null;
      },
    },
  };
}
