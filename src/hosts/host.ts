/** The port between the program and the place where sheets live. The pane, the ribbon and the tests know only this. */
import type { Sheet } from "../core/sheet/sheet";
import type { CellRef, Area } from "../core/sheet/address";
import type { FixStep } from "../core/fixes/fix";
import type { Language } from "../core/messages/fill";
import type { Severity } from "../core/rules/severity";
import type { SheetDocument } from "../core/document";

/** What happened: done, or blocked with a reason that `core/messages` turns into a sentence with the next step. */
export type Outcome<T = void> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "blocked"; readonly reason: BlockedReason; readonly detail: string };

/** Reasons in the host's words; each has a sentence "host.<reason>" in core/messages. */
export type BlockedReason =
  | "cell-edit" // a cell is being edited
  | "not-now" // Excel refuses it now, perhaps because a cell is being edited
  | "protected" // the sheet is protected
  | "denied" // Excel forbids it for a reason that it does not name
  | "inactive" // another workbook has the focus
  | "gone" // something that Excel was to use is not there any more
  | "protected-workbook" // the workbook's structure is protected: no sheet can be added
  | "hidden-sheet" // the sheet to show is hidden
  | "no-sheet" // the sheet was deleted or renamed since it was read
  | "changed" // a cell does not hold any more what was read
  | "read-only" // the workbook cannot be written
  | "too-large" // more than the host can read or write at once
  | "too-many-marks" // more ranges than are painted
  | "not-supported" // this Excel lacks the function
  | "newer-data" // settings written by a newer version
  | "foreign-data" // data under our key that are not ours
  | "damaged-data" // data of ours that were saved by halves
  | "too-much-data" // more settings and waivers than are kept in a workbook
  | "marks-left" // marks of an earlier time that are not found any more
  | "half-done" // it stopped half-way and could not be put back; detail says where
  | "not-copied" // a corrected copy would lose something; detail says what
  | "busy" // the host does not answer now
  | "cancelled"
  | "failed"; // anything else; detail carries the host's code

/** The sheets of a workbook, in order. `name` is the file's name where known. */
export interface Workbook {
  readonly name: string | null;
  readonly sheets: readonly Sheet[];
  /** Sheets of which the host could not tell the merged areas: read as if there were none. */
  readonly withoutMerges?: readonly string[];
}

/** Another workbook, read for the sake of the one that is open. */
export interface OtherWorkbook {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** What became of a file that the user chose or dropped; `why` in both languages. */
type OtherFile =
  | { readonly kind: "opened"; readonly workbook: OtherWorkbook }
  | { readonly kind: "refused"; readonly why: Readonly<Record<Language, string>> }
  | { readonly kind: "cancelled" };

/** What of the pane's functions this host offers; the pane says what is missing ("funzioni ridotte"). */
export interface Capabilities {
  readonly marks: boolean;
  readonly fixes: boolean;
  /** Documents become sheets of the open workbook (Excel) or downloads (browser). Fixes change the workbook, in the browser its working copy. */
  readonly writes: "workbook" | "download";
  /** What is written into the workbook can be taken back with Ctrl+Z; where not, that is said before anything is written. */
  readonly undo: boolean;
  /** Whether changes are told of (`watch`): where always, what they lead to is shown at once; else the user chooses so. */
  readonly live: boolean | "always";
  /** Names of functions that this Excel lacks, for the user: message ids "capability.<name>". */
  readonly reduced: readonly (
    | "undo"
    | "undo-groups"
    | "merged-areas"
    | "conditional-formats"
    | "events"
    | "list-choices"
    | "custom-functions"
  )[];
}

/** A range to mark and how. */
export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly severity: Severity;
}

/** Words beside the rows and above the columns of a sheet (0-based). */
export interface SheetNotes {
  readonly sheet: string;
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
}

