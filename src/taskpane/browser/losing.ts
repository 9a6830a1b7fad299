/** Work that was not downloaded is never lost without a question: before a file is closed, and before another of its name takes its place. */
import { downloadCopy } from "../../hosts/browser/corrected";
import type { OpenedFile } from "../../hosts/browser/open-file";
import { isUnsaved } from "../../hosts/browser/work";
import { sameName, type Asking, type OpenFile, type PageStore } from "./page-state";

/** Closes the file, unless the user would rather keep it. */
export async function closeFile(store: PageStore, open: OpenFile): Promise<void> {
  if (!(await mayLose(store, open, "close"))) return;
  open.copy.close();
  store.dispatch({ type: "close", id: open.file.id });
}

/** Whether the file may take the place of the one that is open under its name; true where there is none. */
export async function mayReplace(store: PageStore, file: OpenedFile): Promise<boolean> {
  const { files } = store.get();
  if (files.some((open) => open.file.id === file.id)) return true;
  const open = sameName(files, file.name);
  if (!open) return true;
  const may = await mayLose(store, open, "replace");
  if (may) open.copy.close();
  return may;
}

async function mayLose(store: PageStore, open: OpenFile, about: Asking["about"]): Promise<boolean> {
  const { file, work } = open;
  if (!isUnsaved(work)) return true;
  const loss = await new Promise<Parameters<Asking["answer"]>[0]>((answer) => {
    store.dispatch({ type: "asking", asking: { about, name: file.name, cells: work.steps.length, answer } });
  });
  store.dispatch({ type: "asking", asking: null });
  if (loss === "download") downloadCopy(open, store.get().language);
  return loss !== "keep";
}
