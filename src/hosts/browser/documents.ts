/** What every page can do with files, in a browser as in Excel: offer new ones as downloads, and read others that the user gives it. */
import type { SheetDocument } from "../../core/document";
import type { Host } from "../host";
import { DOCX, download, XLSX } from "./download";

export const files: Pick<Host, "offerText" | "offerDocuments" | "openOther"> = {
  openOther: async (name, bytes, signal) => {
    const { openFile } = await import("./open-file");
    const opening = await openFile(name, bytes, signal);
    return opening.kind === "opened" ? { kind: "opened", workbook: { name, sheets: opening.file.sheets } } : opening;
  },
  offerText: (name, text, type) => {
    download(name, text, type);
    return Promise.resolve({ kind: "done", value: undefined });
  },
  offerDocuments: async (name, documents, { word = false, title } = {}) => {
    if (word) await downloadWord(name, documents, title ?? name);
    else await downloadDocuments(name, documents, title);
    return { kind: "done", value: undefined };
  },
};

/** Offers the documents as one new .xlsx file, a sheet each. The writer is loaded only now. */
export async function downloadDocuments(name: string, documents: readonly SheetDocument[], title?: string): Promise<void> {
  const { writeDocuments } = await import("../file/write");
  download(name, await writeDocuments(documents, title), XLSX);
}

/** Offers the documents as one new Word file. The writer is loaded only now. */
async function downloadWord(name: string, documents: readonly SheetDocument[], title: string): Promise<void> {
  const { writeDocx } = await import("../file/write-docx");
  download(name, await writeDocx(documents, title), DOCX);
}
