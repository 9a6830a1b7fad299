/** The host over a file dropped into the browser. The file is never changed: what is written comes as a new download. */
import type { Host, Outcome } from "../host";
import { keptFor, type KeptTexts } from "./kept";
import type { OpenedFile } from "./open-file";
import type { Page } from "./page";

interface Around {
  readonly page: Page;
  readonly storage: KeptTexts | null;
  /** The browser's language, e.g. "it-IT". */
  readonly language: string;
}

function done<T>(value: T): Outcome<T> {
  return { kind: "done", value };
}

export function createBrowserHost(file: OpenedFile, { page, storage, language }: Around): Host {
  const kept = keptFor(file.id, storage);
  return {
    capabilities: { marks: true, fixes: false, writes: "download", live: false, reduced: [] },
    language,
    read: async ({ only, signal } = {}) => {
      if (signal?.aborted) return { kind: "blocked", reason: "cancelled", detail: "" };
      const sheets = only ? file.sheets.filter((sheet) => only.includes(sheet.name)) : file.sheets;
      return done({ name: file.name, sheets });
    },
    activeSheet: async () => done(page.activeSheet()),
    goTo: async ({ sheet, area }) => {
      if (!file.sheets.some(({ name }) => name === sheet)) return { kind: "blocked", reason: "no-sheet", detail: sheet };
      page.show(sheet, area);
      return done(undefined);
    },
    mark: async (marks) => {
      page.paint(marks);
      return done({ painted: marks.length });
    },
    unmark: async () => {
      page.paint([]);
      return done(undefined);
    },
    applyFixes: async () => ({ kind: "blocked", reason: "not-supported", detail: "" }),
    writeDocument: async () => ({ kind: "blocked", reason: "not-supported", detail: "" }),
    load: async (key) => kept.load(key),
    save: async (key, text) => kept.save(key, text),
    watch: async () => done(async () => {}),
  };
}
