import type { SheetDocument } from "../../core/document";
import { DOCX, download, XLSX } from "./download";

/** Offers the documents as one new .xlsx file, a sheet each. The writer is loaded only now. */
export async function downloadDocuments(name: string, documents: readonly SheetDocument[], title?: string): Promise<void> {
  const { writeDocuments } = await import("../file/write");
  download(name, await writeDocuments(documents, title), XLSX);
}

/** Offers the documents as one new Word file. The writer is loaded only now. */
export async function downloadWord(name: string, documents: readonly SheetDocument[], title: string): Promise<void> {
  const { writeDocx } = await import("../file/write-docx");
  download(name, await writeDocx(documents, title), DOCX);
}
