/** Reads a sheet's look away from the page: the file's bytes and the sheet's name in, its look out. */
import { sheetLooks } from "../file/looks/sheet-looks";

self.addEventListener("message", ({ data }: MessageEvent<{ readonly bytes: Uint8Array; readonly sheet: string }>) => {
  self.postMessage(sheetLooks(data.bytes, data.sheet));
});