/** Cells that the user has selected on one sheet: one area, or several. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** What a written sheet may lack: fonts and sizes, lists of words, alerts, what is shown and frozen, print set-up. */
export type DocumentPart = "look" | "lists" | "alerts" | "view" | "print";

/** A change in the workbook: which sheets to read again; `own` when this program wrote it, `remote` a co-author. */
export interface Change {
  readonly sheets: readonly string[];
  readonly source: "user" | "remote";
}

export interface ReadOptions {
  /** Names of the sheets to read; all when absent. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  /** Called with what has been read so far (0–1) and what is being read. */
  readonly onProgress?: (share: number, what: string) => void;
}

export interface Host {
  readonly capabilities: Capabilities;
  /** The display language, e.g. "it-IT". */
  readonly language: string;
  /** SHA-256 of the file's bytes, or of its working copy's, as hexadecimal text; absent where the host has no bytes, null where it could not be computed. */
  readonly fingerprint?: string | null;
  /** Reads the workbook's sheets. */
  read(options?: ReadOptions): Promise<Outcome<Workbook>>;
  /** The active sheet's name. */
  activeSheet(): Promise<Outcome<string>>;
  /** Shows and selects the area. */
  goTo(target: { readonly sheet: string; readonly area: Area }): Promise<Outcome>;
  /**
   * Paints the marks in place of those painted before, leaving the user's formats alone; `skipped` names protected sheets left out,
   * `left` counts marks of before that could not be taken off and may still be seen.
   */
  mark(
    marks: readonly Mark[],
  ): Promise<Outcome<{ readonly painted: number; readonly skipped?: readonly string[]; readonly left?: number }>>;
  /** Removes every mark of ours, also those of an earlier session. */
  unmark(): Promise<Outcome>;
  /** Puts these words, and no others, beside the sheets' rows and columns. Only where the host itself shows the sheets. */
  readonly annotate?: (notes: readonly SheetNotes[]) => void;
  /**
   * Tells of what the user selects, whenever it changes, until the returned function is called. Where the host itself shows the
   * sheets their cells can be selected only meanwhile.
   */
  watchSelection(listener: (selection: Selection) => void): Promise<Outcome<() => Promise<void>>>;
  /** Applies the steps, all or none. */
  applyFixes(steps: readonly FixStep[]): Promise<Outcome<{ readonly cells: readonly CellRef[] }>>;
  /**
   * Writes a document as a new sheet (Excel) or offers it as a download (browser); a taken name gets a number.
   * `replace`: the id of one of our own sheets to be refreshed in place. `missing`: parts that the host refused; the content is there whole.
   */
  writeDocument(
    document: SheetDocument,
    options?: { readonly replace?: string },
  ): Promise<Outcome<{ readonly sheet: string; readonly missing?: readonly DocumentPart[] }>>;
  /** Offers a text as a new file of that name; nothing is sent anywhere. */
  offerText(name: string, text: string, type: string): Promise<Outcome>;
  /** Offers the documents as one new .xlsx file of that name, a sheet each; `word`: as a Word file. `title`: what the file says its title is. */
  offerDocuments(
    name: string,
    documents: readonly SheetDocument[],
    options?: { readonly word?: boolean; readonly title?: string },
  ): Promise<Outcome>;
  /** Other workbooks that are open beside this one, where the page around the pane shows several. */
  readonly others?: () => readonly OtherWorkbook[];
  /** Reads the bytes of another .xlsx or .xlsm file, which is nowhere kept; nothing is sent anywhere. @throws Error when the page lacks memory for it */
  openOther(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<OtherFile>;
  /** Text kept with the workbook under a key ("settings", "waivers"); null when there is none. */
  load(key: StoreKey): Promise<Outcome<string | null>>;
  save(key: StoreKey, text: string): Promise<Outcome>;
  /** Calls back after changes (debounced); returns the function that stops watching. */
  watch(listener: (change: Change) => void): Promise<Outcome<() => Promise<void>>>;
}

export type StoreKey = "settings" | "waivers";
