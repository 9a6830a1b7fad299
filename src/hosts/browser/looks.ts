/** The look of a sheet of an open file: fills, bold, wrapping. Read when the sheet is shown; nothing judges by it. */
import type { SheetLooks } from "../file/looks/look-at";
import type { OpenedFile } from "./open-file";

export { formatAt, lookAt, type SheetLooks } from "../file/looks/look-at";
export type { Look } from "../file/looks/look-table";

/** Sheets that have been shown keep their look as long as their file is open. */
const known = new WeakMap<OpenedFile, Map<string, Promise<SheetLooks | null>>>();

/** null where the file does not say it, or no worker could read it: the sheet is shown plainly. */
export function looksOf(file: OpenedFile, sheet: string): Promise<SheetLooks | null> {
  const sheets = known.get(file) ?? new Map<string, Promise<SheetLooks | null>>();
  known.set(file, sheets);
  const looks = sheets.get(sheet) ?? readAside(file.bytes, sheet);
  sheets.set(sheet, looks);
  return looks;
}

async function readAside(bytes: Uint8Array, sheet: string): Promise<SheetLooks | null> {
  let worker: Worker;
  try {
    worker = new Worker(new URL("./looks.worker.ts", import.meta.url));
  } catch {
    // Where the browser allows no worker the page reads by itself.
    return (await import("../file/looks/sheet-looks")).sheetLooks(bytes, sheet);
  }
  try {
    return await new Promise((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<SheetLooks | null>) => resolve(data));
      worker.addEventListener("error", () => resolve(null));
      worker.postMessage({ bytes, sheet });
    });
  } finally {
    worker.terminate();
  }
}
