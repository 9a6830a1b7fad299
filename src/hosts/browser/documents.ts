import type { SheetDocument } from "../../core/document";
import { download, XLSX } from "./download";

/** Offers the documents as one new .xlsx file, a sheet each. The writer is loaded only now. */
export async function downloadDocuments(name: string, documents: readonly SheetDocument[]): Promise<void> {
  const { writeDocuments } = await import("../file/write");
  download(name, await writeDocuments(documents), XLSX);
}
