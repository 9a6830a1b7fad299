/** What lives between requests: the workbook, the references that the client keeps, its event registrations and the log. */
import { areaName, type Area } from "../../../src/core/sheet/address";
import { Faults } from "./fault";
import type { Book, Json, SheetModel } from "./model";
import type { Answer, Served } from "./served";
import { isWrite, UndoHistory, type Platform } from "./undo";

/** Event codes of the wire. */
const CHANGED = 10;
export const EVENTS = { DataChanged: CHANGED, Activated: 11, Added: 13, SelectionChanged: 14, Deleted: 15, NameChanged: 25 } as const;
export type EventName = keyof typeof EVENTS;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface ChangeOptions {
  readonly source?: "Local" | "Remote";
  readonly triggerSource?: "ThisLocalAddin" | "Unknown";
  /** "RangeEdited", "RowInserted" … */
  readonly changeType?: string;
}

let references = 0;

export class Session {
  readonly faults = new Faults();
  readonly references = new Map<string, Served>();
  /** How often each event is registered, by "Workbook.DataChanged" or "<sheet id>.DataChanged". */
  readonly registrations = new Map<string, number>();
  /** How often each member was called or read, by "Range.Values". */
  readonly log = new Map<string, number>();
  /** Requests, and bytes of requests and answers. */
  readonly traffic = { requests: 0, sent: 0, received: 0, largest: 0 };
  /** Set by the bridge: hands an event to the client. */
  deliver: (entry: EventEntry) => void = () => undefined;

  readonly undo: UndoHistory;

  constructor(
    readonly book: Book,
    readonly platform: Platform = "desktop",
  ) {
    this.undo = new UndoHistory(book, platform);
  }

  /** The newest ExcelApi of this Excel: 13 for 1.13. */
  get level(): number {
    return this.faults.plan.level ?? Infinity;
  }

  /** Called before each member is read, set ("Worksheet.Name=") or called. */
  note(member: string): void {
    this.log.set(member, (this.log.get(member) ?? 0) + 1);
    this.faults.member(member);
    if (this.undo.grouped && isWrite(member)) this.faults.groupedWrite(member);
    this.undo.about(member, this.level);
  }

  /** The user presses Ctrl+Z. Excel tells of the changed cells, as it does of typed ones. */
  pressUndo(): string {
    const what = this.undo.undo();
    for (const sheet of this.book.sheets) this.changed(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, { triggerSource: "Unknown" });
    return what;
  }

  /** Keeps the object for later requests; what `_KeepReference` does. */
  keep(object: Served): string {
    const reference = `ref-${++references}`;
    this.references.set(reference, object);
    return reference;
  }

  register(target: string, event: EventName, by: 1 | -1): Answer {
    const key = `${target}.${event}`;
    const count = (this.registrations.get(key) ?? 0) + by;
    if (count === 0) this.registrations.delete(key);
    else this.registrations.set(key, count);
    return null;
  }

  /** Tells the client of an event, if it has registered for it. */
  emit(event: EventName, sheetId: string, message: Readonly<Record<string, Json>>): void {
    for (const target of ["Workbook", sheetId]) {
      if (!this.registrations.has(`${target}.${event}`)) continue;
      const entry = { messageCategory: 65536, messageType: EVENTS[event], targetId: target };
      this.deliver({ ...entry, message: JSON.stringify({ worksheetId: sheetId, source: "Local", ...message }) });
    }
  }

  /** Tells of changed cells: by this add-in unless said otherwise. */
  changed(sheet: SheetModel, area: Area, options: ChangeOptions = {}): void {
    const { source = "Local", triggerSource = "ThisLocalAddin", changeType = "RangeEdited" } = options;
    const trigger = this.level >= 14 ? { triggerSource } : {};
    const base = { changeType, address: areaName(area), shiftDirection: "None" };
    this.emit("DataChanged", sheet.id, { ...base, source, ...trigger });
  }
}
