/** Reads a file away from the page, which stays responsive and can give up. The bytes in; sheet after sheet out, then what else is to be said. */
import { packSheet, type PackedSheet } from "../packed-sheet";
import { readBytes, type Reading } from "./reading";

/** What the page is told: sheets one by one, for it stops while it takes in what comes at once; last the reading without them. */
export type ReaderAnswer = { readonly kind: "sheet"; readonly packed: PackedSheet } | Reading<never>;

self.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  const reading = readBytes(data);
  if (reading.kind === "read") for (const sheet of reading.sheets) answer({ kind: "sheet", packed: packSheet(sheet) });
  answer(reading.kind === "read" ? { ...reading, sheets: [] } : reading);
});

function answer(message: ReaderAnswer): void {
  self.postMessage(message);
}
