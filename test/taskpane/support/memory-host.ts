/** A host over sheets in memory: what the pane does to it can be seen, and what it refuses can be chosen. */
import { cellName, parseArea, type Area } from "../../../src/core/sheet/address";
import { Sheet, type CellInput, type CellValue } from "../../../src/core/sheet/sheet";
import type { SheetDocument } from "../../../src/core/document";
import type { BlockedReason, Capabilities, Change, Host, Mark, Outcome, Selection, StoreKey } from "../../../src/hosts/host";

export interface MemoryHost extends Host {
  readonly sheets: Sheet[];
  readonly went: string[];
  readonly marks: readonly Mark[];
  readonly reads: (readonly string[] | "all")[];
  readonly documents: SheetDocument[];
  readonly kept: Map<StoreKey, string>;
  /** What was offered as a new file, by its name. */
  readonly offered: ReadonlyMap<string, string | readonly SheetDocument[]>;
  /** Workbooks that the user may choose or drop, by the names of their files. */
  readonly folder: Map<string, readonly Sheet[]>;
  /** What the user does in the sheet; tells who watches. */
  edit(sheet: string, row: number, col: number, value: CellValue, source?: Change["source"]): void;
  /** The user selects these cells, in A1 text; tells who wants to know. */
  select(sheet: string, ...areas: readonly string[]): void;
  /** The next call of that method is refused. */
  refuse(method: keyof Host, reason: BlockedReason, detail?: string): void;
  /** Reading waits until the returned function is called. */
  hold(): () => void;
}

const ALL: Capabilities = { marks: true, fixes: true, writes: "workbook", undo: true, live: true, reduced: [] };

export function memoryHost(
  sheets: readonly Sheet[],
  { capabilities = {}, language = "it-IT", active }: { capabilities?: Partial<Capabilities>; language?: string; active?: string } = {},
): MemoryHost {
  const refusals = new Map<keyof Host, Outcome<never>>();
  const listeners = new Set<(change: Change) => void>();
  const selecting = new Set<(selection: Selection) => void>();
  let waiting: Promise<void> = Promise.resolve();
  const state = {
    sheets: [...sheets],
    went: [] as string[],
    marks: [] as readonly Mark[],
    reads: [] as (readonly string[] | "all")[],
    documents: [] as SheetDocument[],
    kept: new Map<StoreKey, string>(),
    offered: new Map<string, string | readonly SheetDocument[]>(),
    folder: new Map<string, readonly Sheet[]>(),
  };
  async function answer<T>(method: keyof Host, value: () => T): Promise<Outcome<T>> {
    const refusal = refusals.get(method);
    refusals.delete(method);
    return refusal ?? { kind: "done", value: value() };
  }
  function write(name: string, row: number, col: number, value: CellValue): void {
    state.sheets = state.sheets.map((sheet) => (sheet.name === name ? withCell(sheet, row, col, value) : sheet));
  }
  return {
    get sheets() {
      return state.sheets;
    },
    get marks() {
      return state.marks;
    },
    went: state.went,
    reads: state.reads,
    documents: state.documents,
    kept: state.kept,
    offered: state.offered,
    folder: state.folder,
    edit: (sheet, row, col, value, source = "user") => {
      write(sheet, row, col, value);
      for (const listener of listeners) listener({ sheets: [sheet], source });
    },
    select: (sheet, ...areas) => {
      for (const listener of selecting) listener({ sheet, areas: areas.map((text) => parseArea(text) as Area) });
    },
    refuse: (method, reason, detail = "") => void refusals.set(method, { kind: "blocked", reason, detail }),
    hold: () => {
      let release = (): void => {};
      waiting = new Promise((resolve) => (release = resolve));
      return release;
    },
    capabilities: { ...ALL, ...capabilities },
    language,
    read: async ({ only, signal, onProgress } = {}) => {
      state.reads.push(only ?? "all");
      onProgress?.(0.5, state.sheets[0]?.name ?? "");
      await waiting;
      if (signal?.aborted) return { kind: "blocked", reason: "cancelled", detail: "" };
      return answer("read", () => ({
        name: "piano.xlsx",
        sheets: only ? state.sheets.filter((sheet) => only.includes(sheet.name)) : state.sheets,
      }));
    },
    activeSheet: () => answer("activeSheet", () => active ?? state.sheets[0]!.name),
    goTo: ({ sheet, area }) => answer("goTo", () => void state.went.push(`${sheet}!${cellName(area.top, area.left)}`)),
    mark: (marks) =>
      answer("mark", () => {
        state.marks = marks;
        return { painted: marks.length };
      }),
    unmark: () => answer("unmark", () => void (state.marks = [])),
    watchSelection: (listener) =>
      answer("watchSelection", () => {
        selecting.add(listener);
        return async () => void selecting.delete(listener);
      }),
    applyFixes: (steps) =>
      answer("applyFixes", () => {
        for (const { cell, to } of steps) write(cell.sheet, cell.row, cell.col, "value" in to ? to.value : null);
        return { cells: steps.map(({ cell }) => cell) };
      }),
    writeDocument: (document) =>
      answer("writeDocument", () => {
        state.documents.push(document);
        return { sheet: document.name };
      }),
    offerText: (name, text) => answer("offerText", () => void state.offered.set(name, text)),
    openOther: (name) => {
      const found = state.folder.get(name);
      const why = { it: "non è un foglio di calcolo.", en: "it is no workbook." };
      return Promise.resolve(found ? { kind: "opened", workbook: { name, sheets: found } } : { kind: "refused", why });
    },
    offerDocuments: (name, documents) => answer("offerDocuments", () => void state.offered.set(name, documents)),
    load: (key) => answer("load", () => state.kept.get(key) ?? null),
    save: (key, text) => answer("save", () => void state.kept.set(key, text)),
    watch: (listener) =>
      answer("watch", () => {
        listeners.add(listener);
        return async () => void listeners.delete(listener);
      }),
  };
}

function withCell(sheet: Sheet, row: number, col: number, value: CellValue): Sheet {
  const cells = sheet.rows.flatMap((line) => line.cells.map((cell): CellInput => ({ row: line.row, ...cell })));
  return new Sheet({
    name: sheet.name,
    merges: sheet.merges,
    cells: [...cells.filter((cell) => cell.row !== row || cell.col !== col), { row, col, value }],
  });
}
