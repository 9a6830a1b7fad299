/** Reads a file away from the page, which stays responsive and can give up. One message in, one out. */
import { packSheet } from "./packed-sheet";
import { readBytes } from "./reading";

self.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  const reading = readBytes(data);
  self.postMessage(reading.kind === "read" ? { ...reading, sheets: reading.sheets.map(packSheet) } : reading);
});
