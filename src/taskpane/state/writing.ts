/** Documents (the report, SeO sheets) written as new sheets of the workbook, or offered as a new file. The user's sheets are never touched. */
import type { SheetDocument } from "../../core/document";
import { derivedName } from "../../hosts/derived-name";
import type { DocumentPart } from "../../hosts/host";
import type { Notice } from "./state";
import { faultText, saidIfBlocked, type Tools } from "./tools";

export interface WriteOptions {
  /** What a downloaded file's name ends with ("SeO"). */
  readonly suffix: string;
  /** Download even where the workbook can be written. */
  readonly download?: boolean;
  /** Download a Word document instead of a workbook. */
  readonly word?: boolean;
  /** What the downloaded file says its title is. */
  readonly title?: string;
  /** Refresh our own sheet of the same id instead of adding another. */
  readonly refresh?: boolean;
}

export async function writeDocuments(tools: Tools, documents: readonly SheetDocument[], options: WriteOptions): Promise<void> {
  const { host, store } = tools;
  store.dispatch({ type: "started", task: { id: "pane.running.write" }, cancellable: false });
  try {
    const asDownload = options.download === true || options.word === true || host.capabilities.writes === "download";
    const notice = asDownload ? await asFile(tools, documents, options) : await asSheets(tools, documents, options);
    store.dispatch({ type: "stopped" });
    if (notice) store.dispatch({ type: "notice", notice });
  } catch (fault) {
    store.dispatch({ type: "stopped" });
    store.dispatch({ type: "notice", notice: { tone: "error", text: faultText(fault) } });
  }
}

/** null when that was refused, and said. */
async function asFile(
  { host, store }: Tools,
  documents: readonly SheetDocument[],
  { suffix, word = false, title = suffix }: WriteOptions,
): Promise<Notice | null> {
  const name = derivedName(store.get().result?.workbook ?? "piano.xlsx", suffix, word ? "docx" : "xlsx");
  const outcome = await host.offerDocuments(name, documents, { word, title });
  if (!saidIfBlocked(store, outcome)) return null;
  return { tone: "success", text: { id: "pane.written.file", data: { file: name } } };
}

/** What was written, and what Excel refused of it; null when a sheet could not be written and that was said; those before it stay. */
async function asSheets({ host, store }: Tools, documents: readonly SheetDocument[], { refresh }: WriteOptions): Promise<Notice | null> {
  const sheets: string[] = [];
  const missing = new Set<DocumentPart>();
  for (const document of documents) {
    const outcome = await host.writeDocument(document, refresh === true ? { replace: document.id } : {});
    if (outcome.kind === "blocked") {
      store.dispatch({ type: "stopped" });
      saidIfBlocked(store, outcome);
      return null;
    }
    sheets.push(outcome.value.sheet);
    for (const part of outcome.value.missing ?? []) missing.add(part);
  }
  const data = { count: sheets.length, sheets: sheets.map((name) => `«${name}»`).join(", ") };
  const [part, ...others] = missing;
  if (part === undefined) return { tone: "success", text: { id: "pane.written.sheets", data } };
  return { tone: "warning", text: { id: `pane.written.but-${others.length > 0 ? "several" : part}`, data } };
}
