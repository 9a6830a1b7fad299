/** The host over a file dropped into the browser. The file is never changed: what is written comes as a new download. */
import type { Language } from "../../core/messages/fill";
import type { BlockedReason, Host, Outcome } from "../host";
import { derivedName } from "../derived-name";
import { downloadDocuments, files } from "./documents";
import { download, XLSX } from "./download";
import { keptFor, type KeptTexts } from "./kept";
import type { OpenedFile } from "./open-file";
import type { Page } from "./page";

interface Around {
  readonly page: Page;
  readonly storage: KeptTexts | null;
  /** The browser's language, e.g. "it-IT". */
  readonly language: string;
  /** The language that the user reads now; Italian unless told. */
  readonly speaks?: () => Language;
}

/** What the name of a corrected copy ends with. */
const COPY = { it: "corretto", en: "corrected" } as const;

function done<T>(value: T): Promise<Outcome<T>> {
  return Promise.resolve({ kind: "done", value });
}

function blocked<T>(reason: BlockedReason, detail = ""): Promise<Outcome<T>> {
  return Promise.resolve({ kind: "blocked", reason, detail });
}

export function createBrowserHost(file: OpenedFile, { page, storage, language, speaks = () => "it" }: Around): Host {
  const kept = keptFor(file.id, storage);
  return {
    capabilities: { marks: true, fixes: true, writes: "download", undo: true, live: false, reduced: [] },
    language,
    fingerprint: /^[0-9a-f]{64}$/.test(file.id) ? file.id : null,
    read: ({ only, signal } = {}) => {
      if (signal?.aborted) return blocked("cancelled");
      return done({ name: file.name, sheets: only ? file.sheets.filter((sheet) => only.includes(sheet.name)) : file.sheets });
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
      const { patchWorkbook, render } = await import("./mender");
      const outcome = patchWorkbook(file.bytes, file.sheets, steps);
      if (outcome.kind === "refused") return blocked("not-copied", render(speaks(), outcome.message, outcome.data));
      const extension = /\.xlsm$/i.test(file.name) ? "xlsm" : "xlsx";
      download(derivedName(file.name, COPY[speaks()], extension), outcome.bytes, XLSX);
      return { kind: "done", value: { cells: steps.map(({ cell }) => cell) } };
    },
    writeDocument: async (document) => {
      await downloadDocuments(derivedName(file.name, document.name, "xlsx"), [document]);
      return { kind: "done", value: { sheet: document.name } };
    },
    others: () => page.others(),
    ...files,
    load: (key) => Promise.resolve(kept.load(key)),
    save: (key, text) => Promise.resolve(kept.save(key, text)),
    watch: () => done(() => Promise.resolve()),
  };
}
