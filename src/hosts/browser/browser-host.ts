/** The host over a file dropped into the browser. The file is never changed: fixes change its working copy, documents come as downloads. */
import type { Language } from "../../core/messages/fill";
import type { BlockedReason, Host, Outcome } from "../host";
import { derivedName } from "../derived-name";
import { correctedName } from "./corrected";
import { downloadDocuments, files } from "./documents";
import type { Kept } from "./kept";
import type { OpenedFile } from "./open-file";
import type { Page } from "./page";
import { changedSheets, type WorkingCopy } from "./work";

interface Around {
  readonly page: Page;
  /** What this browser keeps for the plan. */
  readonly kept: Kept;
  /** The browser's language, e.g. "it-IT". */
  readonly language: string;
  /** The language that the user reads now; Italian unless told. */
  readonly speaks?: () => Language;
}

function done<T>(value: T): Promise<Outcome<T>> {
  return Promise.resolve({ kind: "done", value });
}

function blocked<T>(reason: BlockedReason, detail = ""): Promise<Outcome<T>> {
  return Promise.resolve({ kind: "blocked", reason, detail });
}

/** @param copy the file's working copy, which is read in the file's place */
export function createBrowserHost(file: OpenedFile, copy: WorkingCopy, { page, kept, language, speaks = () => "it" }: Around): Host {
  /** Being written by the pane, which looks at the copy by itself afterwards. */
  const own = new Set<unknown>();
  return {
    capabilities: { marks: true, fixes: true, writes: "download", undo: true, live: "always", reduced: [] },
    language,
    get fingerprint() {
      return copy.now().fingerprint;
    },
    read: ({ only, signal } = {}) => {
      if (signal?.aborted) return blocked("cancelled");
      const { sheets, steps } = copy.now();
      const name = steps.length === 0 ? file.name : correctedName(file.name, speaks());
      return done({ name, sheets: only ? sheets.filter((sheet) => only.includes(sheet.name)) : sheets });
    },
    activeSheet: () => done(page.activeSheet()),
    goTo: ({ sheet, area }) => {
      if (!file.sheets.some(({ name }) => name === sheet)) return blocked("no-sheet", sheet);
      page.show(sheet, area);
      return done(undefined);
    },
    mark: (marks) => {
      page.paint(marks);
      return done({ painted: marks.length });
    },
    unmark: () => {
      page.paint([]);
      return done(undefined);
    },
    annotate: (notes) => page.annotate(notes),
    watchSelection: (listener) => {
      page.selectable(listener);
      return done(() => {
        page.selectable(null);
        return Promise.resolve();
      });
    },
    applyFixes: async (steps) => {
      own.add(steps);
      const worked = await copy.fix(steps).finally(() => own.delete(steps));
      if (worked.kind === "refused") return blocked("not-copied", worked.why[speaks()]);
      if (worked.kind === "changed") return blocked("changed", worked.cell);
      return done({ cells: steps.map(({ cell }) => cell) });
    },
    writeDocument: async (document) => {
      await downloadDocuments(derivedName(file.name, document.name, "xlsx"), [document]);
      return { kind: "done", value: { sheet: document.name } };
    },
    others: () => page.others(),
    ...files,
    load: (key) => Promise.resolve(kept.load(key)),
    save: (key, text) => Promise.resolve(kept.save(key, text)),
    watch: (listener) => {
      const stop = copy.watch((after, before) => {
        const sheets = changedSheets(before, after);
        if (sheets.length > 0 && !own.has(after.changes[after.held - 1]?.cells)) listener({ sheets, source: "user" });
      });
      return done(() => Promise.resolve(stop()));
    },
  };
}
