/** Makes the working copy of one file away from the page. The first message brings the file, which is read here once more. */
import type { Sheet } from "../../core/sheet/sheet";
import { readWorkbook } from "../file/read";
import { packSheet } from "../packed-sheet";
import { patchFile } from "./patch-file";
import type { PatchQuestion } from "./patching";

let file: { readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] } = { bytes: new Uint8Array(), sheets: [] };

self.addEventListener("message", ({ data: { bytes, steps } }: MessageEvent<PatchQuestion>) => {
  if (bytes) {
    const read = readWorkbook(bytes);
    // The page has read the same bytes.
    if (read.kind === "error") throw new Error(read.code);
    file = { bytes, sheets: read.sheets };
  }
  const patched = patchFile(file, steps);
  self.postMessage(patched.kind === "done" ? { ...patched, changed: patched.changed.map(packSheet) } : patched);
});
